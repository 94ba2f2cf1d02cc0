import { defineWords } from "../../words/define-words.ts";

export interface IncidentWords {
  readonly item: string;
  readonly domain: string;
  readonly none: string;
  readonly inDomain: (item: string, domain: string) => string;
  readonly reviews: (count: string, exact: number) => string;
  readonly reviewsBetween: (low: string, high: string) => string;
  readonly shown: (items: number, all: number) => string;
  readonly most: (item: string, value: string) => string;
  readonly notExclusive: string;
  readonly notCause: string;
  readonly byValue: string;
  readonly asListed: string;
  readonly few: string;
  readonly unjudged: string;
  readonly bar: string;
  readonly gaps: string;
}

export const incidentWords = defineWords<IncidentWords>({
  en: {
    item: "Item",
    domain: "Domain",
    none: "No reviews yet",
    inDomain: (item, domain) => `${item} (${domain})`,
    reviews: (count, exact) => `${count} completed ${exact === 1 ? "review" : "reviews"}`,
    reviewsBetween: (low, high) => `${low} to ${high} completed reviews, by item`,
    shown: (items, all) => `${items} of ${all} items have a figure that can be shown.`,
    most: (item, value) => `Found most often: ${item}, in ${value} of them.`,
    notExclusive:
      "One review can find several items: the bars do not add up to 100%, and there is no cumulative line, which would count a review more than once.",
    notCause:
      "An item is what reviewers found worth improving in the system. It is nobody's fault, and no statement of what caused harm.",
    byValue:
      "Reliable figures in order of value, the highest first; then unreliable ones and those without a figure, as the instrument lists them.",
    asListed: "The items are in the order of the instrument.",
    bar: "Found in this share of reviews",
    few: "Fewer than 30 reviews were completed: too few to put items in order. Pool several periods or members.",
    unjudged:
      "How sure each figure is was not computed (it has no analysis), so the items are not in order of their figures: a few reviews would decide it.",
    gaps: "Hatching marks an item without a figure, and the words beside it say why.",
  },
  es: {
    item: "Punto",
    domain: "Área",
    none: "Todavía no hay revisiones",
    inDomain: (item, domain) => `${item} (${domain})`,
    reviews: (count, exact) => `${count} ${exact === 1 ? "revisión terminada" : "revisiones terminadas"}`,
    reviewsBetween: (low, high) => `de ${low} a ${high} revisiones terminadas, según el punto`,
    shown: (items, all) => `${items} de ${all} puntos tienen una cifra que se puede mostrar.`,
    most: (item, value) => `El más frecuente: ${item}, en ${value} de ellas.`,
    notExclusive:
      "Una revisión puede encontrar varios puntos: las barras no suman 100%, y no hay línea acumulada, que contaría una revisión más de una vez.",
    notCause:
      "Un punto es lo que quienes revisaron vieron mejorable en el sistema. No es culpa de nadie, ni dice qué causó un daño.",
    byValue:
      "Las cifras confiables en orden de valor, la más alta primero; después las no confiables y las que faltan, como en el instrumento.",
    asListed: "Los puntos están en el orden del instrumento.",
    bar: "Encontrado en esta parte de las revisiones",
    few: "Se terminaron menos de 30 revisiones: muy pocas para ordenar los puntos. Junte varios períodos o miembros.",
    unjudged:
      "No se calculó qué tan segura es cada cifra (falta su análisis), así que los puntos no están en orden de sus cifras: unas pocas revisiones lo decidirían.",
    gaps: "El rayado marca un punto sin cifra, y las palabras junto a él dicen por qué.",
  },
});
