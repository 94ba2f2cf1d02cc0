import type { Finding } from "../analysis.ts";
import { formatValue } from "../format.ts";
import type { Benchmark } from "../indicator.ts";
import { periodWhen } from "../period-label.ts";
import { inLanguage } from "../text.ts";
import { type Facts, intervalAt } from "./facts.ts";
import { inEveryLanguage } from "./words/index.ts";

/** The latest figure against a reference value, only where the comparison is allowed; else why it is not made. */
export function benchmarkFinding(facts: Facts, benchmark: Benchmark): Finding | undefined {
  const { indicator, values } = facts;
  if (benchmark.comparableWith !== "observed") {
    return {
      kind: "benchmark",
      verdict: "not-comparable",
      inputs: { benchmark: benchmark.value },
      sentence: inEveryLanguage((words, language) =>
        words.benchmark.notComparable(
          inLanguage(benchmark.name, language),
          inLanguage(benchmark.warning, language),
        ),
      ),
    };
  }
  const latest = values.at(-1);
  const interval = latest && intervalAt(facts, latest);
  if (!latest || !interval) return undefined;
  const key =
    interval.lower > benchmark.value ? "above" : interval.upper < benchmark.value ? "below" : "none";
  return {
    kind: "benchmark",
    verdict: key === "none" ? "no-detectable-difference" : "different",
    method: interval.method,
    inputs: {
      value: latest.value,
      lower: interval.lower,
      upper: interval.upper,
      benchmark: benchmark.value,
    },
    sentence: inEveryLanguage((words, language) =>
      words.benchmark[key](
        formatValue(indicator, latest.value, language),
        periodWhen(latest.period, language),
        inLanguage(benchmark.name, language),
        formatValue(indicator, benchmark.value, language),
      ),
    ),
  };
}
