import { StatisticsError } from "./statistics-error.ts";

/** The name of the i-th member of a list argument, counted from 1 as people count. */
export function at(argument: string, index: number): string {
  return `${argument}[${index + 1}]`;
}

/** Beyond these no measure lies, and squares would leave the range of a double. */
const GREATEST = 1e100;
const SMALLEST = 1e-100;

export function checkFinite(argument: string, value: unknown): number {
  if (typeof value !== "number" || !(Math.abs(value) <= GREATEST)) {
    throw new StatisticsError(argument, value, `a finite number, of at most ${GREATEST} in size`);
  }
  return value;
}

/** A number of events or people: whole and not negative, and small enough to be exact in a double. */
export function checkCount(argument: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
    throw new StatisticsError(argument, value, "a whole number, 0 or more (each event counts as one)");
  }
  return value;
}

/** The denominator of a proportion: a whole number of people or trials, at least 1. */
export function checkTrials(argument: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 1) {
    throw new StatisticsError(
      argument,
      value,
      "a whole number, 1 or more (with no denominator there is no proportion)",
    );
  }
  return value;
}

export function checkPositive(argument: string, value: unknown): number {
  return checkPositiveOr("a finite number above 0", argument, value);
}

function checkPositiveOr(expected: string, argument: string, value: unknown): number {
  if (typeof value !== "number" || !(value >= SMALLEST && value <= GREATEST)) {
    throw new StatisticsError(argument, value, `${expected} (from ${SMALLEST} to ${GREATEST})`);
  }
  return value;
}

export function checkNotNegative(argument: string, value: unknown): number {
  return value === 0 ? 0 : checkPositiveOr("a finite number, 0 or more", argument, value);
}

/** A confidence level as a share: 0.95, not 95. */
export function checkConfidence(argument: string, value: unknown): number {
  if (typeof value !== "number" || !(value > 0 && value < 1)) {
    throw new StatisticsError(argument, value, "between 0 and 1, both excluded (95 % is 0.95)");
  }
  return value;
}

export function checkProbability(argument: string, value: unknown): number {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) {
    throw new StatisticsError(argument, value, "a probability from 0 to 1");
  }
  return value;
}

export function checkWhole(argument: string, value: unknown, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < least || value > most) {
    const range = most === Number.MAX_SAFE_INTEGER ? `${least} or more` : `from ${least} to ${most}`;
    throw new StatisticsError(argument, value, `a whole number, ${range}`);
  }
  return value;
}

export function checkOneOf<T extends string>(argument: string, value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new StatisticsError(argument, value, `one of ${allowed.join(", ")}`);
  return found;
}

export function checkFlag(argument: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw new StatisticsError(argument, value, "true or false");
  return value;
}

/** A list with something in it. */
export function checkList<T>(argument: string, value: readonly T[]): readonly T[] {
  if (!Array.isArray(value) || value.length === 0) {
    throw new StatisticsError(argument, value, "a list with at least one member");
  }
  return value;
}

export function checkSameLength(
  argument: string,
  value: readonly unknown[],
  than: string,
  length: number,
): void {
  if (!Array.isArray(value) || value.length !== length) {
    throw new StatisticsError(argument, value, `a list of ${length}, as long as ${than}`);
  }
}

/** A list in which every member passes a check; a missing member (null) stays missing. */
export function checkEach(
  argument: string,
  values: readonly (number | null)[],
  check: (name: string, value: unknown) => number,
): (number | null)[] {
  return values.map((value, i) => (value === null ? null : check(at(argument, i), value)));
}

/** A list in which every member passes a check and none may be missing. */
export function checkAll(
  argument: string,
  values: readonly unknown[],
  check: (name: string, value: unknown) => number,
): number[] {
  if (!Array.isArray(values)) throw new StatisticsError(argument, values, "a list");
  return values.map((value, i) => check(at(argument, i), value));
}

/** The numerator of a proportion, already a count, may not exceed its denominator. */
export function checkPartOfWhole(argument: string, x: number, than: string, n: number): void {
  if (x > n) throw new StatisticsError(argument, x, `at most ${than} (${n}): a part cannot exceed its whole`);
}
