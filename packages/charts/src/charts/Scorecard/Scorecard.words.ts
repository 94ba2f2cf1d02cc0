import { defineWords } from "../../words/define-words.ts";

export interface ScorecardWords {
  readonly title: string;
  readonly indicator: string;
  readonly place: string;
  /** What heads a row that is of another indicator and another place than the next. */
  readonly row: string;
  readonly several: string;
  readonly latest: string;
  readonly latestOf: (unit: string) => string;
  readonly before: string;
  readonly change: string;
  readonly says: string;
  readonly target: string;
  readonly trend: string;
  readonly notes: string;
  readonly times: (ratio: string) => string;
  readonly summary: (rows: number, shown: number) => string;
  readonly counted: (verdict: string, rows: number) => string;
  readonly order: string;
  readonly changeExplained: string;
  readonly trendExplained: string;
}

export const scorecardWords = defineWords<ScorecardWords>({
  en: {
    title: "Scorecard",
    indicator: "Indicator",
    place: "Place",
    row: "Indicator and place",
    several: "Several places",
    latest: "Latest figure",
    latestOf: (unit) => `Latest figure (${unit})`,
    before: "Before",
    change: "Change",
    says: "What the data support saying",
    target: "Target",
    trend: "Over time",
    notes: "Notes",
    times: (ratio) => `${ratio} times as high`,
    summary: (rows, shown) =>
      `${rows === 1 ? "1 row" : `${rows} rows`}, ${shown === rows ? "each with a figure" : `${shown} with a figure`}.`,
    counted: (verdict, rows) => `${verdict}: ${rows}.`,
    order: "Rows stand in the order in which they were given; they are not ranked and not added up.",
    changeExplained:
      "Change is the latest figure less the one before, or how many times as high it is, with its 95% interval; computed before rounding.",
    trendExplained:
      "Small charts start at zero, a ratio's stands about 1. Hatching marks periods without a figure.",
  },
  es: {
    title: "Tablero de indicadores",
    indicator: "Indicador",
    place: "Lugar",
    row: "Indicador y lugar",
    several: "Varios lugares",
    latest: "Última cifra",
    latestOf: (unit) => `Última cifra (${unit})`,
    before: "Antes",
    change: "Cambio",
    says: "Lo que los datos permiten decir",
    target: "Meta",
    trend: "En el tiempo",
    notes: "Notas",
    times: (ratio) => `${ratio} veces`,
    summary: (rows, shown) =>
      `${rows === 1 ? "1 fila" : `${rows} filas`}, ${shown === rows ? "cada una con una cifra" : `${shown} con una cifra`}.`,
    counted: (verdict, rows) => `${verdict}: ${rows}.`,
    order: "Las filas van en el orden en que se dieron; no se clasifican ni se suman.",
    changeExplained:
      "El cambio es la última cifra menos la anterior, o cuántas veces es, con su intervalo del 95%; calculado antes de redondear.",
    trendExplained:
      "Las gráficas pequeñas empiezan en cero; la de una razón está en torno a 1. El rayado marca períodos sin cifra.",
  },
});
