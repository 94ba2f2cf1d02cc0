import { defineWords } from "../../words/define-words.ts";

export interface FatalitiesWords {
  readonly reported: string;
  readonly estimated: string;
  readonly numberOfChildren: string;
  /** The axis: a death stands in the year in which it was determined, not that of the death. */
  readonly axisOfDetermination: string;
  readonly noRate: string;
}

export const fatalitiesWords = defineWords<FatalitiesWords>({
  en: {
    reported: "Reported by states",
    estimated: "National estimate",
    numberOfChildren: "Number of children",
    axisOfDetermination: "Federal fiscal year in which the death was determined to be from maltreatment",
    noRate: "No rate is shown: the sources used here give no child population for these years.",
  },
  es: {
    reported: "Reportado por los estados",
    estimated: "Estimación nacional",
    numberOfChildren: "Número de niños",
    axisOfDetermination: "Año fiscal federal en que se determinó que la muerte fue por maltrato",
    noRate: "No se muestra una tasa: las fuentes usadas aquí no dan la población infantil de estos años.",
  },
});
