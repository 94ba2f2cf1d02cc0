import type { Indicator } from "../indicator.ts";
import { CFSR4_DICTIONARY, nationalPerformance } from "./cfsr4.ts";

/** Maltreatment in foster care: CFSR Round 4, 4-S1. */
export const maltreatmentInCare: Indicator = {
  id: "maltreatment-in-care",
  name: { en: "Maltreatment in foster care", es: "Maltrato en el cuidado de crianza" },
  shortName: { en: "Maltreatment in care", es: "Maltrato en el cuidado" },
  kind: "rate",
  direction: "lower",
  directionWords: {
    en: "Lower is better: children are safer while the state cares for them.",
    es: "Más bajo es mejor: los niños están más seguros mientras el estado los cuida.",
  },
  numerator: {
    name: { en: "Reports of harm in care", es: "Reportes de daño en el cuidado" },
    definition: {
      en: "Substantiated or indicated reports of maltreatment, by any perpetrator, during a foster care episode in the 12 months.",
      es: "Reportes comprobados de maltrato, por cualquier persona, durante un episodio de cuidado de crianza en los 12 meses.",
    },
  },
  denominator: {
    name: { en: "Days in foster care", es: "Días en cuidado de crianza" },
    definition: {
      en: "Days that all children spent in foster care in the 12 months.",
      es: "Días que todos los niños pasaron en cuidado de crianza en los 12 meses.",
    },
  },
  multiplier: 100_000,
  unit: { en: "per 100,000 days in care", es: "por cada 100,000 días en cuidado" },
  decimals: 2,
  periodKinds: ["federal-fiscal-year"],
  definition: {
    en: "How often children in foster care were found to have been abused or neglected, for every 100,000 days in care.",
    es: "Con qué frecuencia se comprobó que niños en cuidado de crianza sufrieron abuso o negligencia, por cada 100,000 días en cuidado.",
  },
  source: CFSR4_DICTIONARY,
  caveats: [
    {
      en: "Episodes shorter than 8 days and reports in the first 7 days of a removal are left out.",
      es: "No se incluyen episodios de menos de 8 días ni reportes en los primeros 7 días de una separación.",
    },
  ],
  benchmarks: [nationalPerformance(9.07, "", "19A–19B and FFY 2019–20")],
};
