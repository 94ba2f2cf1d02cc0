import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

export type FunnelScale = "PR" | "SR/CQC" | "SR/SHMI" | "RC";

export interface Units {
  /** Observed events of each unit. */
  readonly x: readonly number[];
  /** Denominator, expected events or second count of each unit. */
  readonly n: readonly number[];
}

export interface Scores {
  /** What the funnel is drawn around, on the scale of the measure (before transformation). */
  readonly target: number;
  readonly scores: readonly number[];
  /** Standard error of each unit on the transformed scale. */
  readonly errors: readonly number[];
}

/** The z-score of each unit on the variance-stabilizing scale of its kind of data. Source: Spiegelhalter et al. (2012). */
export function funnelScores(scale: FunnelScale, { x, n }: Units): Scores {
  const units = x.map((count, i) => ({ count, size: n[i] ?? Number.NaN }));
  if (scale === "SR/SHMI") {
    // log 0 is −Infinity: such a unit is a score beyond every other, and is truncated as one.
    const scores = units.map(({ count, size }) => Math.sqrt(size) * Math.log(count / size));
    return { target: 1, scores, errors: units.map(({ size }) => 1 / Math.sqrt(size)) };
  }
  const target = scale === "SR/CQC" ? 1 : sum(x) / sum(n);
  if (scale === "RC") return ratioScores(units, target);
  const errors = units.map(({ size }) => 1 / (2 * Math.sqrt(size)));
  const on = (value: number): number => (scale === "PR" ? Math.asin(Math.sqrt(value)) : Math.sqrt(value));
  const scores = units.map(
    ({ count, size }, i) => (on(count / size) - on(target)) / (errors[i] ?? Number.NaN),
  );
  return { target, scores, errors };
}

function ratioScores(units: readonly { count: number; size: number }[], target: number): Scores {
  if (target === 0) throw new StatisticsError("x", 0, "above 0 in total (a ratio of 0 has no logarithm)");
  const errors = units.map(({ count, size }) =>
    Math.sqrt(count / (count + 0.5) ** 2 + size / (size + 0.5) ** 2),
  );
  const scores = units.map(
    ({ count, size }, i) =>
      (Math.log((count + 0.5) / (size + 0.5)) - Math.log(target)) / (errors[i] ?? Number.NaN),
  );
  return { target, scores, errors };
}

/**
 * Scores without the outer deciles (or what `trim` says), null for a unit left out: ranked, ties at their mean rank.
 * Source: NHS Digital, SHMI specification.
 */
export function truncated(scores: readonly number[], trim: number): (number | null)[] {
  if (trim === 0) return [...scores];
  const groups = 1 / trim;
  return scores.map((score) => {
    const lower = scores.filter((other) => other < score).length;
    const equal = scores.filter((other) => other === score).length;
    const rank = lower + (equal + 1) / 2;
    const group = Math.floor((rank * groups) / (scores.length + 1));
    return group > 0 && group < groups - 1 ? score : null;
  });
}
