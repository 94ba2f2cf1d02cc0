import type { Indicator } from "../indicator.ts";

/** Entries to foster care over exits from it: AFCARS, a charter outcome of the National Partnership for Child Safety. */
export const entryExitRatio: Indicator = {
  id: "entry-exit-ratio",
  name: {
    en: "Ratio of foster care entries to exits",
    es: "Razón entre entradas y salidas del cuidado de crianza",
  },
  shortName: { en: "Entries to exits", es: "Entradas y salidas" },
  kind: "ratio",
  direction: "contextual",
  directionWords: {
    en: "Above 1, more children entered foster care than left it; below 1, more left than entered. A low ratio is not a goal by itself: it can come from fewer families separated or from hasty exits.",
    es: "Por encima de 1, entraron más niños al cuidado de crianza de los que salieron; por debajo de 1, salieron más de los que entraron. Una razón baja no es una meta por sí sola: puede deberse a menos familias separadas o a salidas apresuradas.",
  },
  numerator: {
    name: { en: "Children who entered", es: "Niños que entraron" },
    definition: {
      en: "Children who entered foster care during the federal fiscal year, each counted once, by the most recent removal.",
      es: "Niños que entraron al cuidado de crianza durante el año fiscal federal; cada uno se cuenta una vez, por su separación más reciente.",
    },
  },
  denominator: {
    name: { en: "Children who exited", es: "Niños que salieron" },
    definition: {
      en: "Children discharged from foster care during the federal fiscal year.",
      es: "Niños que salieron del cuidado de crianza durante el año fiscal federal.",
    },
  },
  multiplier: 1,
  unit: { en: "entries for each exit", es: "entradas por cada salida" },
  decimals: 2,
  periodKinds: ["federal-fiscal-year"],
  definition: {
    en: "How many children entered foster care for each child who left it in the same year.",
    es: "Cuántos niños entraron al cuidado de crianza por cada niño que salió en el mismo año.",
  },
  source: { name: "Children's Bureau, AFCARS Reports" },
  caveats: [
    {
      en: "Read it with reentry and repeat maltreatment: leaving care sooner is good only if children stay safe.",
      es: "Léala junto con el reingreso y el maltrato repetido: salir antes es bueno solo si los niños siguen seguros.",
    },
    {
      en: "AFCARS keeps one record for each child, with the most recent episode, which makes entries look more numerous than exits. Local counts of episodes are not comparable with it.",
      es: "AFCARS guarda un registro por niño, con el episodio más reciente, lo que hace que las entradas parezcan más numerosas que las salidas. Los conteos locales de episodios no son comparables.",
    },
  ],
  benchmarks: [],
};
