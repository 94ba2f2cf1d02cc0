import type { Cell, ValueCell } from "../cell.ts";
import { extendIndicator, type Indicator } from "../indicator.ts";
import { pooledPeriod } from "../period.ts";
import { isProvisional } from "../provisional.ts";
import { fillGaps, type Series } from "../series.ts";
import { asCounts } from "./as-counts.ts";
import { poolOf } from "./pool.ts";
import { inEveryLanguage } from "./words/index.ts";

/** Fewer events than this in some period, and its figures go up and down so much that several are pooled. */
const RARE_EVENTS = 100;

/** Whether the events of an indicator are so rare here that single periods say little. */
export const areRare = (counted: readonly ValueCell[]): boolean =>
  counted.some(({ numerator }) => numerator !== undefined && numerator < RARE_EVENTS);

/**
 * A series of rare events as rolling pools: the figure of each period is that of the `years` that end with it, summed
 * numerators over summed denominators; of a count, the mean of a year. Neighboring pools share all but one of their periods. A pool
 * of which any period has no figure has none, for that period's reason. Nothing where the events are not rare, or there
 * are fewer periods than a pool needs.
 *
 * @param years 3 by default.
 */
export function pooledSeries(given: Series, years: 3 | 5 = 3): Series | undefined {
  const { indicator, cells: all, ...rest } = asCounts(given);
  const cells = fillGaps(all.filter((cell) => !isProvisional(indicator, cell)));
  if (!areRare(cells.filter((cell): cell is ValueCell => cell.kind === "value"))) return undefined;
  const pools = cells
    .slice(years - 1)
    .map((_, start) => pooledCell(indicator, cells.slice(start, start + years)));
  return pools.length > 0 ? { ...rest, indicator: pooledIndicator(indicator), cells: pools } : undefined;
}

/** Counts of several years are read by the year: events over years. */
function pooledIndicator(indicator: Indicator): Indicator {
  if (indicator.kind !== "count") return indicator;
  return extendIndicator(indicator, {
    id: indicator.id,
    kind: "rate",
    multiplier: 1,
    decimals: 1,
    unit: inEveryLanguage(({ pooled }) => pooled.unit),
    denominator: {
      name: inEveryLanguage(({ pooled }) => pooled.years),
      definition: inEveryLanguage(({ pooled }) => pooled.yearsDefined),
    },
  });
}

function pooledCell(indicator: Indicator, cells: readonly Cell[]): Cell {
  const [first, last] = [cells[0] as Cell, cells.at(-1) as Cell];
  const period = pooledPeriod(first.period, last.period);
  const values = cells.filter((cell): cell is ValueCell => cell.kind === "value");
  const pool = values.length === cells.length ? poolOf(indicator, values) : undefined;
  if (!pool) {
    const missing = cells.find((cell) => cell.kind === "none" || cell.kind === "parts");
    const reason =
      missing?.kind === "none" || missing?.kind === "parts" ? missing.reason : "part-not-published";
    return { kind: "none", period, reason, revisions: [] };
  }
  const { numerator, denominator = pool.periods, value } = pool;
  return {
    kind: "value",
    period,
    value,
    numerator,
    denominator,
    ...(last.source && { source: last.source }),
    ...(cells.some(({ illustrative }) => illustrative) && { illustrative: true }),
    revisions: [],
  };
}
