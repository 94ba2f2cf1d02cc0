import { defineWords } from "../../words/define-words.ts";

/** How the rows of a comparison follow one another. */
export type ComparisonOrder = "name" | "given" | "denominator" | "value";

export interface ComparisonWords {
  readonly place: string;
  readonly group: string;
  readonly subtitle: (places: number, groups: boolean, period: string) => string;
  readonly none: string;
  readonly shown: (shown: number, lowest: string, highest: string) => string;
  readonly one: (value: string) => string;
  readonly unreliable: (count: number) => string;
  readonly hidden: (count: number, reasons: string) => string;
  readonly order: Readonly<Record<ComparisonOrder, string>>;
  /** Instead of an order by value, where one would mislead. */
  readonly notRanked: string;
  readonly counts: string;
  readonly overlap: string;
  readonly editions: (dates: string) => string;
  readonly reference: (name: string, value: string) => string;
  readonly gaps: string;
}

export const comparisonWords = defineWords<ComparisonWords>({
  en: {
    place: "Place",
    group: "Group",
    subtitle: (places, groups, period) =>
      `${places} ${groups ? (places === 1 ? "group" : "groups") : places === 1 ? "place" : "places"}, ${period}`,
    none: "Nothing to compare",
    shown: (shown, lowest, highest) => `${shown} figures, between ${lowest} and ${highest}.`,
    one: (value) => `One figure: ${value}.`,
    unreliable: (count) => (count === 1 ? "1 of them is unreliable." : `${count} of them are unreliable.`),
    hidden: (count, reasons) => `${count} ${count === 1 ? "has" : "have"} no figure (${reasons}).`,
    order: {
      name: "In order of name: the order says nothing about who does better.",
      given: "In the order that was agreed: it says nothing about who does better.",
      denominator: "In order of size (the denominator), the largest first; without one, by name at the end.",
      value:
        "Reliable figures in order of value, the highest first; then unreliable ones and those without a figure, by name.",
    },
    notRanked:
      "Places are not put in order of this measure: deaths and injuries are too rare, and counted too differently, for that. They are in order of name.",
    counts: "These are counts: a larger place has more. They do not say where a child is safer.",
    overlap: "Two places whose intervals overlap may well be the same.",
    editions: (dates) => `The figures come from editions of different dates (${dates}).`,
    reference: (name, value) => `${name}: ${value}`,
    gaps: "Hatching marks a row without a figure, and the words beside it say why. It takes no part in the order.",
  },
  es: {
    place: "Lugar",
    group: "Grupo",
    subtitle: (places, groups, period) =>
      `${places} ${groups ? (places === 1 ? "grupo" : "grupos") : places === 1 ? "lugar" : "lugares"}, ${period}`,
    none: "Nada que comparar",
    shown: (shown, lowest, highest) => `${shown} cifras, entre ${lowest} y ${highest}.`,
    one: (value) => `Una cifra: ${value}.`,
    unreliable: (count) =>
      count === 1 ? "1 de ellas no es confiable." : `${count} de ellas no son confiables.`,
    hidden: (count, reasons) => `${count} no ${count === 1 ? "tiene" : "tienen"} cifra (${reasons}).`,
    order: {
      name: "En orden de nombre: el orden no dice a quién le va mejor.",
      given: "En el orden acordado: no dice a quién le va mejor.",
      denominator: "En orden de tamaño (el denominador), el mayor primero; sin él, por nombre al final.",
      value:
        "Las cifras confiables en orden de valor, la más alta primero; después las no confiables y las que faltan, por nombre.",
    },
    notRanked:
      "Los lugares no se ordenan por esta medida: las muertes y lesiones son demasiado raras, y se cuentan de maneras demasiado distintas. Están en orden de nombre.",
    counts: "Son conteos: un lugar más grande tiene más. No dicen dónde está más seguro un niño.",
    overlap: "Dos lugares cuyos intervalos se traslapan bien pueden ser iguales.",
    editions: (dates) => `Las cifras vienen de ediciones de distintas fechas (${dates}).`,
    reference: (name, value) => `${name}: ${value}`,
    gaps: "El rayado marca una fila sin cifra, y las palabras junto a él dicen por qué. No participa en el orden.",
  },
});
