import type { Estimate, Interval } from "../analysis.ts";
import type { Cell, ValueCell } from "../cell.ts";
import type { Indicator } from "../indicator.ts";
import type { MethodChoice } from "../methods.ts";
import { methodsFor } from "../methods-for.ts";
import { isProvisional } from "../provisional.ts";
import type { Series } from "../series.ts";
import { independentCells } from "./independent.ts";
import { intervalOf } from "./interval-of.ts";
import { unreliableBecause } from "./reliability.ts";

/** What every finding about a series starts from. */
export interface Facts {
  readonly indicator: Indicator;
  readonly cells: readonly Cell[];
  readonly methods: MethodChoice;
  readonly confidence: number;
  /** Of each cell that shows a number, by its period's id. */
  readonly estimates: ReadonlyMap<string, Estimate>;
  /** Values whose periods are complete and share no day, in order of time. */
  readonly values: readonly ValueCell[];
  /** Whether overlapping periods were left out of `values`. Provisional figures are, and nothing is said of them. */
  readonly thinned: boolean;
}

export const CONFIDENCE = 0.95;

export function factsOf(series: Series, confidence = CONFIDENCE): Facts {
  const { indicator, cells } = series;
  const methods = methodsFor(indicator, cells);
  const estimates = new Map(
    cells.map((cell) => {
      const interval = intervalOf(indicator, cell, methods.interval, confidence);
      const estimate: Estimate = {
        periodId: cell.period.id,
        unreliable: unreliableBecause(indicator, cell, interval),
        ...(interval && { interval }),
      };
      return [cell.period.id, estimate] as const;
    }),
  );
  const all = cells.filter(
    (cell): cell is ValueCell => cell.kind === "value" && !isProvisional(indicator, cell),
  );
  const values = independentCells(all);
  return { indicator, cells, methods, confidence, estimates, values, thinned: values.length < all.length };
}

export function intervalAt(facts: Facts, cell: Cell): Interval | undefined {
  return facts.estimates.get(cell.period.id)?.interval;
}

export function isUnreliable(facts: Facts, cell: Cell): boolean {
  return (facts.estimates.get(cell.period.id)?.unreliable.length ?? 0) > 0;
}
