/** In what way a cell was read as something else than its own text, because the mapping says so. */
export type DeclaredCode = "declared-word" | "scaled" | "matched-name" | "code-list" | "thousands" | "mark";

/** One text of one column and what it was read as; `count` says in how many cells. */
export interface DeclaredReading {
  readonly code: DeclaredCode;
  readonly column: string;
  readonly found: string;
  readonly read: string;
  readonly count: number;
  /** The first row it was read in. */
  readonly row: number;
}

/** A mapping declares few texts; beyond this many the rest are counted with the last. */
const MOST = 1000;

/** Collects what a mapping changed, one entry for each column and text. */
export function declaredReadings(): {
  readonly add: (code: DeclaredCode, column: string, found: string, read: string, row: number) => void;
  readonly all: () => DeclaredReading[];
} {
  const kinds = new Map<string, { -readonly [key in keyof DeclaredReading]: DeclaredReading[key] }>();
  return {
    add: (code, column, found, read, row) => {
      const key = `${code}\n${column}\n${code === "scaled" || code === "thousands" ? "" : found}`;
      const before = kinds.get(key);
      if (before) before.count += 1;
      else if (kinds.size < MOST) kinds.set(key, { code, column, found, read, count: 1, row });
    },
    all: () => [...kinds.values()],
  };
}
