/**
 * Two-sided probability of Kendall's S, without ties, under no trend: twice the smaller tail of the number of
 * concordant pairs, at most 1. Source: Kendall (1975); R cor.test(method = "kendall", exact = TRUE).
 */
export function kendallExactP(n: number, s: number): number {
  const pairs = (n * (n - 1)) / 2;
  const concordant = (s + pairs) / 2;
  // Share of permutations of 1, 2, … n with each number of inversions.
  let shares = [1];
  for (let size = 2; size <= n; size += 1) {
    const next = new Array<number>(shares.length + size - 1).fill(0);
    shares.forEach((share, inversions) => {
      for (let added = 0; added < size; added += 1) {
        next[inversions + added] = (next[inversions + added] ?? 0) + share / size;
      }
    });
    shares = next;
  }
  // The distribution is symmetric: the upper tail at c is the lower at pairs − c.
  const fewest = Math.min(concordant, pairs - concordant);
  const tail = shares.slice(0, fewest + 1).reduce((total, share) => total + share, 0);
  return Math.min(1, 2 * tail);
}
