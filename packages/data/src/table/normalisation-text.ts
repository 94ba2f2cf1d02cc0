import { defineWords, type Language } from "@shared-measurement/core";
import { quoted } from "../problems/words/problem-words.ts";
import type { Normalisation, NormalisationCode } from "./normalisation.ts";

type Say = Readonly<Record<NormalisationCode, (found: string, read: string) => string>>;

const readWords = defineWords<Say>({
  en: {
    date: (found, read) => `the workbook's day number ${found} was read as the date it is shown as, ${read}`,
    time: (found, read) => `the workbook's number ${found} was read as the time it is shown as, ${read}`,
    "formula-value": (found, read) => `of the formula ${found} the last computed value was read, ${read}`,
    percent: (found, read) => `a proportion is shown as ${found}; the proportion was read, ${read}`,
    "shown-digits": (found, read) =>
      `the number ${found} is shown with leading zeros, which were kept: ${read}`,
    "rounding-dust": (found, read) =>
      `the number ${found}, which the workbook computed, was read as the whole number it shows, ${read}`,
    "merged-cells": (found) =>
      `the cells ${found} are merged: the first has their text, the others are blank`,
    hidden: (found) => `${found} is hidden in the workbook and was read like the others`,
    "filled-down": (_, read) => `a blank cell was read as the one above it, ${read}`,
    nested: (found) => `a list or an object was read as its text, ${found}`,
    "windows-1252": () => "the text is not UTF-8 and was read as Windows-1252: compare names with accents",
  },
  es: {
    date: (found, read) => `el número de día ${found} del libro se leyó como la fecha que muestra, ${read}`,
    time: (found, read) => `el número ${found} del libro se leyó como la hora que muestra, ${read}`,
    "formula-value": (found, read) => `de la fórmula ${found} se leyó el último valor calculado, ${read}`,
    percent: (found, read) => `una proporción se muestra como ${found}; se leyó la proporción, ${read}`,
    "shown-digits": (found, read) =>
      `el número ${found} se muestra con ceros a la izquierda, que se conservaron: ${read}`,
    "rounding-dust": (found, read) =>
      `el número ${found}, que el libro calculó, se leyó como el entero que muestra, ${read}`,
    "merged-cells": (found) =>
      `las celdas ${found} están combinadas: la primera tiene el texto, las demás están vacías`,
    hidden: (found) => `${found} está oculta en el libro y se leyó como las demás`,
    "filled-down": (_, read) => `una celda en blanco se leyó como la de arriba, ${read}`,
    nested: (found) => `una lista o un objeto se leyó como su texto, ${found}`,
    "windows-1252": () => "el texto no es UTF-8 y se leyó como Windows-1252: compare los nombres con acentos",
  },
});

/** What stands around what was read, in `language`. */
const aroundWords = defineWords<{
  readonly where: (row: number, column: string | undefined) => string;
  readonly more: (count: number) => string;
}>({
  en: {
    where: (row, column) => `row ${row}${column === undefined ? "" : `, column ${quoted(column)}`}`,
    more: (count) => ` (${count} times in this column)`,
  },
  es: {
    where: (row, column) => `fila ${row}${column === undefined ? "" : `, columna ${quoted(column)}`}`,
    more: (count) => ` (${count} veces en esta columna)`,
  },
});

/**
 * What a reader changed, as one sentence:
 * `row 2, column "A": the workbook's day number 44378 was read as the date it is shown as, 2021-07-01.`
 */
export function normalisationText(one: Normalisation, language: Language): string {
  const around = aroundWords(language);
  const where = one.row === undefined ? "" : `${around.where(one.row, one.column)}: `;
  const said = readWords(language)[one.code](one.found ?? "", one.read ?? "");
  return `${where}${said}${one.count > 1 ? around.more(one.count) : ""}.`;
}
