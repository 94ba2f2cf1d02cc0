import { readJsonRecords } from "../json/read-json.ts";
import { LoadError } from "../load/load-error.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { fileFault } from "./fault.ts";
import { fetchBytes } from "./http.ts";
import { LIMITS } from "./limits.ts";
import type { ReadResult } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";

/** How a portal gives its records in pages. */
export interface PagedPortal {
  /** The name that problems give the data set. */
  readonly file: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The keys under which a page's records stand; "" where the page is the list. */
  readonly records: string;
  readonly pageSize: number;
  /** How many records there are, and at which address a page is found. */
  readonly count: (ask: (address: string) => Promise<string>) => Promise<number>;
  readonly pageAddress: (offset: number) => string;
}

/**
 * Reads all records of a portal page by page, and checks that as many came as the portal counts: a set that changes
 * meanwhile would give some records twice and others never.
 */
export async function readPaged(portal: PagedPortal, options: ReadOptions): Promise<ReadResult> {
  const { file, pageSize } = portal;
  const limits = { ...LIMITS, ...options.limits };
  const ask = (address: string) => askPortal(address, portal, options);
  try {
    const count = await portal.count(ask);
    if (count > limits.rows) throw fileFault(file, "too-many-rows", { expected: String(limits.rows) });
    const pages: Grid[] = [];
    let read = 0;
    let bytes = 0;
    while (read < count) {
      const text = await ask(portal.pageAddress(read));
      bytes += text.length;
      const { grid, count: records } = readJsonRecords(text, file, portal.records, limits);
      if (records === 0) break;
      pages.push(grid);
      read += records;
      options.onProgress?.({ bytes, rows: read });
      if (pages.length >= limits.pages && read < count) {
        throw fileFault(file, "too-many-rows", { expected: String(limits.pages * pageSize) });
      }
    }
    if (read !== count) {
      throw fileFault(file, "changed-while-read", { value: String(read), expected: String(count) }, true);
    }
    if (count === 0) throw fileFault(file, "empty-file");
    return { grids: [together(pages, file)], problems: [] };
  } catch (error) {
    if (error instanceof LoadError) return { grids: [], problems: error.problems };
    throw error;
  }
}

async function askPortal(
  address: string,
  { file, headers }: PagedPortal,
  options: ReadOptions,
): Promise<string> {
  const limits = { ...LIMITS, ...options.limits };
  const answer = await fetchBytes(address, file, { signal: options.signal, limits, headers });
  const decoder = new TextDecoder("utf-8", { ignoreBOM: false });
  let text = "";
  for await (const piece of answer.pieces()) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > limits.wholeBytes) {
      throw fileFault(file, "too-large", { expected: String(limits.wholeBytes) });
    }
  }
  return text + decoder.decode();
}

/** Pages as one grid. A portal leaves blank fields out, so that pages can have different columns. */
function together(pages: readonly Grid[], file: string): Grid {
  const names = [...new Set(pages.flatMap((page) => page.names ?? []))];
  const rows: TableRow[] = [];
  for (const page of pages) {
    const positions = names.map((name) => page.names?.indexOf(name) ?? -1);
    for (const row of page.rows) {
      const number = rows.length + 1;
      rows.push({ row: number, line: number, cells: positions.map((position) => row.cells[position] ?? "") });
    }
  }
  const normalised = pages.flatMap((page) => page.normalised);
  return { file, format: "json", names, rows, normalised };
}
