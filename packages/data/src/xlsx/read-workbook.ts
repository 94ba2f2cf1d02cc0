import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { LoadError } from "../load/load-error.ts";
import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import { columnLetters } from "../table/column-letters.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
import { cellText } from "./cell-text.ts";
import { safelyUnpacked } from "./unpack.ts";

export interface WorkbookResult {
  /** The sheet that was named, or every sheet that is not hidden and has any text. */
  readonly grids: readonly Grid[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the sheets of an Excel workbook (.xlsx) into rows of texts. A formula gives the value that was last computed; a
 * number shown as a date gives the date (2021-07-01); any other number all its digits. What the workbook shows
 * otherwise is listed in `normalised`. Merged cells: the first has the text, the others are blank.
 *
 * @param sheet The sheet to read; a hidden one is read only if it is named.
 * @throws LoadError for a workbook that is damaged, too large, or has no such sheet.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  sheet?: string,
  limits: Limits = LIMITS,
): WorkbookResult {
  const workbook = opened(bytes, file, limits);
  const about = new Map((workbook.Workbook?.Sheets ?? []).map((one) => [one.name, one.Hidden ?? 0]));
  if (sheet !== undefined && !workbook.SheetNames.includes(sheet)) {
    const nearest = nearestName(sheet, workbook.SheetNames);
    const expected = workbook.SheetNames.join(", ");
    throw fileFault(file, "no-such-sheet", {
      value: sheet,
      expected,
      ...(nearest !== undefined && { nearest }),
    });
  }
  const names = sheet === undefined ? workbook.SheetNames.filter((name) => !about.get(name)) : [sheet];
  const problems: Problem[] = [];
  const grids = names.map((name) => readSheet(workbook, name, file, limits, problems));
  const filled = sheet === undefined ? grids.filter((grid) => grid.rows.length > 0) : grids;
  if (filled.length === 0) throw fileFault(file, "empty-file");
  return { grids: filled, problems };
}

function opened(bytes: Uint8Array, file: string, limits: Limits): WorkBook {
  try {
    return read(safelyUnpacked(bytes, file, limits), {
      type: "array",
      dense: true,
      cellNF: true,
      // Else a formula without a value would be no cell at all.
      sheetStubs: true,
      // Else it would not say what is hidden.
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw fileFault(file, "unreadable-workbook", {
      value: error instanceof Error ? error.message.slice(0, 60) : "",
    });
  }
}

function readSheet(
  workbook: WorkBook,
  sheet: string,
  file: string,
  limits: Limits,
  problems: Problem[],
): Grid {
  const worksheet = workbook.Sheets[sheet];
  const data: (CellObject | undefined)[][] = worksheet?.["!data"] ?? [];
  const width = data.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  if (data.length > limits.rows) throw fileFault(file, "too-many-rows", { expected: String(limits.rows) });
  if (data.length * width > limits.cells) {
    throw fileFault(file, "too-many-cells", { expected: String(limits.cells) });
  }
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const changes = normalisations();
  for (const merge of worksheet?.["!merges"] ?? []) {
    const range = [merge.s, merge.e].map(({ c, r }) => `${columnLetters(c)}${r + 1}`).join(":");
    changes.add({ code: "merged-cells", column: columnLetters(merge.s.c), row: merge.s.r + 1, found: range });
  }
  for (const [position, column] of (worksheet?.["!cols"] ?? []).entries()) {
    const found = columnLetters(position);
    if (column?.hidden) changes.add({ code: "hidden", column: found, row: 1, found });
  }
  for (const [index, one] of (worksheet?.["!rows"] ?? []).entries()) {
    if (one?.hidden) changes.add({ code: "hidden", row: index + 1, found: String(index + 1) });
  }
  const rows: TableRow[] = [];
  for (const [index, source] of data.entries()) {
    const row = index + 1;
    const cells = Array.from({ length: width }, (_, position) => {
      const cell = source?.[position];
      if (!cell) return "";
      const column = columnLetters(position);
      const read = cellText(cell, date1904);
      for (const { code, found } of read.changes) changes.add({ code, column, row, found, read: read.text });
      if (read.withoutValue !== undefined) {
        // It stops nothing by itself: the formula stands where a number should, and stops what reads it.
        problems.push({
          severity: "error",
          code: "formula-without-value",
          file,
          row,
          column,
          value: read.text,
          blocks: [],
        });
      }
      return read.text;
    });
    if (cells.some((cell) => cell.trim() !== "")) rows.push({ row, line: row, cells });
  }
  return { file, format: "xlsx", sheet, rows, normalised: changes.all() };
}
