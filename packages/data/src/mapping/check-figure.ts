import {
  type Indicator,
  PART_NAMES,
  type PartName,
  type Parts,
  partsProblem,
} from "@shared-measurement/core";
import type { ProblemCode } from "../problems/problem.ts";
import type { Figure } from "./figure.ts";

/** What is wrong with a figure's numbers: a code, the part it is said of, and what the sentence needs. */
export interface FigureFault {
  readonly code: ProblemCode;
  readonly part?: PartName;
  readonly expected?: string;
  readonly other?: string;
}

/** What no figure of this indicator can be, or undefined. The first fault found, from the plainest on. */
export function checkFigure(indicator: Indicator, figure: Figure): FigureFault | undefined {
  const { observation } = figure;
  if (!indicator.periodKinds.includes(observation.period.kind)) {
    return {
      code: "period-kind",
      expected: indicator.periodKinds.join(", "),
      other: observation.period.kind,
    };
  }
  if (observation.status !== "value") return undefined;
  const { parts } = observation;
  const fault = faultOfParts(indicator, parts);
  if (fault) return fault;
  const computed = valueOfParts(indicator, parts);
  if (computed !== undefined && parts.value !== undefined && !agrees(indicator, parts.value, computed)) {
    return { code: "value-differs-from-parts", part: "value", expected: computed.toPrecision(4) };
  }
  const rest = partsProblem(indicator, parts);
  return rest && { code: "impossible-figure", ...(rest.part && { part: rest.part }) };
}

function valueOfParts(indicator: Indicator, { numerator, denominator }: Parts): number | undefined {
  if (numerator === undefined || !denominator) return undefined;
  return (numerator / denominator) * indicator.multiplier;
}

/** Publishers round values and adjust denominators a little; a wrong unit or a wrong row is far off. */
function agrees(indicator: Indicator, published: number, computed: number): boolean {
  return Math.abs(published - computed) <= Math.max(0.05 * computed, 10 ** -indicator.decimals);
}

const COUNTS = ["numerator", "denominator"] as const;
const isNegative = (number: number | undefined) => number !== undefined && number < 0;
const isFractional = (number: number | undefined) => number !== undefined && !Number.isInteger(number);

function faultOfParts(indicator: Indicator, parts: Parts): FigureFault | undefined {
  const { numerator, denominator, value, lower, upper } = parts;
  if (numerator === undefined && value === undefined && lower === undefined && upper === undefined) {
    if (denominator === undefined) return { code: "no-number" };
    if (indicator.kind !== "ratio") return { code: "no-number", part: "numerator" };
  }
  const negative = PART_NAMES.find((part) => isNegative(parts[part]));
  if (negative) return { code: "negative", part: negative };
  const fractional = COUNTS.find((part) => isFractional(parts[part]));
  if (fractional && indicator.kind !== "score") return { code: "fractional-count", part: fractional };
  if (indicator.kind === "proportion") {
    if (numerator !== undefined && denominator !== undefined && numerator > denominator) {
      return {
        code: "numerator-above-denominator",
        part: "numerator",
        other: String(denominator),
      };
    }
    const above = (["value", "lower", "upper"] as const).find(
      (part) => parts[part] !== undefined && (parts[part] as number) > indicator.multiplier,
    );
    if (above)
      return {
        code: "above-whole",
        part: above,
        expected: String(indicator.multiplier),
      };
  }
  if ((lower === undefined) !== (upper === undefined)) {
    return { code: "one-bound", part: lower === undefined ? "upper" : "lower" };
  }
  if (lower !== undefined && upper !== undefined && lower > upper) {
    return { code: "bounds-reversed", part: "lower", other: String(upper) };
  }
  return undefined;
}
