import { type Reader, type Reading, read } from "./reading.ts";

/** Few texts stand in a column, and many rows have them. Of more than this many the rest are read each time. */
const MOST = 50_000;

/** A reader of one column that reads each text once. What the mapping changed is counted for every row. */
export function remembered<T>(at: number, reader: Reader<T>): Reader<T> {
  const known = new Map<string, Reading<T>>();
  let last: string | undefined;
  let before: Reading<T> | undefined;
  return (row) => {
    const text = row.cell(at);
    if (before === undefined || text !== last) {
      before = known.get(text);
      if (before === undefined) {
        before = reader(row);
        if (known.size < MOST) known.set(ownText(text), before);
      }
      last = text;
    }
    // In a row that was made from a wide one the problem names the wide row's column.
    if (before.kind === "problem" && row.row.from) return reader(row);
    if (before.kind === "problem") return { kind: "problem", problem: row.again(before.problem) };
    if (before.declared) row.declare(before.declared);
    return before;
  };
}

/** A reader of the same thing in every row. */
export function always<T>(value: T): Reader<T> {
  const reading = read(value);
  return () => reading;
}

/**
 * The same text, in memory of its own: a part of a long text keeps the whole of it from being given back, and a few
 * words that are kept would hold the file that they come from.
 */
export const ownText = (text: string) => `${text} `.slice(0, -1);
