import type { Delimiter, Encoding, Format } from "../table/grid.ts";
import type { Limits } from "./limits.ts";

/** How far reading has come. */
export interface Progress {
  /** Bytes read. */
  readonly bytes: number;
  /** Bytes to read, where that is known. */
  readonly of?: number;
  readonly rows: number;
}

/** What is declared about a file; what is not is found from its content and stated in the grid. */
export interface Declared {
  readonly format?: Format | undefined;
  /** Of delimited text. */
  readonly delimiter?: Delimiter | undefined;
  /** Of delimited text and JSON. */
  readonly encoding?: Encoding | undefined;
  /** The name of the sheet of a workbook that has several. A hidden sheet is read only if it is named. */
  readonly sheet?: string | undefined;
  /** The key, or keys with dots between, under which the records of a JSON text stand: `result.records`. */
  readonly records?: string | undefined;
}

export interface ReadOptions extends Declared {
  /** Ends reading; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly limits?: Partial<Limits> | undefined;
}
