import type { TableRow } from "../table/grid.ts";

/** In what way a cell was read as something else than its own text, because the mapping says so. */
export type DeclaredCode =
  | "declared-word"
  | "scaled"
  | "matched-name"
  | "code-list"
  | "thousands"
  | "mark"
  | "left-out-place";

/** One text of one column, and what the mapping has it read as. */
export interface Declaration {
  readonly code: DeclaredCode;
  readonly column: string;
  readonly found: string;
  readonly read: string;
}

/** One text of one column and what it was read as; `count` says in how many cells. */
export interface DeclaredReading extends Declaration {
  readonly count: number;
  /** The first row it was read in. */
  readonly row: number;
}

export interface DeclaredReadings {
  readonly add: (declared: readonly Declaration[], row: TableRow) => void;
  readonly all: () => DeclaredReading[];
}

type Tally = { -readonly [key in keyof DeclaredReading]: DeclaredReading[key] };

/** A mapping declares few texts; beyond this many the rest are counted with the last. */
const MOST = 1000;

/** Collects what a mapping changed, one entry for each column and text. */
export function declaredReadings(): DeclaredReadings {
  const kinds = new Map<string, Tally>();
  // The readings of one text share their declaration, so that a million rows are counted without a million keys.
  const known = new WeakMap<Declaration, Tally>();

  function tallyOf(declaration: Declaration, { row, from }: TableRow): Tally | undefined {
    const { code, found } = declaration;
    const column = from?.[declaration.column] ?? declaration.column;
    const key = `${code}\n${column}\n${code === "scaled" || code === "thousands" ? "" : found}`;
    const before = kinds.get(key);
    if (before || kinds.size >= MOST) return before;
    const tally = { ...declaration, column, count: 0, row };
    kinds.set(key, tally);
    return tally;
  }

  return {
    add: (declared, row) => {
      for (const declaration of declared) {
        const tally = (row.from ? undefined : known.get(declaration)) ?? tallyOf(declaration, row);
        if (!tally) continue;
        tally.count += 1;
        if (!row.from) known.set(declaration, tally);
      }
    },
    all: () => [...kinds.values()],
  };
}
