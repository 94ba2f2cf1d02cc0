import { defineWords } from "../../words/define-words.ts";

export interface CultureWords {
  readonly item: string;
  readonly respondents: string;
  readonly favorable: string;
  readonly neutral: string;
  readonly unfavorable: string;
  readonly axis: string;
  readonly either: (answer: string, reversed: string) => string;
  readonly people: (count: string, exact: number) => string;
  readonly answeredOf: (respondents: string, invited: string, rate: string) => string;
  readonly answered: (respondents: string) => string;
  readonly hidden: (least: number) => string;
  readonly hiddenItem: (least: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly reversed: string;
  readonly reversedExplained: (items: string) => string;
  readonly each: (favorable: string, neutral: string | undefined, unfavorable: string) => string;
  readonly apart: string;
  readonly sides: string;
  readonly order: string;
  readonly rounded: string;
  readonly few: string;
  readonly gaps: string;
}

export const cultureWords = defineWords<CultureWords>({
  en: {
    item: "Domain or question",
    respondents: "Respondents",
    favorable: "Favorable",
    neutral: "Neutral",
    unfavorable: "Unfavorable",
    axis: "Percent of answers: unfavorable to the left, favorable to the right",
    either: (answer, reversed) => `${answer}; where reversed: ${reversed}`,
    people: (count, exact) => `${count} ${exact === 1 ? "respondent" : "respondents"}`,
    answeredOf: (respondents, invited, rate) =>
      `${respondents} of ${invited} people asked answered (${rate}).`,
    answered: (respondents) => `${respondents} people answered; how many were asked is not known.`,
    hidden: (least) => `Fewer than ${least} people answered: nothing of it is shown.`,
    hiddenItem: (least) =>
      `Fewer than ${least} people answered this or a question beside it, or nearly all answered alike: nothing of it is shown.`,
    shown: (shown, all) =>
      shown === all
        ? `${all} of ${all} domains or questions are shown.`
        : `${shown} of ${all} domains or questions can be shown.`,
    none: "No survey yet",
    reversed: "reversed",
    reversedExplained: (items) =>
      `Reversed: agreeing with ${items} is unfavorable, so its answers are read the other way round.`,
    each: (favorable, neutral, unfavorable) =>
      neutral === undefined
        ? `${favorable} favorable, ${unfavorable} unfavorable`
        : `${favorable} favorable, ${neutral} neutral, ${unfavorable} unfavorable`,
    apart: "Each domain stands for itself: they are not added into one score, which would hide what differs.",
    sides: "The neutral answers lie half on each side of the middle line; stronger answers lie farther out.",
    order: "The order of the rows is the survey's; it says nothing about which matters more.",
    rounded: "Rounded percentages may not add up to 100%.",
    few: "Fewer than 30 people answered a row: a few of them move its bar far.",
    gaps: "Hatching marks a row without a figure, and the words beside it say why.",
  },
  es: {
    item: "Dimensión o pregunta",
    respondents: "Personas que respondieron",
    favorable: "Favorables",
    neutral: "Neutrales",
    unfavorable: "Desfavorables",
    axis: "Por ciento de las respuestas: desfavorables a la izquierda, favorables a la derecha",
    either: (answer, reversed) => `${answer}; en las invertidas: ${reversed}`,
    people: (count, exact) => `${count} ${exact === 1 ? "persona" : "personas"}`,
    answeredOf: (respondents, invited, rate) =>
      `Respondieron ${respondents} de ${invited} personas a quienes se preguntó (${rate}).`,
    answered: (respondents) => `Respondieron ${respondents} personas; no se sabe a cuántas se preguntó.`,
    hidden: (least) => `Respondieron menos de ${least} personas: no se muestra nada.`,
    hiddenItem: (least) =>
      `Menos de ${least} personas respondieron a esto o a una pregunta junto a esto, o casi todas respondieron lo mismo: no se muestra nada.`,
    shown: (shown, all) =>
      shown === all
        ? `Se muestran ${all} de ${all} dimensiones o preguntas.`
        : `Se pueden mostrar ${shown} de ${all} dimensiones o preguntas.`,
    none: "Todavía no hay encuesta",
    reversed: "invertida",
    reversedExplained: (items) =>
      `Invertida: estar de acuerdo con ${items} es desfavorable, por eso sus respuestas se leen al revés.`,
    each: (favorable, neutral, unfavorable) =>
      neutral === undefined
        ? `${favorable} favorables, ${unfavorable} desfavorables`
        : `${favorable} favorables, ${neutral} neutrales, ${unfavorable} desfavorables`,
    apart: "Cada dimensión vale por sí misma: no se suman en un solo puntaje, que ocultaría lo que difiere.",
    sides:
      "Las respuestas neutrales están mitad a cada lado de la línea del medio; las más fuertes, más afuera.",
    order: "El orden de las filas es el de la encuesta; no dice qué importa más.",
    rounded: "Los porcentajes redondeados pueden no sumar 100%.",
    few: "En alguna fila respondieron menos de 30 personas: unas pocas mueven mucho su barra.",
    gaps: "El rayado marca una fila sin cifra, y las palabras junto a él dicen por qué.",
  },
});
