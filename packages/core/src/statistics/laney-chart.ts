import {
  type AttributeChart,
  type AttributeChartInput,
  type AttributeKind,
  attributeSeries,
  chartOf,
  pointSpreads,
} from "./attribute-chart.ts";
import { checkFlag } from "./checks.ts";
import { meanMovingRange } from "./moving-range.ts";

export interface LaneyChartInput extends AttributeChartInput {
  /** Whether moving ranges far above the mean are left out once. */
  readonly screenMovingRanges?: boolean;
}

/** Mean range of two normal values, in standard deviations (d2). */
const D2 = 1.128;

/**
 * Laney's p′ and u′ charts: the limits of the p or u chart times how much more (or less) the points vary than their
 * counts explain. Without a spread (a centre line of 0, one point) there are no limits.
 * Source: Laney (2002) Quality Engineering 14:531; screening: Nelson (1982) J Qual Technol 14:172.
 */
function laneyChart(input: LaneyChartInput, kind: AttributeKind): AttributeChart {
  const screen = checkFlag("screenMovingRanges", input.screenMovingRanges ?? false);
  const series = attributeSeries(input, kind);
  const spreads = pointSpreads(series);
  const scores = series.points.map((point, i) => {
    const spread = spreads[i] ?? null;
    return point === null || series.center === null || spread === null || spread === 0
      ? null
      : (point - series.center) / spread;
  });
  const range = meanMovingRange(
    series.base.map((i) => scores[i] ?? null),
    screen,
  );
  const widened = spreads.map((spread) => (spread === null || range === null ? null : (spread * range) / D2));
  return chartOf(series, widened);
}

/**
 * Laney's p′ chart. Throws a StatisticsError for empty lists or lists of unequal length, fractional or negative
 * counts, x above n. Source: Laney (2002) Quality Engineering 14:531.
 */
export function laneyPChart(input: LaneyChartInput): AttributeChart {
  return laneyChart(input, "proportion");
}

/**
 * Laney's u′ chart. Throws a StatisticsError for empty lists or lists of unequal length, fractional counts, negative
 * numbers. Source: Laney (2002) Quality Engineering 14:531.
 */
export function laneyUChart(input: LaneyChartInput): AttributeChart {
  return laneyChart(input, "rate");
}
