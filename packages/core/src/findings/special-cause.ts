import type { Finding } from "../analysis.ts";
import type { ValueCell } from "../cell.ts";
import { formatValue } from "../format.ts";
import { LEAST_POINTS } from "../methods.ts";
import { periodLabel } from "../period-label.ts";
import { everyPeriod } from "../period-rhythm.ts";
import { rulesNelson } from "../statistics/index.ts";
import { controlLimits } from "./control-limits.ts";
import type { Facts } from "./facts.ts";
import { inEveryLanguage } from "./words/index.ts";

/** Nelson's second rule with the length of the Western Electric rules: eight in a row on one side. */
const RUN = 8;

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
    return {
      kind: "special-cause",
      verdict: "not-enough-points",
      method,
      inputs: { points: values.length, needed },
      sentence: inEveryLanguage((words) => words.chart.notEnough(values.length, needed)),
    };
  }
  const beyond = points.findLastIndex((_, index) => limits.outside[index] === true);
  const run = lastRun(points, limits.center);
  const inputs = { points: values.length, center: limits.center };
  const say = (value: number, language: "en" | "es") => formatValue(indicator, value, language);
  const cell = points[beyond];
  if (cell && beyond >= (run?.index ?? -1)) {
    const upper = limits.upper[beyond] ?? Number.POSITIVE_INFINITY;
    const lower = limits.lower[beyond] ?? Number.NEGATIVE_INFINITY;
    const above = cell.value > upper;
    const limit = above ? upper : lower;
    const sentence = inEveryLanguage((words, language) =>
      words.chart[above ? "above" : "below"](
        periodLabel(cell.period, language),
        say(cell.value, language),
        say(limit, language),
      ),
    );
    return signal({ ...inputs, value: cell.value, limit, period: cell.period.id }, sentence);
  }
  if (run) {
    const sentence = inEveryLanguage((words, language) =>
      words.chart[run.above ? "runAbove" : "runBelow"](RUN, periodLabel(run.cell.period, language)),
    );
    return signal({ ...inputs, runLength: RUN, period: run.cell.period.id }, sentence);
  }
  const [first] = values;
  const last = values.at(-1);
  const sentence = inEveryLanguage((words, language) =>
    [
      first && last
        ? words.chart.quiet(
            values.length,
            periodLabel(first.period, language),
            periodLabel(last.period, language),
          )
        : "",
      facts.thinned ? words.chart.thinned : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
  return { kind: "special-cause", verdict: "no-signal", method, inputs, sentence };

  function signal(found: Finding["inputs"], sentence: Finding["sentence"]): Finding {
    return { kind: "special-cause", verdict: "signal", method, inputs: found, sentence };
  }
}

/** The end of the latest run of eight on one side; a run goes on across a missing period, as in Nelson's rules. */
function lastRun(points: readonly (ValueCell | null)[], center: number) {
  const values = points.map((cell) => cell?.value ?? null);
  const spread = 1;
  const flags = rulesNelson({
    values,
    lcl: center - spread,
    center,
    ucl: center + spread,
    rule2Length: RUN,
  }).rule2;
  const index = flags.lastIndexOf(1);
  const cell = points[index];
  return cell ? { index, cell, above: cell.value > center } : undefined;
}
