import { defineWords } from "../words/define-words.ts";

export interface MultiplesWords {
  readonly place: string;
  readonly group: string;
  readonly none: string;
  readonly places: (count: number, first: string, last: string) => string;
  readonly groups: (place: string, first: string, last: string) => string;
  readonly summary: (charts: number, lowest: string, highest: string) => string;
  readonly hidden: (charts: number) => string;
  readonly sameAxis: string;
  readonly twoPoints: string;
  readonly counts: string;
  readonly context: (name: string) => string;
  readonly byName: string;
  readonly given: string;
  readonly gaps: string;
  readonly editions: (dates: string) => string;
}

export const multiplesWords = defineWords<MultiplesWords>({
  en: {
    place: "Place",
    group: "Group",
    none: "No trend to show",
    places: (count, first, last) => `${count} ${count === 1 ? "place" : "places"}, ${first} to ${last}`,
    groups: (place, first, last) => `${place}, ${first} to ${last}`,
    summary: (charts, lowest, highest) =>
      `${charts} small ${charts === 1 ? "chart" : "charts"} on one axis; the figures lie between ${lowest} and ${highest}.`,
    hidden: (charts) => `${charts} ${charts === 1 ? "has" : "have"} no figure that can be shown.`,
    sameAxis:
      "Every small chart has the same axes, which start at zero or, for a ratio, stand about 1. The number at the right is the latest figure.",
    twoPoints:
      "Two figures are no trend: these lines show two figures each, and whether they differ by more than chance is another question.",
    counts: "These are counts: a larger place has more. They do not say where a child is safer.",
    context: (name) => `${name}, in every small chart`,
    byName: "In order of name: the order says nothing about who does better.",
    given: "In the order that was agreed: it says nothing about who does better.",
    gaps: "Hatching marks periods without a figure; the line is broken there, and the charts' table says why.",
    editions: (dates) => `The figures come from editions of different dates (${dates}).`,
  },
  es: {
    place: "Lugar",
    group: "Grupo",
    none: "Ninguna tendencia que mostrar",
    places: (count, first, last) => `${count} ${count === 1 ? "lugar" : "lugares"}, de ${first} a ${last}`,
    groups: (place, first, last) => `${place}, de ${first} a ${last}`,
    summary: (charts, lowest, highest) =>
      `${charts} ${charts === 1 ? "gráfica pequeña" : "gráficas pequeñas"} en un mismo eje; las cifras están entre ${lowest} y ${highest}.`,
    hidden: (charts) =>
      `${charts} no ${charts === 1 ? "tiene" : "tienen"} ninguna cifra que se pueda mostrar.`,
    sameAxis:
      "Todas las gráficas pequeñas tienen los mismos ejes, que empiezan en cero o, si es una razón, giran en torno a 1. El número a la derecha es la cifra más reciente.",
    twoPoints:
      "Dos cifras no son una tendencia: cada línea muestra dos, y si difieren más de lo que daría el azar es otra pregunta.",
    counts: "Son conteos: un lugar más grande tiene más. No dicen dónde está más seguro un niño.",
    context: (name) => `${name}, en cada gráfica pequeña`,
    byName: "En orden de nombre: el orden no dice a quién le va mejor.",
    given: "En el orden acordado: no dice a quién le va mejor.",
    gaps: "El rayado marca periodos sin cifra; la línea se interrumpe ahí y la tabla de las gráficas dice por qué.",
    editions: (dates) => `Las cifras vienen de ediciones de distintas fechas (${dates}).`,
  },
});
