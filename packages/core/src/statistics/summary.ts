/** The sum of numbers with Neumaier's compensation: the order of the rows does not move its digits. */
export function sum(values: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}

/** The mean of at least one number, corrected once by the mean of what is left over, as R does. */
export function mean(values: readonly number[]): number {
  const first = sum(values) / values.length;
  return first + sum(values.map((value) => value - first)) / values.length;
}

/** The middle of at least one number, or the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return lower === upper ? upper : (lower + upper) / 2;
}

/** The quantile of type 7 of Hyndman & Fan (1996), R's default: linear between order statistics. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * p;
  // The fuzz of R: a position that is whole but for rounding is whole.
  const below = Math.floor(position + 4 * Number.EPSILON);
  const share = position - below;
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return Math.abs(share) < 4 * Number.EPSILON || low === high ? low : low + share * (high - low);
}

/** The members of a list that are not missing. */
export function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
