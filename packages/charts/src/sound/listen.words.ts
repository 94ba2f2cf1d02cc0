import { defineWords } from "../words/define-words.ts";

export interface ListenWords {
  readonly listen: (line: string) => string;
  readonly stop: string;
  /** What a tone means, beside the buttons. */
  readonly explained: string;
  /** Said after the last tone: which periods were silent, and why. */
  readonly ended: (line: string, silent: readonly string[]) => string;
  /** Where the browser plays no tones. */
  readonly noSound: string;
}

/** What is said of a chart that is heard. */
export const listenWords = defineWords<ListenWords>({
  en: {
    listen: (line) => `Listen: ${line}`,
    stop: "Stop",
    explained: "A higher tone is a higher figure. A silence is a period without one.",
    ended: (line, silent) =>
      silent.length === 0 ? `End of ${line}.` : `End of ${line}. It was silent here: ${silent.join(" ")}`,
    noSound: "Tones cannot be played here. The arrow keys on the chart say each figure.",
  },
  es: {
    listen: (line) => `Escuchar: ${line}`,
    stop: "Detener",
    explained: "Un tono más alto es una cifra más alta. Un silencio es un período sin cifra.",
    ended: (line, silent) =>
      silent.length === 0 ? `Fin de ${line}.` : `Fin de ${line}. Hubo silencio aquí: ${silent.join(" ")}`,
    noSound: "Aquí no se pueden tocar tonos. Las flechas del teclado, sobre la gráfica, dicen cada cifra.",
  },
});
