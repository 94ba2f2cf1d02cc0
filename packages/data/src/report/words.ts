import { defineWords } from "@shared-measurement/core";
import type { DeclaredCode } from "../mapping/declared-readings.ts";
import type { Problem } from "../problems/problem.ts";

/** The report's own words; the sentences of its problems are in `problems/words`. */
export interface ReportWords {
  readonly title: (name: string) => string;
  readonly count: Readonly<Record<Problem["severity"], (count: number) => string>>;
  readonly severity: Readonly<Record<Problem["severity"], string>>;
  readonly fine: string;
  readonly stops: string;
  readonly file: (file: string, observations: number, leftOut: number) => string;
  readonly files: string;
  readonly declared: string;
  readonly reading: Readonly<Record<DeclaredCode, (found: string, read: string, count: number) => string>>;
  readonly changes: (changed: number, again: number) => string;
  readonly more: (count: number) => string;
  readonly columns: {
    readonly where: string;
    readonly found: string;
    readonly expected: string;
    readonly fix: string;
  };
  readonly change: {
    readonly figure: string;
    readonly before: string;
    readonly after: string;
    readonly by: string;
  };
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const en: ReportWords = {
  title: (name) => `What was found in ${name}`,
  count: {
    error: (count) => plural(count, "error", "errors"),
    warning: (count) => plural(count, "warning", "warnings"),
    note: (count) => plural(count, "note", "notes"),
  },
  severity: { error: "Error", warning: "Warning", note: "Note" },
  fine: "Every figure can be shown.",
  stops:
    "An error stops the figures it touches and no others. A warning is said beside their chart. A note is for you.",
  files: "Files",
  file: (file, observations, leftOut) =>
    `${file}: ${plural(observations, "observation", "observations")}, ${plural(leftOut, "row", "rows")} left out by the mapping`,
  declared: "Read as something else than the file's own text",
  reading: {
    "declared-word": (found, read, count) => `"${found}" as ${read}, ${plural(count, "cell", "cells")}`,
    scaled: (found, read, count) =>
      `${plural(count, "number", "numbers")} multiplied, such as ${found} to ${read}`,
    "matched-name": (found, read, count) =>
      `"${found}" as the place ${read}, ${plural(count, "row", "rows")}`,
    "code-list": (found, read, count) => `"${found}" as "${read}", ${plural(count, "cell", "cells")}`,
    thousands: (found, read, count) =>
      `${plural(count, "number", "numbers")} written otherwise, such as ${found} for ${read}`,
    "left-out-place": (found, _, count) =>
      `"${found}" is no known place: ${plural(count, "row", "rows")} left out`,
    mark: (found, read, count) => `the mark "${found}" noted as "${read}", ${plural(count, "cell", "cells")}`,
  },
  changes: (changed, again) =>
    `Revisions: ${changed} of ${plural(again, "figure", "figures")} published again changed`,
  more: (count) => `… and ${count} more`,
  columns: { where: "Where", found: "Found", expected: "Expected", fix: "What to do" },
  change: { figure: "Figure", before: "Before", after: "After", by: "Change" },
};

const es: ReportWords = {
  title: (name) => `Lo que se encontró en ${name}`,
  count: {
    error: (count) => plural(count, "error", "errores"),
    warning: (count) => plural(count, "advertencia", "advertencias"),
    note: (count) => plural(count, "nota", "notas"),
  },
  severity: { error: "Error", warning: "Advertencia", note: "Nota" },
  fine: "Se pueden mostrar todas las cifras.",
  stops:
    "Un error detiene las cifras que toca y ninguna otra. Una advertencia se dice junto a su gráfica. Una nota es para usted.",
  files: "Archivos",
  file: (file, observations, leftOut) =>
    `${file}: ${plural(observations, "observación", "observaciones")}, ${plural(leftOut, "fila omitida", "filas omitidas")} por la configuración de lectura`,
  declared: "Leído de otra forma que el texto del archivo",
  reading: {
    "declared-word": (found, read, count) => `"${found}" como ${read}, ${plural(count, "celda", "celdas")}`,
    scaled: (found, read, count) =>
      `${plural(count, "número multiplicado", "números multiplicados")}, como ${found} a ${read}`,
    "matched-name": (found, read, count) =>
      `"${found}" como el lugar ${read}, ${plural(count, "fila", "filas")}`,
    "code-list": (found, read, count) => `"${found}" como "${read}", ${plural(count, "celda", "celdas")}`,
    thousands: (found, read, count) =>
      `${plural(count, "número escrito", "números escritos")} de otra forma, como ${found} por ${read}`,
    "left-out-place": (found, _, count) =>
      `"${found}" no es un lugar conocido: ${plural(count, "fila omitida", "filas omitidas")}`,
    mark: (found, read, count) =>
      `la marca "${found}" anotada como "${read}", ${plural(count, "celda", "celdas")}`,
  },
  changes: (changed, again) =>
    `Revisiones: cambiaron ${changed} de ${plural(again, "cifra publicada", "cifras publicadas")} de nuevo`,
  more: (count) => `… y ${count} más`,
  columns: { where: "Dónde", found: "Encontrado", expected: "Esperado", fix: "Qué hacer" },
  change: { figure: "Cifra", before: "Antes", after: "Después", by: "Cambio" },
};

/** The report's words in a language. */
export const reportWords = defineWords<ReportWords>({ en, es });
