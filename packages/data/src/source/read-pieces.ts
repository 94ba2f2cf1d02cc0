import { csvRows } from "../csv/csv-rows.ts";
import type { Problem } from "../problems/problem.ts";
import type { Encoding, Format, Grid } from "../table/grid.ts";
import type { Normalisation } from "../table/normalisation.ts";
import { textDecoder } from "../text/decode-text.ts";
import type { Bytes } from "./bytes.ts";
import { fileFault } from "./fault.ts";
import { findFormat } from "./find-format.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { joined, tooLarge, wholeBytes } from "./whole-bytes.ts";

/** Some of a grid's rows, with what is known of the grid so far. Successive pieces of one sheet make the grid. */
export interface GridPiece {
  readonly grid: Grid;
  readonly problems: readonly Problem[];
}

const SAMPLE = 2 ** 16;
/** What is decoded and parsed in one go: its rows are still young when they are let go, which costs least. */
const STEP = 2 ** 16;
/** Bytes from one message about progress to the next. */
const TOLD_EVERY = 2 ** 20;

/**
 * Reads a file of any format as it comes. Delimited text, JSON lines and a list of records in JSON are given piece by
 * piece, so that a file of any length is never in memory as a whole; a workbook comes in one piece for each sheet.
 *
 * @throws LoadError for a file that cannot be used; the signal's reason when it is aborted.
 */
export async function* readPieces(bytes: Bytes, options: ReadOptions = {}): AsyncGenerator<GridPiece> {
  const limits = { ...LIMITS, ...options.limits };
  const source = counted(bytes, options, limits);
  const { beginning, rest } = await sampled(source.pieces);
  if (beginning.length === 0) throw fileFault(bytes.file, "empty-file");
  const format = options.format ?? formatOf(beginning, bytes.file);
  if (format === "csv") {
    yield* csvPieces(bytes, rest, options, limits, source.rowsRead);
    return;
  }
  if (format === "json" || format === "ndjson") {
    yield* jsonPieces(bytes.file, format, rest, options, limits, source.rowsRead);
    return;
  }
  if (format === "parquet") {
    yield* parquetPieces(bytes, rest, options, limits);
    return;
  }
  const whole = await wholeBytes(rest, bytes.file, limits.wholeBytes);
  options.signal?.throwIfAborted();
  const { readWorkbook } = await import("../xlsx/read-workbook.ts");
  const { grids, problems } = readWorkbook(whole, bytes.file, options.sheet, limits);
  for (const [index, grid] of grids.entries()) yield { grid, problems: index === 0 ? problems : [] };
}

function formatOf(beginning: Uint8Array, file: string): Format {
  const found = findFormat(beginning, file);
  if (typeof found === "object") throw fileFault(file, found.problem);
  return found;
}

/** Its directory stands at its end: where no part can be read by itself, all of it has to come first. */
async function* parquetPieces(
  { file, size, slice }: Bytes,
  pieces: AsyncGenerator<Uint8Array>,
  { signal, onProgress }: ReadOptions,
  limits: Limits,
): AsyncGenerator<GridPiece> {
  const { readParquet } = await import("../parquet/read-parquet.ts");
  const isParted = size !== undefined && slice !== undefined;
  if (isParted && size > limits.streamedBytes) throw tooLarge(file, limits.streamedBytes);
  const parted = isParted
    ? { byteLength: size, slice }
    : (await wholeBytes(pieces, file, limits.wholeBytes)).buffer;
  if (isParted) await pieces.return(undefined);
  let rows = 0;
  for await (const { grid, bytes } of readParquet(parted, file, limits)) {
    signal?.throwIfAborted();
    rows += grid.rows.length;
    onProgress?.({ bytes, of: parted.byteLength, rows });
    yield { grid, problems: [] };
  }
}

async function* jsonPieces(
  file: string,
  format: "json" | "ndjson",
  pieces: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  limits: Limits,
  rowsRead: (rows: number) => void,
): AsyncGenerator<GridPiece> {
  const { jsonReader, jsonLinesReader } = await import("../json/read-json.ts");
  const decoder = textDecoder(file, options.encoding);
  const reader =
    format === "json" ? jsonReader(file, options.records, limits) : jsonLinesReader(file, limits);
  const piece = (grid: Grid): GridPiece => {
    rowsRead(grid.rows.length);
    return { grid: { ...grid, encoding: decoder.encoding() }, problems: [] };
  };
  for await (const bytes of pieces) {
    const grid = reader.push(decoder.decode(bytes, false));
    if (grid.rows.length > 0) yield piece(grid);
  }
  const rest = reader.push(decoder.decode(new Uint8Array(), true));
  if (rest.rows.length > 0) yield piece(rest);
  yield piece(reader.end());
}

async function* csvPieces(
  { file, whole }: Bytes,
  pieces: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  limits: Limits,
  rowsRead: (rows: number) => void,
): AsyncGenerator<GridPiece> {
  const decoder = textDecoder(file, options.encoding);
  const reader = csvRows({ file, delimiter: options.delimiter, limits });
  const grid = (rows: Grid["rows"]): Grid => {
    const delimiter = reader.delimiter();
    return {
      file,
      format: "csv",
      encoding: decoder.encoding(),
      ...(delimiter && { delimiter }),
      rows,
      normalised: decodedAs(decoder.encoding(), options.encoding),
    };
  };
  for await (const piece of pieces) {
    const rows = reader.push(decoder.decode(piece, false));
    rowsRead(rows.length);
    if (rows.length > 0) yield { grid: grid(rows), problems: [] };
  }
  const rows = [...reader.push(decoder.decode(new Uint8Array(), true)), ...reader.end()];
  rowsRead(rows.length);
  yield { grid: grid(rows), problems: openLastRow(reader.openRow(), file, whole) };
}

function decodedAs(encoding: Encoding, declared: Encoding | undefined): Normalisation[] {
  return encoding === "windows-1252" && declared === undefined
    ? [{ code: "windows-1252", count: 1, found: encoding }]
    : [];
}

/** "1100" cut to "11" is a number as well: what may be half a file is refused; a whole one is used, with a warning. */
function openLastRow(row: Grid["rows"][number] | undefined, file: string, whole: boolean): Problem[] {
  if (!row) return [];
  const value = row.cells.at(-1) ?? "";
  if (!whole) throw fileFault(file, "cut-file", { row: row.row, value });
  return [{ severity: "warning", code: "open-last-row", file, row: row.row, value }];
}

/** The pieces with what they make up to counted, reported and bounded. */
function counted(bytes: Bytes, { signal, onProgress }: ReadOptions, limits: Limits) {
  let read = 0;
  let rows = 0;
  let told = 0;
  function tell(): void {
    told = read;
    onProgress?.({ bytes: read, ...(bytes.size !== undefined && { of: bytes.size }), rows });
  }
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes.pieces()) {
      for (let start = 0; start < piece.length; start += STEP) {
        signal?.throwIfAborted();
        const step = piece.subarray(start, start + STEP);
        read += step.length;
        if (read > limits.streamedBytes) throw tooLarge(bytes.file, limits.streamedBytes);
        yield step;
        if (read - told >= TOLD_EVERY) tell();
      }
    }
    signal?.throwIfAborted();
    if (read > told) tell();
  }
  return {
    pieces: pieces(),
    rowsRead: (count: number) => {
      rows += count;
    },
  };
}

/** The first bytes, and all of them again. */
async function sampled(pieces: AsyncGenerator<Uint8Array>) {
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < SAMPLE) {
    const { done, value } = await pieces.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  }
  return { beginning: joined(first), rest: rest() };
}
