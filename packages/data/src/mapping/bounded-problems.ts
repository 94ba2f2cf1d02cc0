import type { Blocked, Problem } from "../problems/problem.ts";

/** Of one kind in one column this many are told one by one. */
const MOST = 200;

interface Kind {
  readonly told: Problem[];
  /** The first that is not told, how many there are, and all that they stop. */
  first?: Problem;
  count: number;
  readonly stops: Map<string, Blocked>;
}

/**
 * Collects the first problems of each kind and column, and one that counts the rest and stops all that they stop: a column
 * with a million dashes is one thing to mend, and neither a million sentences nor a million problems in memory.
 */
export class BoundedProblems {
  readonly #kinds = new Map<string, Kind>();

  add(problem: Problem): void {
    const key = `${problem.code}\n${problem.column ?? ""}`;
    const kind: Kind = this.#kinds.get(key) ?? { told: [], count: 0, stops: new Map() };
    const last = kind.told.at(-1);
    // A wide row becomes many rows, which all have what is wrong with it.
    if (last && last.row === problem.row && JSON.stringify(last) === JSON.stringify(problem)) return;
    if (!last) this.#kinds.set(key, kind);
    if (kind.told.length < MOST) {
      kind.told.push(problem);
      return;
    }
    kind.first ??= problem;
    kind.count += 1;
    for (const one of problem.blocks ?? []) kind.stops.set(`${one.indicatorId}\n${one.placeId}`, one);
  }

  /** In the order of the rows they are of. */
  all(): Problem[] {
    const problems = [...this.#kinds.values()].flatMap((kind) => [...kind.told, ...rest(kind)]);
    return problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  }
}

function rest({ first, count, stops }: Kind): Problem[] {
  if (!first) return [];
  const { severity, file, row, column } = first;
  const more = { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
  return [
    { severity, code: "more-problems", file, other: String(count), blocks: [...stops.values()], ...more },
  ];
}
