import type { Change, Finding, Limits } from "../analysis.ts";
import { type Cell, hasValue } from "../cell.ts";
import type { Period } from "../period.ts";
import type { Series } from "../series.ts";
import { changeFinding } from "./change.ts";
import { factsOf, isUnreliable } from "./facts.ts";

/**
 * The change of a series between two periods, and whether it is more than chance. Where one of them has no figure, or
 * they share days, the finding says that nothing can be told.
 *
 * @param confidence 0.95 by default.
 */
export function changeBetween(series: Series, before: Period, now: Period, confidence?: number): Change {
  const first = cellIn(series, before);
  const latest = cellIn(series, now);
  const facts = factsOf({ ...series, cells: [first, latest] }, confidence);
  const finding = changeFinding(facts);
  const unreliable = isUnreliable(facts, first) || isUnreliable(facts, latest);
  const difference = limitsIn(finding, "difference");
  const ratio = limitsIn(finding, "ratio");
  const percent = unreliable || !ratio ? undefined : percentOf(series, first, latest);
  return {
    series,
    before: first,
    now: latest,
    estimates: [...facts.estimates.values()],
    unreliable,
    finding,
    ...(difference && { difference }),
    ...(ratio && { ratio }),
    ...(percent !== undefined && { percent }),
  };
}

const cellIn = ({ cells }: Series, period: Period): Cell =>
  cells.find((cell) => cell.period.id === period.id) ?? {
    kind: "none",
    period,
    reason: "no-observation",
    revisions: [],
  };

/** A percentage of a percentage is misread for points, so only counts and rates have one. */
function percentOf({ indicator }: Series, before: Cell, now: Cell): number | undefined {
  if (indicator.kind !== "count" && indicator.kind !== "rate") return undefined;
  if (!hasValue(before) || !hasValue(now) || before.value <= 0) return undefined;
  return (now.value / before.value - 1) * 100;
}

function limitsIn({ inputs }: Finding, name: "difference" | "ratio"): Limits | undefined {
  const { [name]: value, [`${name}Lower`]: lower, [`${name}Upper`]: upper } = inputs;
  if (typeof value !== "number" || typeof lower !== "number" || typeof upper !== "number") return undefined;
  return { value, lower, upper };
}
