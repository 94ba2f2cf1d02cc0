import type { NoneReason } from "@shared-measurement/core";
import { defineWords } from "../../words/define-words.ts";

export interface CompletenessWords {
  readonly title: string;
  readonly member: string;
  readonly none: string;
  readonly ofPeriods: (indicator: string, members: number, periods: number) => string;
  readonly ofIndicators: (members: number, indicators: number) => string;
  readonly column: (indicator: string, period: string) => string;
  /** What opens the table. */
  readonly table: string;
  readonly caption: (title: string) => string;
  readonly shared: string;
  readonly bounds: string;
  readonly boundsLetter: string;
  readonly countAlone: string;
  readonly countLetter: string;
  /** The letter on the tile of a figure that is not shown: another for each reason. */
  readonly letter: Readonly<Record<NoneReason, string>>;
  readonly key: (letter: string, reason: string) => string;
  readonly shown: (shown: number, expected: number) => string;
  readonly complete: (members: number, all: number) => string;
  readonly why: (reasons: string) => string;
  readonly counted: (reason: string, count: number) => string;
  readonly order: string;
  readonly tiles: string;
  readonly hidden: string;
  readonly notApplicable: string;
  readonly latest: string;
  readonly unknown: (indicators: string) => string;
}

export const completenessWords = defineWords<CompletenessWords>({
  en: {
    title: "Who has shared what",
    member: "Member",
    none: "No members yet",
    ofPeriods: (indicator, members, periods) =>
      `${indicator}: ${members} ${members === 1 ? "member" : "members"}, ${periods} ${periods === 1 ? "period" : "periods"}`,
    ofIndicators: (members, indicators) =>
      `${members} ${members === 1 ? "member" : "members"}, ${indicators} indicators`,
    column: (indicator, period) => `${indicator}, ${period}`,
    table: "Table of what was shared, and why not",
    caption: (title) => `${title}: each figure, and why one is not shown`,
    shared: "Shared",
    bounds: "Shared as lying between two bounds",
    boundsLetter: "B",
    countAlone: "Shared as a count, without a rate",
    countLetter: "C",
    letter: {
      suppressed: "H",
      "not-reported": "R",
      "data-quality-limit": "Q",
      "not-applicable": "X",
      "not-yet-available": "Y",
      "not-shared": "N",
      undefined: "Z",
      "part-not-published": "P",
      "no-observation": "F",
    },
    key: (letter, reason) => `${letter}: ${reason}`,
    shown: (shown, expected) =>
      expected === 1 ? "The one figure can be shown." : `${shown} of ${expected} figures can be shown.`,
    complete: (members, all) =>
      members === 0
        ? "No member has all of them."
        : members === all
          ? all === 1
            ? "The member has all of them."
            : "Every member has all of them."
          : `${members} of ${all} members ${members === 1 ? "has" : "have"} all of them.`,
    why: (reasons) => `Why the others are not: ${reasons}.`,
    counted: (reason, count) => `${reason} (${count})`,
    order: "Members are in order of name.",
    tiles:
      "A full tile is a figure that can be shown. A hatched one has none, and its letter says why. The picture says nothing about how a member does.",
    hidden:
      "A figure that is hidden to protect privacy is no omission of the member: the rule that protects children asks for it.",
    notApplicable: "What does not apply to a member is not counted as missing.",
    latest: "Each indicator is shown in the latest period in which any member has a figure.",
    unknown: (indicators) => `Without a column, as nothing is known of any member: ${indicators}.`,
  },
  es: {
    title: "Quién ha compartido qué",
    member: "Miembro",
    none: "Todavía no hay miembros",
    ofPeriods: (indicator, members, periods) =>
      `${indicator}: ${members} ${members === 1 ? "miembro" : "miembros"}, ${periods} ${periods === 1 ? "período" : "períodos"}`,
    ofIndicators: (members, indicators) =>
      `${members} ${members === 1 ? "miembro" : "miembros"}, ${indicators} indicadores`,
    column: (indicator, period) => `${indicator}, ${period}`,
    table: "Tabla de lo que se compartió, y por qué no",
    caption: (title) => `${title}: cada cifra, y por qué alguna no se muestra`,
    shared: "Compartida",
    bounds: "Compartida como un valor entre dos límites",
    boundsLetter: "L",
    countAlone: "Compartida como conteo, sin tasa",
    countLetter: "T",
    letter: {
      suppressed: "O",
      "not-reported": "I",
      "data-quality-limit": "C",
      "not-applicable": "X",
      "not-yet-available": "A",
      "not-shared": "N",
      undefined: "Z",
      "part-not-published": "P",
      "no-observation": "S",
    },
    key: (letter, reason) => `${letter}: ${reason}`,
    shown: (shown, expected) =>
      expected === 1
        ? "La única cifra se puede mostrar."
        : `Se pueden mostrar ${shown} de ${expected} cifras.`,
    complete: (members, all) =>
      members === 0
        ? "Ningún miembro las tiene todas."
        : members === all
          ? all === 1
            ? "El miembro las tiene todas."
            : "Todos los miembros las tienen todas."
          : `${members} de ${all} miembros ${members === 1 ? "las tiene todas" : "las tienen todas"}.`,
    why: (reasons) => `Por qué no se muestran las demás: ${reasons}.`,
    counted: (reason, count) => `${reason} (${count})`,
    order: "Los miembros están en orden de nombre.",
    tiles:
      "Un recuadro lleno es una cifra que se puede mostrar. Uno rayado no tiene cifra, y su letra dice por qué. El dibujo no dice cómo le va a un miembro.",
    hidden:
      "Una cifra oculta para proteger la privacidad no es una omisión del miembro: lo pide la regla que protege a los niños.",
    notApplicable: "Lo que no corresponde a un miembro no se cuenta como faltante.",
    latest: "Cada indicador se muestra en el período más reciente en que algún miembro tiene una cifra.",
    unknown: (indicators) => `Sin columna, pues no se sabe nada de ningún miembro: ${indicators}.`,
  },
});
