import type { Along } from "../model/picture.ts";
import { defineWords } from "../words/define-words.ts";

export interface InteractionWords {
  /** What a chart is to a screen reader. */
  readonly role: string;
  /** How it works by keyboard, by the way its stops follow one another. */
  readonly help: Readonly<Record<Along, string>>;
  /** Said after a stop's words, when it is pinned and when it is let go. */
  readonly pinned: string;
  readonly unpinned: string;
}

const en = {
  x: "Left and Right arrow: earlier and later. Up and Down arrow: other series.",
  y: "Up and Down arrow: one row up or down. Left and Right arrow: other series.",
  free: "Left and Right arrow: one mark back or on. Up and Down arrow: other series.",
};
const es = {
  x: "Flechas izquierda y derecha: antes y después. Flechas arriba y abajo: otras series.",
  y: "Flechas arriba y abajo: una fila arriba o abajo. Flechas izquierda y derecha: otras series.",
  free: "Flechas izquierda y derecha: una marca atrás o adelante. Flechas arriba y abajo: otras series.",
};
const restOf = {
  en: "Home and End: first and last. Page Up and Page Down: by five. Enter: keep what is shown. T: to its row in the table. Question mark: this help. Escape: leave.",
  es: "Inicio y Fin: la primera y la última. Re Pág y Av Pág: de cinco en cinco. Intro: dejar a la vista. T: a su fila de la tabla. Signo de interrogación: esta ayuda. Escape: salir.",
};
const helpIn = (first: typeof en, rest: string) => ({
  x: `${first.x} ${rest}`,
  y: `${first.y} ${rest}`,
  free: `${first.free} ${rest}`,
});

export const interactionWords = defineWords<InteractionWords>({
  en: {
    role: "interactive chart",
    help: helpIn(en, restOf.en),
    pinned: "Kept on the screen.",
    unpinned: "No longer kept.",
  },
  es: {
    role: "gráfica interactiva",
    help: helpIn(es, restOf.es),
    pinned: "Se mantiene a la vista.",
    unpinned: "Ya no se mantiene.",
  },
});
