import type { Finding } from "../analysis.ts";
import type { Cell, ValueCell } from "../cell.ts";
import type { Control, ControlPhase, ControlPoint, PhaseStart, SignalRule } from "../control.ts";
import type { Indicator } from "../indicator.ts";
import { LEAST_POINTS, type MethodId } from "../methods.ts";
import { methodsFor } from "../methods-for.ts";
import { comparePeriods, periodsOverlap } from "../period.ts";
import { periodLabel, periodWhen } from "../period-label.ts";
import type { Series } from "../series.ts";
import { inLanguage } from "../text.ts";
import { asCounts } from "./as-counts.ts";
import { type ControlLimits, controlLimits } from "./control-limits.ts";
import { countedOf } from "./counted.ts";
import { independentCells } from "./independent.ts";
import { type Run, runsOf } from "./runs.ts";
import { sayBeyond } from "./say.ts";
import { inEveryLanguage } from "./words/index.ts";

export interface ControlOptions {
  /** By default the method of the indicator's kind and size; "g-chart" or "t-chart" for days between events. */
  readonly method?: MethodId;
  /** Where the limits were set anew. Each phase has limits of its own, from its own figures. */
  readonly phases?: readonly PhaseStart[];
}

/** Fewer events expected in a period than this, and normal limits are approximate (Montgomery 7.2, 7.3). */
const FEW_EXPECTED = 5;

/**
 * The control chart of a series: center line, limits and signals of each phase. A signal is a point beyond its limits
 * (three standard deviations) or one of eight and more in a row on one side of the center line. A phase of fewer than
 * eight figures has no limits. A hidden figure takes no part in any limit, and where limits depend on its denominator
 * it has none.
 *
 * @throws StatisticsError for a t chart of events on one day: use a g chart.
 * Source: Montgomery, Introduction to Statistical Quality Control, 7th ed.; Provost & Murray (2011); Wheeler (2000);
 * Laney (2002); Benneyan (2001); Nelson (1984, 1994).
 */
export function controlChart(given: Series, options: ControlOptions = {}): Control {
  const counted = asCounts(given);
  const method = options.method ?? methodsFor(counted.indicator, counted.cells).controlChart;
  const series = { ...counted, cells: withoutOverlap(counted, method) };
  const starts = (options.phases ?? []).toSorted((a, b) => comparePeriods(a.from, b.from));
  const parts = [undefined, ...starts].map((start, index) => ({
    start,
    cells: series.cells.filter(
      ({ period }) =>
        (!start || comparePeriods(period, start.from) >= 0) &&
        (!starts[index] || comparePeriods(period, starts[index].from) < 0),
    ),
  }));
  const phases = parts
    .filter(({ cells }) => cells.length > 0)
    .map(({ start, cells }, index) => phaseOf(series.indicator, method, cells, index, start));
  return {
    series,
    method,
    phases: phases.map(({ phase }) => phase),
    points: phases.flatMap(({ points }) => points),
    findings: phases.flatMap(({ findings }) => findings),
    thinned: series.cells.length < counted.cells.length,
    approximate: phases.some(({ approximate }) => approximate),
  };
}

/** Overlapping windows hold the same children. Days are no windows: two events on one day are two. */
function withoutOverlap({ cells }: Series, method: MethodId): readonly Cell[] {
  if (method === "g-chart" || method === "t-chart") return cells;
  const figures = independentCells(cells.filter((cell) => cell.kind === "value"));
  return cells.filter(
    (cell) =>
      figures.includes(cell as ValueCell) ||
      !figures.some(({ period }) => periodsOverlap(period, cell.period)),
  );
}

interface Phase {
  readonly phase: ControlPhase;
  readonly points: readonly ControlPoint[];
  readonly findings: readonly Finding[];
  readonly approximate: boolean;
}

function phaseOf(
  indicator: Indicator,
  method: MethodId,
  cells: readonly Cell[],
  index: number,
  start: PhaseStart | undefined,
): Phase {
  const points = cells.map((cell) => (cell.kind === "value" ? cell : null));
  const figures = points.filter((cell) => cell !== null);
  const enough = figures.length >= LEAST_POINTS.controlChart;
  const limits = enough && method !== "none" ? controlLimits(indicator, points, method) : undefined;
  const first = cells[0] as Cell;
  const span = { first: first.period, last: (cells.at(-1) as Cell).period, figures: figures.length };
  const phase: ControlPhase = {
    ...span,
    ...(limits
      ? { center: limits.center }
      : {
          without:
            method === "none" ? "no-method" : enough ? whyNot(indicator, figures, method) : "too-few-figures",
        }),
    ...(start && { start }),
  };
  const runs = limits ? runsOf(points, limits.center) : [];
  return {
    phase,
    points: cells.map((cell, at) => pointOf(cell, at, index, limits, runs)),
    findings: findingsOf({ indicator, method, phase, points, limits, runs }),
    approximate: limits !== undefined && isApproximate(indicator, method, limits.center, points),
  };
}

