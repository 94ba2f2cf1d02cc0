import {
  type AttributeChart,
  type AttributeChartInput,
  attributeSeries,
  chartOf,
  pointSpreads,
} from "./attribute-chart.ts";

/**
 * u chart: rates with unequal areas of opportunity, the lower limit clamped to 0. A missing point or one without a
 * denominator has no point and no limits, and does not contribute.
 * Throws a StatisticsError for empty lists or lists of unequal length, fractional counts, negative numbers.
 * Source: Montgomery, ISQC, 7th ed., 7.3.
 */
export function uChart(input: AttributeChartInput): AttributeChart {
  const series = attributeSeries(input, "rate");
  return chartOf(series, pointSpreads(series));
}
