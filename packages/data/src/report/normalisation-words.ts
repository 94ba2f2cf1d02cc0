import type { Language } from "@shared-measurement/core";
import type { Normalisation, NormalisationCode } from "../table/normalisation.ts";

type Sentence = (one: Normalisation) => string;

const en: Readonly<Record<NormalisationCode, Sentence>> = {
  date: ({ found, read }) => `dates of the workbook written out, such as ${found} as ${read}`,
  time: ({ found, read }) => `times of the workbook written out, such as ${found} as ${read}`,
  "formula-value": ({ read }) => `the last computed value of a formula, such as ${read}`,
  percent: ({ found, read }) => `shown as percent and read as proportions, such as ${found} as ${read}`,
  "shown-digits": ({ found, read }) => `leading zeros kept as shown, such as ${found} as ${read}`,
  "merged-cells": () => "merged cells, of which only the first has their text",
  "filled-down": ({ read }) => `blank cells read as the one above, such as "${read}"`,
  nested: () => "lists or objects inside a record read as their JSON text",
  "windows-1252": () => "the text is not UTF-8 and was read as Windows-1252",
};

const es: Readonly<Record<NormalisationCode, Sentence>> = {
  date: ({ found, read }) => `fechas del libro escritas por extenso, como ${found} leída ${read}`,
  time: ({ found, read }) => `horas del libro escritas por extenso, como ${found} leída ${read}`,
  "formula-value": ({ read }) => `el último valor calculado de una fórmula, como ${read}`,
  percent: ({ found, read }) =>
    `mostrados como porcentaje y leídos como proporción, como ${found} leído ${read}`,
  "shown-digits": ({ found, read }) =>
    `ceros a la izquierda conservados como se muestran, como ${found} leído ${read}`,
  "merged-cells": () => "celdas combinadas, de las que solo la primera tiene el texto",
  "filled-down": ({ read }) => `celdas en blanco leídas como la de arriba, como "${read}"`,
  nested: () => "listas u objetos dentro de un registro leídos como su texto JSON",
  "windows-1252": () => "el texto no es UTF-8 y se leyó como Windows-1252",
};

/** What a reader put into other words, as a line of the report: `B (12): dates of the workbook written out, …` */
export function normalisationLine(one: Normalisation, language: Language): string {
  return `${one.column ?? ""} (${one.count}): ${{ en, es }[language][one.code](one)}`.trim();
}
