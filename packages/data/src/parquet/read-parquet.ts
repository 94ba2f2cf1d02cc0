import {
  type FileMetaData,
  type ParquetParsers,
  parquetMetadata,
  parquetRead,
  type SchemaElement,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { LoadError } from "../load/load-error.ts";
import { fileFault } from "../source/fault.ts";
import { LIMITS, type Limits } from "../source/limits.ts";
import { columnLetters } from "../table/column-letters.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
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

/**
 * Reads a Parquet file into rows of texts, in Node and in the browser. Whole numbers of 64 bits and decimals keep every
 * digit; null is blank; a list or a structure is its JSON text.
 *
 * @throws LoadError for a file that is damaged or too large.
 */
export async function readParquet(bytes: Uint8Array, file: string, limits: Limits = LIMITS): Promise<Grid> {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const metadata = parquetMetadata(buffer);
    const columns = topColumns(metadata);
    bound(metadata, columns.length, file, limits);
    let records: readonly unknown[][] = [];
    // Rows as arrays: objects would lose a column named __proto__.
    await parquetRead({
      file: buffer,
      metadata,
      compressors,
      parsers,
      rowFormat: "array",
      onComplete: (rows) => {
        records = rows;
      },
    });
    return gridOf(records, columns, file);
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const value = error instanceof Error ? error.message.slice(0, 60) : "";
    throw fileFault(file, "unreadable-parquet", { value });
  }
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
  const unpacked = metadata.row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (columns > limits.columns) {
    throw fileFault(file, "too-many-columns", { value: String(columns), expected: String(limits.columns) });
  }
  if (rows > limits.rows) throw fileFault(file, "too-many-rows", { expected: String(limits.rows) });
  if (rows * columns > limits.cells)
    throw fileFault(file, "too-many-cells", { expected: String(limits.cells) });
  if (unpacked > limits.unpackedBytes) {
    throw fileFault(file, "unpacks-too-large", { expected: String(limits.unpackedBytes) });
  }
}

function gridOf(records: readonly unknown[][], columns: readonly Column[], file: string): Grid {
  const changes = normalisations();
  const rows = records.map((record, index): TableRow => {
    const row = index + 1;
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
  return {
    file,
    format: "parquet",
    names: columns.map(({ name }) => name),
    rows: rows.filter((row) => row.cells.some((cell) => cell.trim() !== "")),
    normalised: changes.all(),
  };
}
