import { defineWords } from "../../words/define-words.ts";

export interface EntryExitWords {
  readonly entered: string;
  readonly exited: string;
  readonly numberOfChildren: string;
  /** The line at a ratio of 1. */
  readonly asMany: string;
  readonly aboveOne: string;
}

export const entryExitWords = defineWords<EntryExitWords>({
  en: {
    entered: "Entered foster care",
    exited: "Left foster care",
    numberOfChildren: "Number of children",
    asMany: "as many entered as left",
    aboveOne: "Above 1: more entered than left. Below 1: more left than entered.",
  },
  es: {
    entered: "Entraron al cuidado",
    exited: "Salieron del cuidado",
    numberOfChildren: "Número de niños",
    asMany: "entraron tantos como salieron",
    aboveOne:
      "Por encima de 1: entraron más de los que salieron. Por debajo de 1: salieron más de los que entraron.",
  },
});
