import type { Indicator } from "../indicator.ts";
import { CFSR4_DICTIONARY, nationalPerformance } from "./cfsr4.ts";

/** Reentry to foster care in 12 months: CFSR Round 4, 4-P4. Round 3 followed other children: never one line. */
export const reentry: Indicator = {
  id: "reentry",
  name: { en: "Reentry to foster care within 12 months", es: "Reingreso al cuidado de crianza en 12 meses" },
  shortName: { en: "Reentry to foster care", es: "Reingreso al cuidado" },
  kind: "proportion",
  direction: "lower",
  directionWords: {
    en: "Lower is better: fewer children are separated from their families again.",
    es: "Más bajo es mejor: menos niños vuelven a ser separados de su familia.",
  },
  numerator: {
    name: { en: "Children who reentered", es: "Niños que reingresaron" },
    definition: {
      en: "Of those children, the ones who reentered foster care within 12 months of leaving it; only the first reentry counts.",
      es: "De esos niños, los que volvieron al cuidado de crianza dentro de los 12 meses de salir; solo cuenta el primer reingreso.",
    },
  },
  denominator: {
    name: { en: "Children who left", es: "Niños que salieron" },
    definition: {
      en: "All children who left foster care in a 12-month period to reunification, living with a relative or guardianship.",
      es: "Todos los niños que salieron del cuidado de crianza en 12 meses por reunificación, vida con un familiar o tutela.",
    },
  },
  multiplier: 100,
  unit: { en: "percent of children", es: "por ciento de los niños" },
  decimals: 1,
  periodKinds: ["afcars-12-months"],
  monthsUntilComplete: 12,
  definition: {
    en: "Of all children who left foster care for a family in 12 months, the share who were back in care within a year.",
    es: "De todos los niños que salieron del cuidado de crianza hacia una familia en 12 meses, la parte que volvió en un año.",
  },
  source: CFSR4_DICTIONARY,
  caveats: [
    {
      en: "Successive 12-month periods overlap by six months, so neighboring points share half of their children.",
      es: "Los períodos de 12 meses se superponen seis meses, así que los puntos vecinos comparten la mitad de sus niños.",
    },
    {
      en: "CFSR Round 3 followed only children who entered and left within a period: its figures are another measure.",
      es: "La ronda 3 de CFSR seguía solo a niños que entraron y salieron en un período: sus cifras son otra medida.",
    },
  ],
  benchmarks: [nationalPerformance(5.6, "%", "20A–21B")],
};
