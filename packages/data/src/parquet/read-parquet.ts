import {
  type FileMetaData,
  type ParquetParsers,
  parquetMetadataAsync,
  parquetRead,
  type RowGroup,
  type SchemaElement,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { LoadError } from "../load/load-error.ts";
import { fileFault } from "../source/fault.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import { columnLetters } from "../table/column-letters.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
import { changedColumn, chunkRange } from "./page-checksums.ts";
import { type ColumnKind, valueText } from "./value-text.ts";

/** Times as texts to their last digit: a `Date` would drop what is below a millisecond. */
const parsers: Partial<ParquetParsers> = {
  dateFromDays: (days) => new Date(days * 86_400_000).toISOString().slice(0, 10),
  timestampFromMilliseconds: (time) => timeText(time, 1_000n, 3),
  timestampFromMicroseconds: (time) => timeText(time, 1_000_000n, 6),
  timestampFromNanoseconds: (time) => timeText(time, 1_000_000_000n, 9),
};

function timeText(time: bigint, aSecond: bigint, digits: number): string {
  const fraction = ((time % aSecond) + aSecond) % aSecond;
  const seconds = new Date(Number((time - fraction) / aSecond) * 1_000).toISOString().slice(0, 19);
  return fraction === 0n ? seconds : `${seconds}.${String(fraction).padStart(digits, "0")}`;
}

/** A file of which any part can be read. */
export interface PartedFile {
  readonly byteLength: number;
  readonly slice: (start: number, end?: number) => Promise<ArrayBuffer> | ArrayBuffer;
}

/** Some of a file's rows, and where in the file they end. */
export interface ParquetPiece {
  readonly grid: Grid;
  readonly bytes: number;
}

/**
 * Reads a Parquet file into rows of texts, in Node and in the browser, one row group at a time: no more of the file is in
 * memory. Whole numbers of 64 bits and decimals keep every digit; null is blank; a list or a structure is its JSON text.
 *
 * @throws LoadError for a file that is damaged or too large.
 */
export async function* readParquet(
  whole: PartedFile,
  file: string,
  limits: Limits = LIMITS,
): AsyncGenerator<ParquetPiece> {
  const metadata = await legible(file, () => parquetMetadataAsync(whole));
  const columns = topColumns(metadata);
  bound(metadata, columns.length, file, limits);
  const changes = normalisations();
  const grid = (rows: readonly TableRow[]): Grid => ({
    file,
    format: "parquet",
    names: columns.map(({ name }) => name),
    rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== "")),
    normalised: changes.all(),
  });
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    const range = rangeOf(group, whole.byteLength);
    const records = await legible(file, async () => {
      const bytes = await whole.slice(range.start, range.end);
      const changed = changedColumn(bytes, range.start, group);
      if (changed !== undefined) throw fileFault(file, "changed-column", { column: changed });
      return await recordsIn(
        { ...partOf(bytes, range.start), byteLength: whole.byteLength },
        metadata,
        rowStart,
        rowEnd,
      );
    });
    if (records.length !== rowEnd - rowStart) throw fileFault(file, "unreadable-parquet");
    yield { grid: grid(rowsOf(records, rowStart, columns, changes, file)), bytes: range.end };
    rowStart = rowEnd;
  }
  if (metadata.row_groups.length === 0) yield { grid: grid([]), bytes: whole.byteLength };
}

async function legible<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const said = error instanceof Error ? error.message : "";
    // What the reader says of the file helps; what it stumbled over in itself does not.
    const value = /^parquet(?!.*undefined)/.test(said) ? { value: said.slice(0, 60) } : {};
    throw fileFault(file, "unreadable-parquet", value);
  }
}

