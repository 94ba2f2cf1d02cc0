import {
  type AttributeChart,
  type AttributeChartInput,
  attributeSeries,
  chartOf,
  pointSpreads,
} from "./attribute-chart.ts";

/**
 * p chart: proportions with unequal denominators, limits clamped to 0 and 1. A missing point or one without a
 * denominator has no point and no limits, and does not contribute.
 * Throws a StatisticsError for empty lists or lists of unequal length, fractional or negative counts, x above n.
 * Source: Montgomery, ISQC, 7th ed., 7.2; Provost & Murray (2011).
 */
export function pChart(input: AttributeChartInput): AttributeChart {
  const series = attributeSeries(input, "proportion");
  return chartOf(series, pointSpreads(series));
}