const PARTS: readonly MethodId[] = ["p-chart", "laney-p-chart", "u-chart", "laney-u-chart"];

const whyNot = (indicator: Indicator, figures: readonly ValueCell[], method: MethodId) =>
  [...PARTS, "c-chart"].includes(method) && figures.some((cell) => !countedOf(indicator, cell))
    ? "no-counts"
    : "no-spread";

function pointOf(
  cell: Cell,
  at: number,
  phase: number,
  limits: ControlLimits | undefined,
  runs: readonly Run[],
): ControlPoint {
  const lower = limits?.lower[at] ?? null;
  const upper = limits?.upper[at] ?? null;
  const signals: SignalRule[] = [];
  if (cell.kind === "value" && limits?.outside[at] && upper !== null) {
    signals.push(cell.value > upper ? "above-limit" : "below-limit");
  }
  for (const run of runs) if (run.members.includes(at)) signals.push(run.above ? "run-above" : "run-below");
  return {
    periodId: cell.period.id,
    phase,
    signals,
    ...(lower !== null && upper !== null && { limits: { lower, upper } }),
  };
}

function isApproximate(
  indicator: Indicator,
  method: MethodId,
  center: number,
  points: readonly (ValueCell | null)[],
): boolean {
  if (method === "c-chart") return center < FEW_EXPECTED;
  if (!PARTS.includes(method)) return false;
  return points.some(
    (cell) =>
      cell?.denominator !== undefined && (center / indicator.multiplier) * cell.denominator < FEW_EXPECTED,
  );
}

interface Found {
  readonly indicator: Indicator;
  readonly method: MethodId;
  readonly phase: ControlPhase;
  readonly points: readonly (ValueCell | null)[];
  readonly limits: ControlLimits | undefined;
  readonly runs: readonly Run[];
}

/** What a phase supports saying: its signals, oldest first, or that there is none, or why that cannot be told. */
function findingsOf({ indicator, method, phase, points, limits, runs }: Found): Finding[] {
  const said = (finding: Omit<Finding, "kind" | "method">): Finding => ({
    kind: "special-cause",
    ...(method !== "none" && { method }),
    ...finding,
    sentence: inEveryLanguage((words, language) =>
      phase.start
        ? words.chart.from(periodLabel(phase.first, language), inLanguage(finding.sentence, language))
        : inLanguage(finding.sentence, language),
    ),
  });
  const needed = LEAST_POINTS.controlChart;
  if (!limits) {
    const few = phase.without === "too-few-figures";
    return [
      said({
        verdict: few ? "not-enough-points" : "cannot-tell",
        inputs: { points: phase.figures, needed },
        sentence: inEveryLanguage(({ chart }) =>
          few
            ? chart.notEnough(phase.figures, needed)
            : phase.without === "no-method"
              ? chart.noMethod
              : chart.noLimits,
        ),
      }),
    ];
  }
  const beyond = points.flatMap((cell, at) => {
    const upper = limits.upper[at] ?? null;
    const lower = limits.lower[at] ?? null;
    if (!cell || !limits.outside[at] || upper === null || lower === null) return [];
    const above = cell.value > upper;
    const limit = above ? upper : lower;
    const sentence = inEveryLanguage(({ chart }, language) =>
      chart[above ? "above" : "below"](
        periodWhen(cell.period, language),
        ...sayBeyond(indicator, cell.value, limit, language),
      ),
    );
    const inputs = { value: cell.value, limit, center: limits.center, period: cell.period.id };
    return [{ at, finding: said({ verdict: "signal", inputs, sentence }) }];
  });
  const rows = runs.flatMap(({ members, above }) => {
    const at = members.at(-1) ?? -1;
    const cell = points[at];
    if (!cell) return [];
    const sentence = inEveryLanguage(({ chart }, language) =>
      chart[above ? "runAbove" : "runBelow"](members.length, periodLabel(cell.period, language)),
    );
    const inputs = { runLength: members.length, center: limits.center, period: cell.period.id };
    return [{ at, finding: said({ verdict: "signal", inputs, sentence }) }];
  });
  const signals = [...beyond, ...rows].toSorted((a, b) => a.at - b.at).map(({ finding }) => finding);
  if (signals.length > 0) return signals;
  const figures = points.filter((cell) => cell !== null);
  const sentence = inEveryLanguage(({ chart }, language) =>
    chart.quiet(
      figures.length,
      periodLabel((figures[0] as ValueCell).period, language),
      periodLabel((figures.at(-1) as ValueCell).period, language),
    ),
  );
  return [
    said({ verdict: "no-signal", inputs: { points: figures.length, center: limits.center }, sentence }),
  ];
}
