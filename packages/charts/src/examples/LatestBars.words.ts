import { defineWords } from "../words/define-words.ts";

export const latestBarsWords = defineWords({
  en: {
    place: "Place",
    order: "Places stand in the order in which they were given; they are not ranked.",
    summary: (shown: number, all: number) =>
      `The latest figure of each place: ${shown} of ${all} places can be shown.`,
  },
  es: {
    place: "Lugar",
    order: "Los lugares están en el orden en que se dieron; no es una clasificación.",
    summary: (shown: number, all: number) =>
      `La cifra más reciente de cada lugar: se pueden mostrar ${shown} de ${all} lugares.`,
  },
});
