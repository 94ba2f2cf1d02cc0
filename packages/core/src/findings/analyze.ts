import type { Analysis, Finding } from "../analysis.ts";
import type { Benchmark } from "../indicator.ts";
import type { Series } from "../series.ts";
import { asCounts } from "./as-counts.ts";
import { benchmarkFinding } from "./benchmark.ts";
import { changeFinding } from "./change.ts";
import { disparitiesOf, type GroupOptions } from "./disparities.ts";
import { CONFIDENCE, factsOf } from "./facts.ts";
import { pooledChangeFinding } from "./pooled-change.ts";
import { specialCauseFinding } from "./special-cause.ts";
import { type Target, targetFinding, targetPathOf } from "./target-path.ts";
import { type Baseline, curveFinding, frozenForecast } from "./turn-the-curve.ts";

/** What the coalition has agreed on, beside the series. */
export interface AnalysisOptions {
  /** 0.95 by default. */
  readonly confidence?: number;
  /** How many years of rare events are pooled: 3 by default, or 5. */
  readonly poolYears?: 3 | 5;
  readonly target?: Target;
  /** A frozen baseline: later figures are compared with the forecast from it. */
  readonly baseline?: Baseline;
  /** Reference values, by default none. One that may not be compared gives a finding that says so. */
  readonly benchmarks?: readonly Benchmark[];
  /** Groups, each against the reference group that the configuration names, or against all others. */
  readonly groups?: GroupOptions;
}

/**
 * Everything the statistics say of a series: an interval and a reliability for each figure, and the findings. The order
 * of the observations it was built from does not matter. It is computed before drawing: this entry point carries the
 * special functions.
 *
 * @throws StatisticsError where a confidence outside (0, 1) is asked for.
 */
export function analyze(series: Series, options: AnalysisOptions = {}): Analysis {
  const { confidence = CONFIDENCE, poolYears, target, baseline, benchmarks = [], groups } = options;
  const facts = factsOf(asCounts(series), confidence);
  const path = target && targetPathOf(facts, target);
  const forecast = baseline && frozenForecast(facts, baseline, target?.year);
  const disparities = groups && disparitiesOf(groups);
  const findings: (Finding | undefined)[] = [
    changeFinding(facts),
    pooledChangeFinding(facts, poolYears),
    specialCauseFinding(facts),
    target && targetFinding(facts, target),
    baseline && curveFinding(facts, baseline),
    ...benchmarks.map((benchmark) => benchmarkFinding(facts, benchmark)),
    ...(disparities?.groups.map(({ finding }) => finding) ?? []),
  ];
  return {
    estimates: [...facts.estimates.values()],
    findings: findings.filter((finding) => finding !== undefined),
    ...(path && { targetPath: path }),
    ...(forecast && { forecast }),
    ...(disparities && { disparities }),
  };
}
