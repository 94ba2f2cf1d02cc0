/** Counts that add up: a total and its parts. One part says that two counts are the same. */
export type Sum = readonly [total: string, ...parts: string[]];

export type Counts = ReadonlyMap<string, number | undefined>;

/** Counts up to this are tried. */
const MOST = 90;

/**
 * Every table of whole numbers that fits what is published and all sums, as the counts of what is hidden: found by trying
 * them, and by none of the project's code. Zeros are shown, so a hidden count is at least 1.
 *
 * @param counts Every count, and undefined of those that are not published.
 */
export function* tablesThatFit(counts: Counts, sums: readonly Sum[]): Generator<ReadonlyMap<string, number>> {
  const hidden = [...new Set(sums.flat())].filter((key) => counts.get(key) === undefined);
  const tried = new Map<string, number>();
  const countOf = (key: string) => tried.get(key) ?? counts.get(key);
  /** What the known members of a sum leave for the others, as total minus parts. */
  const rest = ([total, ...parts]: Sum) =>
    parts.reduce((sum, part) => sum - (countOf(part) ?? 0), countOf(total) ?? 0);
  const open = (sum: Sum) => sum.filter((key) => countOf(key) === undefined);
  const isPossible = (sum: Sum) => {
    const unknown = open(sum);
    if (unknown.length === 0) return rest(sum) === 0;
    return unknown.includes(sum[0]) || rest(sum) >= unknown.length;
  };
  function* go(): Generator<ReadonlyMap<string, number>> {
    const [key] = hidden.filter((one) => !tried.has(one));
    if (key === undefined) {
      yield new Map(tried);
      return;
    }
    // A sum with one unknown gives it.
    const forced = sums.find((sum) => open(sum).length === 1);
    const next = forced ? (open(forced)[0] ?? key) : key;
    const given = forced && (next === forced[0] ? -rest(forced) : rest(forced));
    const guesses = given === undefined ? Array.from({ length: MOST }, (_, index) => index + 1) : [given];
    for (const guess of guesses) {
      if (guess < 1) continue;
      tried.set(next, guess);
      if (sums.every((sum) => !sum.includes(next) || isPossible(sum))) yield* go();
      tried.delete(next);
    }
  }
  yield* go();
}

/** The counts up to `small` that each hidden figure has in some table that fits. */
export function smallCountsLeft(
  counts: Counts,
  sums: readonly Sum[],
  small: number,
): ReadonlyMap<string, ReadonlySet<number>> {
  const left = new Map<string, Set<number>>();
  for (const key of sums.flat()) if (counts.get(key) === undefined) left.set(key, new Set());
  for (const table of tablesThatFit(counts, sums)) {
    for (const [key, count] of table) if (count <= small) left.get(key)?.add(count);
  }
  return left;
}
