import type { Indicator } from "../indicator.ts";
import { CFSR4_DICTIONARY, nationalPerformance } from "./cfsr4.ts";

/** Repeat maltreatment: CFSR Round 4, statewide data indicator 4-S2. */
export const recurrenceOfMaltreatment: Indicator = {
  id: "recurrence-of-maltreatment",
  name: { en: "Repeat maltreatment within 12 months", es: "Maltrato repetido en 12 meses" },
  shortName: { en: "Repeat maltreatment", es: "Maltrato repetido" },
  kind: "proportion",
  direction: "lower",
  directionWords: {
    en: "Lower is better: fewer children are harmed again.",
    es: "Más bajo es mejor: menos niños vuelven a ser dañados.",
  },
  numerator: {
    name: { en: "Children harmed again", es: "Niños dañados otra vez" },
    definition: {
      en: "Of those children, the ones with another substantiated or indicated report within 12 months of the initial report. A report within 14 days of the first, or about the same incident date, is not counted.",
      es: "De esos niños, los que tuvieron otro reporte comprobado dentro de los 12 meses del primero. No se cuenta un reporte dentro de los 14 días del primero ni sobre la misma fecha del incidente.",
    },
  },
  denominator: {
    name: { en: "Children with a first report", es: "Niños con un primer reporte" },
    definition: {
      en: "Children with at least one substantiated or indicated report of maltreatment in a 12-month period.",
      es: "Niños con al menos un reporte comprobado de maltrato en un período de 12 meses.",
    },
  },
  multiplier: 100,
  unit: { en: "percent of children", es: "por ciento de los niños" },
  decimals: 1,
  periodKinds: ["ncands-year-pair"],
  monthsUntilComplete: 12,
  definition: {
    en: "Of all children found to have been abused or neglected in a year, the share who were found to have been abused or neglected again within 12 months.",
    es: "De todos los niños que se comprobó que sufrieron abuso o negligencia en un año, la parte que volvió a sufrirlos dentro de 12 meses.",
  },
  source: CFSR4_DICTIONARY,
  caveats: [
    {
      en: "A child is followed for a year, so each figure is published at least a year late.",
      es: "Se sigue a cada niño durante un año, por lo que cada cifra se publica al menos un año después.",
    },
    {
      en: "It counts what was reported and substantiated. A change in reporting, screening or policy moves it too.",
      es: "Cuenta lo que fue reportado y comprobado. También cambia cuando cambian los reportes, la selección o las políticas.",
    },
    {
      en: "States send corrections, so any past figure may change.",
      es: "Los estados envían correcciones, así que cualquier cifra pasada puede cambiar.",
    },
  ],
  benchmarks: [nationalPerformance(9.7, "%", "FFY 2019–20")],
};
