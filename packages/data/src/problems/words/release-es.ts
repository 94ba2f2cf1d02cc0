import type { ProblemCode } from "../problem.ts";
import type { ProblemWords } from "./problem-words.ts";

export const esOfRelease: Pick<
  ProblemWords["explain"],
  Extract<ProblemCode, "withheld" | "counts-missing" | "recoverable" | "contradictory">
> = {
  withheld: () => ({
    found: "estas cifras tienen un error en su archivo, así que no se publicaron",
    fix: "vuelva a construir el tablero: dice en qué fila y qué hacer",
  }),
  "counts-missing": () => ({
    found:
      "la fuente da valores sin los conteos en que se basan, así que no se puede comprobar que no se muestre ningún número pequeño",
    expected: "numeradores y denominadores",
    fix: "agregue los conteos, o diga en las reglas de privacidad de la coalición que la fuente ya es pública",
  }),
  recoverable: () => ({
    found: "esto no se publica: un número oculto podría deducirse de los demás",
    fix: "publique menos grupos, lugares más grandes o periodos más largos",
  }),
  contradictory: () => ({
    found:
      "estas cifras se contradicen: ningún número entero cumple sus sumas, así que no se puede comprobar qué revelan",
    fix: "compare en el archivo el total con sus partes, y corríjalo o quite lo que no va junto",
  }),
};
