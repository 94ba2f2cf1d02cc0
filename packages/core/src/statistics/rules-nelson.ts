import { checkPoints } from "./chart-options.ts";
import { checkFinite, checkWhole } from "./checks.ts";
import { StatisticsError } from "./statistics-error.ts";

export interface NelsonInput {
  /** One value a period; null = missing: patterns continue across it. */
  readonly values: readonly (number | null)[];
  /** Limits three standard deviations from the centre line. */
  readonly lcl: number;
  readonly center: number;
  readonly ucl: number;
  /** Points in a row on one side for rule 2: 9 (Nelson) unless said otherwise, 8 for Western Electric. */
  readonly rule2Length?: number;
}

/** 1 for the last point of a pattern, else 0; as long as `values`. */
export type Flags = (0 | 1)[];

export interface NelsonFlags {
  readonly rule1: Flags;
  readonly rule2: Flags;
  readonly rule3: Flags;
  readonly rule4: Flags;
  readonly rule5: Flags;
  readonly rule6: Flags;
  readonly rule7: Flags;
  readonly rule8: Flags;
}

/**
 * Nelson's eight run rules against given limits. A point exactly on a line is not beyond it; only the last point of a
 * pattern is flagged.
 * Throws a StatisticsError for an empty list, numbers that are not finite, limits not in order, rule2Length below 2.
 * Source: Nelson (1984) J Qual Technol 16:237; Western Electric (1956).
 */
export function rulesNelson(input: NelsonInput): NelsonFlags {
  const all = checkPoints("values", input.values, checkFinite);
  const lcl = checkFinite("lcl", input.lcl);
  const center = checkFinite("center", input.center);
  const ucl = checkFinite("ucl", input.ucl);
  if (lcl > center) throw new StatisticsError("lcl", lcl, `at most the centre line (${center})`);
  if (ucl < center) throw new StatisticsError("ucl", ucl, `at least the centre line (${center})`);
  const rule2Length = checkWhole("rule2Length", input.rule2Length ?? 9, 2, Number.MAX_SAFE_INTEGER);

  const values = all.filter((value) => value !== null);
  const zone = (k: number): number => (k * (ucl - lcl)) / 6 + (ucl + lcl) / 2;
  /** 1 above the k-th zone above the centre, −1 below the k-th zone below it, else 0. */
  const beyond = (k: number): number[] => values.map((v) => (v > zone(k) ? 1 : v < zone(-k) ? -1 : 0));
  const side = values.map((v) => Math.sign(v - center));
  const steps = values.map((v, i) => (i === 0 ? 0 : Math.sign(v - (values[i - 1] ?? v))));
  const turns = steps.map((step, i) => (i > 1 && step * (steps[i - 1] ?? 0) === -1 ? 1 : 0));

  /** Puts what holds of the present points back among the missing ones. */
  const flags = (holds: (i: number) => boolean): Flags => {
    let i = -1;
    return all.map((value) => {
      if (value === null) return 0;
      i += 1;
      return holds(i) ? 1 : 0;
    });
  };
  return {
    rule1: flags((i) => isPast(values[i], lcl, ucl)),
    rule2: flags((i) => isRun(side, i, rule2Length)),
    rule3: flags((i) => isRun(steps, i, 5)),
    rule4: flags((i) => isRun(turns, i, 12)),
    rule5: flags((i) => isMost(beyond(2), i, 2, 3)),
    rule6: flags((i) => isMost(beyond(1), i, 4, 5)),
    rule7: flags((i) => lastOf(beyond(1), i, 15)?.every((zoneOf) => zoneOf === 0) ?? false),
    rule8: flags((i) => lastOf(beyond(1), i, 8)?.every((zoneOf) => zoneOf !== 0) ?? false),
  };
}

function isPast(value: number | undefined, lcl: number, ucl: number): boolean {
  return value !== undefined && (value > ucl || value < lcl);
}

/** The last `length` members up to the i-th, if there are as many. */
function lastOf(signs: readonly number[], i: number, length: number): readonly number[] | undefined {
  return i + 1 < length ? undefined : signs.slice(i + 1 - length, i + 1);
}

/** Whether the last `length` signs are one and the same, and not 0. */
function isRun(signs: readonly number[], i: number, length: number): boolean {
  const sign = signs[i];
  return sign !== 0 && (lastOf(signs, i, length)?.every((other) => other === sign) ?? false);
}

/** Whether at least `least` of the last `of` signs, the i-th among them, are one and the same and not 0. */
function isMost(signs: readonly number[], i: number, least: number, of: number): boolean {
  const sign = signs[i];
  const recent = signs.slice(Math.max(0, i + 1 - of), i + 1);
  return sign !== 0 && recent.filter((other) => other === sign).length >= least;
}
