import type { Cell, Revision } from "./cell.ts";
import type { Indicator } from "./indicator.ts";
import { type Observation, PART_NAMES, type PartName, type Parts } from "./observation.ts";

/** Thrown for an observation that cannot be true, such as a numerator above its denominator in a proportion. */
export class ObservationError extends Error {
  override readonly name = "ObservationError";
}

/**
 * The cell of an observation that may be shown as it is: public already, or passed by disclosure control. The value
 * is numerator / denominator × multiplier, in the indicator's unit; a published value is used only where the parts
 * are not published.
 *
 * @throws ObservationError where the parts contradict the indicator.
 */
export function toCell(
  indicator: Indicator,
  observation: Observation,
  revisions: readonly Revision[] = [],
): Cell {
  const base = {
    period: observation.period,
    source: observation.source,
    revisions,
    ...(observation.note !== undefined && { note: observation.note }),
    ...(observation.illustrative && { illustrative: true }),
  };
  if (observation.status === "suppressed") {
    // An earlier edition that still showed the number, or a note on this one, would give away what is hidden now.
    const { note: _, ...bare } = base;
    return { ...bare, revisions: [], kind: "none", reason: "suppressed" };
  }
  if (observation.status !== "value") return { ...base, kind: "none", reason: observation.status };
  checkParts(indicator, observation.parts);
  return { ...base, ...shownParts(indicator, observation.parts) };
}

type Shown =
  | { kind: "value"; value: number; numerator?: number; denominator?: number }
  | { kind: "parts"; numerator?: number; denominator?: number; reason: "undefined" | "part-not-published" }
  | { kind: "range"; lower: number; upper: number };

function shownParts(indicator: Indicator, parts: Parts): Shown {
  const { numerator, denominator, value, lower, upper } = parts;
  if (lower !== undefined && upper !== undefined) return { kind: "range", lower, upper };
  const counted = {
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
  if (indicator.kind === "count" && numerator !== undefined) {
    return { kind: "value", value: numerator, ...counted };
  }
  if (numerator !== undefined && denominator !== undefined) {
    if (denominator === 0) return { kind: "parts", ...counted, reason: "undefined" };
    return { kind: "value", value: (numerator * indicator.multiplier) / denominator, ...counted };
  }
  if (value !== undefined) return { kind: "value", value, ...counted };
  return { kind: "parts", ...counted, reason: "part-not-published" };
}

/** No number of people, events or days, and no value made of them, is smaller than this without being 0. */
const SMALLEST = 1e-9;

/** Why some numbers are no figure, in a developer's words, and which of them is to blame where it is one. */
export interface PartsProblem {
  readonly part?: PartName;
  readonly words: string;
}

/** What no figure of this indicator can be. The first problem found, from the plainest on. */
export function partsProblem(indicator: Indicator, parts: Parts): PartsProblem | undefined {
  const { numerator, denominator, value, lower, upper } = parts;
  if (PART_NAMES.every((part) => parts[part] === undefined)) return { words: "it has no number at all" };
  for (const part of PART_NAMES) {
    const number = parts[part];
    if (number === undefined) continue;
    if (!Number.isFinite(number)) return { part, words: `its ${part} is ${number}, which is not a number` };
    if (number < 0) return { part, words: `its ${part} is ${number}, below zero` };
    if (number !== 0 && (number < SMALLEST || number > Number.MAX_SAFE_INTEGER)) {
      return {
        part,
        words: `its ${part} is ${number}, which no figure can be: look for a slip in the number`,
      };
    }
  }
  // Of a ratio's two counts either may be published alone; a denominator alone is a figure that was forgotten.
  if (indicator.kind !== "ratio" && numerator === undefined && value === undefined && lower === undefined) {
    return { words: "its numerator is blank, and a blank is not zero" };
  }
  if (
    indicator.kind === "proportion" &&
    numerator !== undefined &&
    denominator !== undefined &&
    numerator > denominator
  ) {
    return { part: "numerator", words: `its numerator ${numerator} is above its denominator ${denominator}` };
  }
  if ((lower === undefined) !== (upper === undefined)) return { words: "it has one bound without the other" };
  if (lower !== undefined && upper !== undefined && lower > upper) {
    return { part: "lower", words: `its lower bound ${lower} is above its upper bound ${upper}` };
  }
  return undefined;
}

function checkParts(indicator: Indicator, parts: Parts): void {
  const problem = partsProblem(indicator, parts);
  if (problem) throw new ObservationError(`A figure of ${indicator.id} cannot be shown: ${problem.words}.`);
}
