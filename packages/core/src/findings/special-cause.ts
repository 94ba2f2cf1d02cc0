import type { Finding } from "../analysis.ts";
import { LEAST_POINTS } from "../methods.ts";
import { periodLabel, periodWhen } from "../period-label.ts";
import { everyPeriod } from "../period-rhythm.ts";
import { controlLimits } from "./control-limits.ts";
import type { Facts } from "./facts.ts";
import { RUN_LENGTH, runsOf } from "./runs.ts";
import { sayBeyond } from "./say.ts";
import type { FindingWords } from "./words/finding-words.ts";
import { inEveryLanguage } from "./words/index.ts";

/** The latest signal of a control chart: a point beyond its limits, or a run of eight on one side of the center line. */
export function specialCauseFinding(facts: Facts): Finding {
  const { indicator, methods, values } = facts;
  const method = methods.controlChart;
  const counted = values.length > 0 || facts.cells.every((cell) => cell.kind !== "range");
  if (method === "none" || !counted) {
    const sentence = inEveryLanguage((words) => words.chart.noMethod);
    return { kind: "special-cause", verdict: "cannot-tell", inputs: {}, sentence };
  }
  const needed = LEAST_POINTS.controlChart;
  const periods = everyPeriod(values.map((cell) => cell.period));
  const byPeriod = new Map(values.map((cell) => [cell.period.id, cell]));
  const points = periods.map((period) => byPeriod.get(period.id) ?? null);
  const limits = values.length >= needed ? controlLimits(indicator, points, method) : undefined;
  if (!limits) {
    const few = values.length < needed;
    return {
      kind: "special-cause",
      verdict: few ? "not-enough-points" : "cannot-tell",
      method,
      inputs: { points: values.length, needed },
      sentence: inEveryLanguage(({ chart }) =>
        few ? withThinned(facts, chart, chart.notEnough(values.length, needed)) : chart.noLimits,
      ),
    };
  }
  const beyond = points.findLastIndex((_, index) => limits.outside[index] === true);
  const run = runsOf(points, limits.center).at(-1);
  const runEnd = run?.members.at(-1) ?? -1;
  const inputs = { points: values.length, center: limits.center };
  const cell = points[beyond];
  if (cell && beyond >= runEnd) {
    const upper = limits.upper[beyond] ?? Number.POSITIVE_INFINITY;
    const lower = limits.lower[beyond] ?? Number.NEGATIVE_INFINITY;
    const above = cell.value > upper;
    const limit = above ? upper : lower;
    const sentence = inEveryLanguage((words, language) =>
      words.chart[above ? "above" : "below"](
        periodWhen(cell.period, language),
        ...sayBeyond(indicator, cell.value, limit, language),
      ),
    );
    return signal({ ...inputs, value: cell.value, limit, period: cell.period.id }, sentence);
  }
  const ending = points[runEnd];
  if (run && ending) {
    const sentence = inEveryLanguage((words, language) =>
      words.chart[run.above ? "runAbove" : "runBelow"](RUN_LENGTH, periodLabel(ending.period, language)),
    );
    return signal({ ...inputs, runLength: RUN_LENGTH, period: ending.period.id }, sentence);
  }
  const [first] = values;
  const last = values.at(-1);
  const sentence = inEveryLanguage(({ chart }, language) =>
    withThinned(
      facts,
      chart,
      first && last
        ? chart.quiet(values.length, periodLabel(first.period, language), periodLabel(last.period, language))
        : "",
    ),
  );
  return { kind: "special-cause", verdict: "no-signal", method, inputs, sentence };

  function signal(found: Finding["inputs"], sentence: Finding["sentence"]): Finding {
    return { kind: "special-cause", verdict: "signal", method, inputs: found, sentence };
  }
}

/** What is said of fewer figures than the chart shows also says why they are fewer. */
function withThinned({ thinned }: Facts, words: FindingWords["chart"], sentence: string): string {
  return thinned ? `${sentence} ${words.thinned}`.trim() : sentence;
}
