import type { Cell } from "./cell.ts";
import type { Indicator } from "./indicator.ts";
import { LARGE_COUNT, METHODS_BY_KIND, type MethodChoice } from "./methods.ts";

/** The methods for a series: by the indicator's kind and size, unless the indicator's definition says otherwise. */
export function methodsFor(indicator: Indicator, cells: readonly Cell[]): MethodChoice {
  const { controlChartWhenLarge, ...choice } = METHODS_BY_KIND[indicator.kind];
  const controlChart = isLarge(indicator, cells) ? controlChartWhenLarge : choice.controlChart;
  return { ...choice, controlChart, ...indicator.methods };
}

function isLarge(indicator: Indicator, cells: readonly Cell[]): boolean {
  const proportion = indicator.kind === "proportion";
  const counts = cells.flatMap((cell) => {
    const count = cell.kind !== "value" ? undefined : proportion ? cell.denominator : cell.numerator;
    return count === undefined ? [] : [count];
  });
  if (counts.length === 0) return false;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return mean >= (proportion ? LARGE_COUNT.denominatorOfProportion : LARGE_COUNT.eventsOfRate);
}
