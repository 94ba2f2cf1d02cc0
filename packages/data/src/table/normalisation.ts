/** What a reader can have put into other words than the file's. */
export type NormalisationCode =
  /** A number that the workbook shows as a date is that date: 44378 is 2021-07-01. */
  | "date"
  /** A time of day, likewise. */
  | "time"
  /** The cell holds a formula; its last computed value was read. */
  | "formula-value"
  /** The workbook shows a proportion as percent; the proportion was read: 12.5% is 0.125. */
  | "percent"
  /** The workbook shows leading zeros; they were kept: 7 shown as 007 is 007. */
  | "shown-digits"
  /** The workbook computed a number that differs from a whole one after the 11th digit; the whole one was read. */
  | "rounding-dust"
  /** Only the first cell of merged cells has their text; the others are blank. */
  | "merged-cells"
  /** A row or a column is hidden in the workbook; it was read like the others. */
  | "hidden"
  /** A blank cell took the text above it, as the mapping declares. */
  | "filled-down"
  /** A list or an object inside a record, as its JSON text. */
  | "nested"
  /** The text was not UTF-8 and was read as Windows-1252, the encoding of older spreadsheets. */
  | "windows-1252";

/** One kind of change in one column, with its first case; `count` says how many there are. */
export interface Normalisation {
  readonly code: NormalisationCode;
  /** The column: its name where the format gives one, else its letters (A, B, …, AA). */
  readonly column?: string;
  readonly count: number;
  /** The first row it was done in. */
  readonly row?: number;
  /** What the file has there. */
  readonly found?: string;
  /** What was read. */
  readonly read?: string;
}

/** Collects changes, one entry for each kind and column, in the order in which they were first met. */
export function normalisations(): {
  readonly add: (one: Omit<Normalisation, "count">) => void;
  readonly all: () => Normalisation[];
} {
  const kinds = new Map<string, Normalisation>();
  return {
    add: (one) => {
      const key = `${one.code} ${one.column ?? ""}`;
      const before = kinds.get(key);
      kinds.set(key, before ? { ...before, count: before.count + 1 } : { ...one, count: 1 });
    },
    all: () => [...kinds.values()],
  };
}
