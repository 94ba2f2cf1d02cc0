import type { FunnelSide } from "@shared-measurement/core";
import { defineWords } from "../../words/define-words.ts";

export interface FunnelWords {
  readonly place: string;
  readonly limits95: string;
  readonly limits998: string;
  readonly againstLimits: string;
  /** As it stands in the table, the legend and at a stop. */
  readonly side: Readonly<Record<FunnelSide, string>>;
  readonly together: string;
  readonly unreliable: string;
  readonly withoutFigure: string;
  readonly summary: (places: string, together: string) => string;
  readonly noFigure: string;
  readonly hidden: (count: number) => string;
  /** "Above the 99.8% limits: Alaska, Colorado." */
  readonly listed: (side: string, names: string) => string;
  readonly tooFew: (needed: number) => string;
  readonly noRanking: string;
  readonly exact: string;
  readonly overdispersed: string;
  readonly order: Readonly<Record<"denominator" | "name", string>>;
  readonly logarithmic: string;
  readonly manyBeyond: string;
  readonly caution: string;
}

export const funnelWords = defineWords<FunnelWords>({
  en: {
    place: "Place",
    limits95: "95% limits",
    limits998: "99.8% limits",
    againstLimits: "Against the limits",
    side: {
      "far-above": "Above the 99.8% limits",
      above: "Above the 95% limits",
      within: "Within the limits",
      below: "Below the 95% limits",
      "far-below": "Below the 99.8% limits",
    },
    together: "All places together",
    unreliable: "Unreliable: not set against the limits",
    withoutFigure: "Without a figure",
    summary: (places, together) => `${places} places with a figure, together ${together}.`,
    noFigure: "No figure can be shown.",
    hidden: (count) =>
      `${count === 1 ? "1 place has" : `${count} places have`} no figure: the chart's table says why.`,
    listed: (side, names) => `${side}: ${names}.`,
    tooFew: (needed) =>
      `Fewer than ${needed} places have a figure, so no limits are drawn: there is nothing to set a place against.`,
    noRanking:
      "This is no ranking. Within the limits places differ as chance would have them; a place beyond them differs by more, and the chart does not say why. By chance alone about 1 place in 20 lies beyond the 95% limits and 1 in 500 beyond the 99.8% limits.",
    exact: "Exact limits by the binomial or Poisson distribution, around all places together.",
    overdispersed:
      "Limits are widened by how much places differ among themselves (overdispersion, winsorized, additive).",
    order: {
      denominator:
        "Rows and keys go by the number below the line, the largest first; places without a figure come last.",
      name: "Rows and keys go by the name of the place.",
    },
    logarithmic: "logarithmic scale",
    manyBeyond:
      "Far more places lie beyond the limits than chance would give: places differ for reasons of their own, such as definitions, screening and reporting. To see which stand out even so, limits widened by overdispersion are needed.",
    caution:
      "Deaths are few and places find and count them in different ways. A place beyond the limits may count better, not protect worse. Never rank places by them.",
  },
  es: {
    place: "Lugar",
    limits95: "Límites del 95%",
    limits998: "Límites del 99.8%",
    againstLimits: "Frente a los límites",
    side: {
      "far-above": "Por encima de los límites del 99.8%",
      above: "Por encima de los límites del 95%",
      within: "Dentro de los límites",
      below: "Por debajo de los límites del 95%",
      "far-below": "Por debajo de los límites del 99.8%",
    },
    together: "Todos los lugares juntos",
    unreliable: "Poco fiable: no se compara con los límites",
    withoutFigure: "Sin cifra",
    summary: (places, together) => `${places} lugares con cifra, en conjunto ${together}.`,
    noFigure: "No se puede mostrar ninguna cifra.",
    hidden: (count) =>
      `${count === 1 ? "1 lugar no tiene" : `${count} lugares no tienen`} cifra: la tabla de la gráfica dice por qué.`,
    listed: (side, names) => `${side}: ${names}.`,
    tooFew: (needed) =>
      `Menos de ${needed} lugares tienen cifra, así que no se dibujan límites: no hay con qué comparar un lugar.`,
    noRanking:
      "Esto no es una clasificación. Dentro de los límites los lugares difieren como lo haría el azar; uno más allá de ellos difiere más, y la gráfica no dice por qué. Solo por azar, cerca de 1 lugar de cada 20 queda más allá de los límites del 95% y 1 de cada 500 más allá de los del 99.8%.",
    exact:
      "Límites exactos según la distribución binomial o de Poisson, alrededor de todos los lugares juntos.",
    overdispersed:
      "Los límites se ensanchan según cuánto difieren los lugares entre sí (sobredispersión, winsorizada, aditiva).",
    order: {
      denominator:
        "Las filas y las teclas van por el número del denominador, de mayor a menor; los lugares sin cifra van al final.",
      name: "Las filas y las teclas van por el nombre del lugar.",
    },
    logarithmic: "escala logarítmica",
    manyBeyond:
      "Hay muchos más lugares más allá de los límites de los que daría el azar: los lugares difieren por razones propias, como definiciones, admisión y registro. Para ver cuáles destacan aun así hacen falta límites ensanchados por sobredispersión.",
    caution:
      "Las muertes son pocas y cada lugar las detecta y cuenta de otra manera. Un lugar más allá de los límites puede contar mejor, no proteger peor. Nunca clasifique lugares por ellas.",
  },
});