/** From the first to the last byte of a row group's columns. */
function rangeOf({ columns }: RowGroup, length: number): { readonly start: number; readonly end: number } {
  const ranges = columns.flatMap(({ meta_data }) => (meta_data ? [chunkRange(meta_data)] : []));
  const start = Math.max(0, Math.min(length, ...ranges.map(([from]) => from)));
  return { start, end: Math.min(length, Math.max(start, ...ranges.map(([from, size]) => from + size))) };
}

const partOf = (bytes: ArrayBuffer, offset: number): Pick<PartedFile, "slice"> => ({
  slice: (start, end) => bytes.slice(start - offset, end === undefined ? undefined : end - offset),
});

/** Rows as arrays: objects would lose a column named __proto__. */
async function recordsIn(
  file: PartedFile,
  metadata: FileMetaData,
  rowStart: number,
  rowEnd: number,
): Promise<readonly unknown[][]> {
  let records: readonly unknown[][] = [];
  await parquetRead({
    file,
    metadata,
    rowStart,
    rowEnd,
    compressors,
    parsers,
    rowFormat: "array",
    onComplete: (rows) => {
      records = rows;
    },
  });
  return records;
}

interface Column {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nested: boolean;
}

/** The columns at the top of the schema: those below belong to a list or a structure. */
function topColumns({ schema }: FileMetaData): Column[] {
  const columns: Column[] = [];
  for (let at = 1; at < schema.length; at += 1 + descendants(schema, at)) {
    const element = schema[at];
    if (!element) break;
    const nested = (element.num_children ?? 0) > 0 || element.repetition_type === "REPEATED";
    columns.push({ name: element.name, kind: kindOf(element), nested });
  }
  return columns;
}

function descendants(schema: readonly SchemaElement[], at: number): number {
  let count = 0;
  for (let child = 0; child < (schema[at]?.num_children ?? 0); child += 1) {
    count += 1 + descendants(schema, at + count + 1);
  }
  return count;
}

function kindOf(element: SchemaElement): ColumnKind {
  const decimal = element.converted_type === "DECIMAL" || element.logical_type?.type === "DECIMAL";
  const logicalScale = element.logical_type?.type === "DECIMAL" ? element.logical_type.scale : undefined;
  return {
    float32: element.type === "FLOAT",
    ...(decimal && { scale: element.scale ?? logicalScale ?? 0 }),
  };
}

function bound(metadata: FileMetaData, columns: number, file: string, limits: Limits): void {
  const rows = Number(metadata.num_rows);
  const unpacked = Math.max(0, ...metadata.row_groups.map((group) => Number(group.total_byte_size)));
  if (columns > limits.columns) {
    throw fileFault(file, "too-many-columns", { value: String(columns), expected: String(limits.columns) });
  }
  const inGroups = metadata.row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0);
  if (inGroups !== rows)
    throw fileFault(file, "unreadable-parquet", { value: `${inGroups} of ${rows} rows` });
  if (rows > limits.rows) throw fileFault(file, "too-many-rows", { expected: String(limits.rows) });
  if (rows * columns > limits.parquetCells)
    throw fileFault(file, "too-many-cells", { expected: String(limits.parquetCells) });
  if (unpacked > limits.unpackedBytes) {
    throw fileFault(file, "unpacks-too-large", { expected: String(limits.unpackedBytes) });
  }
}

function rowsOf(
  records: readonly unknown[][],
  before: number,
  columns: readonly Column[],
  changes: ReturnType<typeof normalisations>,
  file: string,
): TableRow[] {
  return records.map((record, index) => {
    const row = before + index + 1;
    const cells = columns.map(({ name, kind, nested }, position) => {
      const value = record[position];
      const text = valueText(value, kind);
      if (text === undefined) {
        const column = name || columnLetters(position);
        throw fileFault(file, "unexact-number", { row, column, value: String(value) });
      }
      if (nested && text !== "") {
        changes.add({ code: "nested", column: name, row, found: text.slice(0, 60), read: text.slice(0, 60) });
      }
      return text;
    });
    return { row, line: row, cells };
  });
}
