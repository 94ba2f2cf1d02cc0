import { extendIndicator, type Indicator } from "../indicator.ts";

const DETERMINED = {
  en: "A death is counted in the federal fiscal year in which it was determined to be caused by maltreatment, not the year in which the child died. A batch of older cases can raise one year.",
  es: "Una muerte se cuenta en el año fiscal federal en que se determinó que fue causada por maltrato, no en el año en que murió el niño. Un grupo de casos antiguos puede elevar un año.",
};

/** Child maltreatment fatalities that states reported to NCANDS. */
export const childFatalities: Indicator = {
  id: "child-fatalities",
  name: {
    en: "Child fatalities from abuse or neglect",
    es: "Muertes de niños por abuso o negligencia",
  },
  shortName: { en: "Child fatalities", es: "Muertes de niños" },
  kind: "rate",
  direction: "lower",
  directionWords: {
    en: "Lower is better: every one is a child.",
    es: "Más bajo es mejor: cada una es un niño.",
  },
  numerator: {
    name: { en: "Children who died", es: "Niños que murieron" },
    definition: {
      en: "Deaths of children caused by an injury resulting from abuse or neglect, or where abuse or neglect was a contributing factor, as determined in the year.",
      es: "Muertes de niños causadas por una lesión por abuso o negligencia, o en las que estos contribuyeron, según se determinó en el año.",
    },
  },
  denominator: {
    name: { en: "Child population", es: "Población infantil" },
    definition: {
      en: "Children under 18 living in the place.",
      es: "Niños menores de 18 años que viven en el lugar.",
    },
  },
  multiplier: 100_000,
  unit: { en: "per 100,000 children", es: "por cada 100,000 niños" },
  decimals: 2,
  periodKinds: ["federal-fiscal-year", "calendar-year"],
  definition: {
    en: "How many children were determined in a year to have died from abuse or neglect, in number and for every 100,000 children.",
    es: "Cuántos niños se determinó en un año que murieron por abuso o negligencia, en número y por cada 100,000 niños.",
  },
  source: { name: "Children's Bureau, Child Maltreatment (NCANDS)" },
  caveats: [
    DETERMINED,
    {
      en: "States define and find these deaths differently, and many are missed. Places are not ranked by them.",
      es: "Los estados definen y encuentran estas muertes de forma distinta, y muchas no se cuentan. Los lugares no se clasifican por ellas.",
    },
    {
      en: "Numbers this small go up and down by chance from year to year.",
      es: "Números tan pequeños suben y bajan por azar de un año a otro.",
    },
  ],
  benchmarks: [],
  neverRanked: true,
};

/**
 * The national estimate, which extrapolates for states that did not report: another series than the reported sum,
 * never on one line with it.
 */
export const childFatalitiesEstimated: Indicator = extendIndicator(childFatalities, {
  id: "child-fatalities-estimated",
  name: {
    en: "Child fatalities from abuse or neglect, national estimate",
    es: "Muertes de niños por abuso o negligencia, estimación nacional",
  },
  shortName: { en: "Child fatalities, estimate", es: "Muertes de niños, estimación" },
  // An extrapolated, rounded estimate is no count of events: its uncertainty is not Poisson's, and is not published.
  methods: { interval: "none", change: "none", controlChart: "none" },
  numerator: {
    name: { en: "Children who died (estimate)", es: "Niños que murieron (estimación)" },
    definition: {
      en: "The Children's Bureau's estimate for the whole nation, which fills in for states that did not report.",
      es: "La estimación del Children's Bureau para todo el país, que completa los estados que no informaron.",
    },
  },
});
