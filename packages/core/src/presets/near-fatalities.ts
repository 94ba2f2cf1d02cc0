import type { Indicator } from "../indicator.ts";

/** Child near fatalities. There is no national count, and members' definitions differ: they are never added up. */
export const nearFatalities: Indicator = {
  id: "near-fatalities",
  name: {
    en: "Child near fatalities from abuse or neglect",
    es: "Casi muertes de niños por abuso o negligencia",
  },
  shortName: { en: "Near fatalities", es: "Casi muertes" },
  kind: "count",
  direction: "lower",
  directionWords: {
    en: "Lower is better: every one is a child.",
    es: "Más bajo es mejor: cada una es un niño.",
  },
  numerator: {
    name: { en: "Children nearly killed", es: "Niños que casi murieron" },
    definition: {
      en: "Children whom an act, as certified by a physician, placed in serious or critical condition.",
      es: "Niños a quienes un acto, según certificó un médico, puso en estado grave o crítico.",
    },
  },
  multiplier: 1,
  unit: { en: "children", es: "niños" },
  decimals: 0,
  periodKinds: ["calendar-year", "federal-fiscal-year", "state-fiscal-year"],
  definition: {
    en: "How many children came close to dying from abuse or neglect in a year.",
    es: "Cuántos niños estuvieron a punto de morir por abuso o negligencia en un año.",
  },
  source: { name: "Child Abuse Prevention and Treatment Act (CAPTA), definition of near fatality" },
  caveats: [
    {
      en: "Practice differs from state to state and there is no national count: figures of different places are not compared or added up.",
      es: "La práctica varía de un estado a otro y no hay un conteo nacional: las cifras de distintos lugares no se comparan ni se suman.",
    },
  ],
  benchmarks: [],
  neverRanked: true,
};
