import type { Indicator } from "../indicator.ts";

/** Caseworker turnover, known only as an interval: Edwards & Wildeman 2018. */
export const caseworkerTurnover: Indicator = {
  id: "caseworker-turnover",
  name: { en: "Caseworker turnover in a year", es: "Rotación de trabajadores de casos en un año" },
  shortName: { en: "Caseworker turnover", es: "Rotación de trabajadores" },
  kind: "proportion",
  direction: "lower",
  directionWords: {
    en: "Lower is better: families keep the worker who knows them.",
    es: "Más bajo es mejor: las familias conservan al trabajador que las conoce.",
  },
  numerator: {
    name: { en: "Caseworkers who left", es: "Trabajadores que se fueron" },
    definition: {
      en: "Frontline caseworkers who left that work during the year. The source could establish only a lower and an upper bound.",
      es: "Trabajadores de casos que dejaron ese trabajo durante el año. La fuente solo pudo establecer un límite inferior y uno superior.",
    },
  },
  denominator: {
    name: { en: "Caseworkers", es: "Trabajadores de casos" },
    definition: { en: "Frontline caseworkers in the year.", es: "Trabajadores de casos en el año." },
  },
  multiplier: 100,
  unit: { en: "percent of caseworkers", es: "por ciento de los trabajadores" },
  decimals: 0,
  periodKinds: ["calendar-year", "federal-fiscal-year"],
  definition: {
    en: "The share of frontline child welfare caseworkers who left in a year. The records show only between which two bounds it lies.",
    es: "La parte de los trabajadores de casos que se fue en un año. Los registros solo muestran entre qué dos límites está.",
  },
  source: {
    name: "Edwards & Wildeman 2018, Children and Youth Services Review",
    url: "https://doi.org/10.1016/j.childyouth.2018.04.013",
  },
  caveats: [
    {
      en: "There is no federal standard for turnover, and agencies count it differently.",
      es: "No hay una norma federal para la rotación, y las agencias la cuentan de forma distinta.",
    },
  ],
  benchmarks: [],
};
