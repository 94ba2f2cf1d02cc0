import { defineWords } from "../words/define-words.ts";

/** What is said where a chart cannot stand. */
export interface StateWords {
  readonly loading: string;
  readonly empty: string;
  readonly emptyExplained: string;
  readonly failed: string;
  readonly retry: string;
}

export const stateWords = defineWords<StateWords>({
  en: {
    loading: "Loading the numbers…",
    empty: "No figures yet",
    emptyExplained: "No source of this page has a figure for this indicator and place.",
    failed: "These numbers cannot be shown",
    retry: "Try again",
  },
  es: {
    loading: "Cargando los números…",
    empty: "Aún no hay cifras",
    emptyExplained: "Ninguna fuente de esta página tiene una cifra para este indicador y lugar.",
    failed: "Estos números no se pueden mostrar",
    retry: "Intentar de nuevo",
  },
});
