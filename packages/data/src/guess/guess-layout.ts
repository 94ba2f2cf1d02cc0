import type { Layout } from "../mapping/layout.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { isPeriod } from "./columns.ts";
import { writtenNumber } from "./number-writing.ts";

/** Of a place; what is longer is a sentence. */
const LONGEST_NAME = 30;

/** Titles above a header are seldom longer. */
const MOST_TITLE_ROWS = 30;

const filledCells = ({ cells }: TableRow) => cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
/** A year in a header is a name, and not a number. */
const isFigure = (text: string) => writtenNumber(text.replace("$", "")) !== undefined && !isPeriod(text);

/** Where the header and the footer of a file seem to be; empty where the first row is the header and all else figures. */
export function guessLayout({ rows, names }: Grid): Layout {
  if (names || rows.length < 2) return {};
  const width = usualWidth(rows);
  const at = rows
    .slice(0, MOST_TITLE_ROWS)
    .findIndex(
      (row) => filledCells(row).length >= Math.max(2, width * 0.6) && !filledCells(row).some(isFigure),
    );
  const header = rows[at];
  if (!header) return {};
  const above = rows[at - 1];
  const next = rows[at + 1];
  const joined =
    above && isRepeated(header) && filledCells(above).length > 1
      ? ([above.row, header.row] as const)
      : next && continuesHeader(header, next, rows.slice(at + 2))
        ? ([header.row, next.row] as const)
        : undefined;
  const isFirst = at === 0 && !joined;
  return {
    ...(!isFirst && { header: joined ?? header.row }),
    ...footerOf(rows.slice(joined && joined[1] > header.row ? at + 2 : at + 1), width),
  };
}

/** Names that stand under others, such as years under "Entries" and again under "Exits". */
function isRepeated(header: TableRow): boolean {
  const names = filledCells(header);
  return new Set(names).size < names.length;
}

const FOOTNOTE = /^(?:sources?|notes?|data as of|prepared|fuentes?|notas?)\b|^[*†‡§]/i;

/**
 * Where the notes below the figures begin: by their first words, so that a later file with more rows is read whole; by
 * the row before them where figures begin with the same.
 */
function footerOf(rows: readonly TableRow[], width: number): Pick<Layout, "endsBefore" | "lastRow"> {
  const isNote = (row: TableRow) => {
    const filled = filledCells(row);
    const first = (row.cells[0] ?? "").trim();
    if (first === "" || isFigure(first)) return false;
    // A place whose figures are all blank is a row like the others, and so is one of a single number.
    const isSentence = row.cells.length < width || first.length > LONGEST_NAME || /[:;]|\.$/.test(first);
    const few = filled.length < Math.max(2, width * 0.5) && !filled.some(isFigure);
    return FOOTNOTE.test(first) || (few && isSentence);
  };
  const last = rows.findLastIndex((row) => !isNote(row));
  const note = rows[last + 1];
  if (last < 0 || !note) return {};
  const beginning = ((note.cells[0] ?? "").trim().split(/[:.]/)[0] ?? "").slice(0, 40).trim();
  const isTaken = rows
    .slice(0, last + 1)
    .some((row) => (filledCells(row)[0] ?? "").toLowerCase().startsWith(beginning.toLowerCase()));
  return isTaken || beginning === "" ? { lastRow: rows[last]?.row ?? 1 } : { endsBefore: [beginning] };
}

/** The most frequent number of filled cells. */
function usualWidth(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows.slice(0, 1000)) {
    const width = filledCells(row).length;
    counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/**
 * A second row of names: names under blanks of the first, where the rows below have numbers. Its texts are no figures, nor
 * words in the place of figures, which have no letter or come again below.
 */
function continuesHeader(header: TableRow, next: TableRow, below: readonly TableRow[]): boolean {
  const cells = filledCells(next);
  if (cells.length < 2 || !cells.every((cell) => /\p{L}/u.test(cell) && !isPeriod(cell))) return false;
  const isNameBelowBlank = next.cells.some(
    (cell, at) => cell.trim() !== "" && (header.cells[at] ?? "").trim() === "",
  );
  const comesAgain = next.cells.some(
    (cell, at) =>
      cell.trim() !== "" && below.slice(0, MOST_TITLE_ROWS).some(({ cells }) => cells[at] === cell),
  );
  const figures = below.slice(0, 5).filter((row) => filledCells(row).some(isFigure)).length;
  return isNameBelowBlank && !comesAgain && figures > 0;
}
