/** A value that is not a number, a text or a list is still shown to whoever must find it. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}

/**
 * Thrown when a method cannot answer from what it was given. Names the argument (with its place in a list, counted
 * from 1, when it is one of many), the value found, and what was expected.
 */
export class StatisticsError extends Error {
  override readonly name = "StatisticsError";
  /** The argument at fault, for instance `x` or `n[3]` (the third of the list). */
  readonly argument: string;
  /** The value that was found there. */
  readonly value: unknown;
  /** What was expected instead, as words that finish the sentence "… must be …". */
  readonly expected: string;

  constructor(argument: string, value: unknown, expected: string) {
    super(`${argument} must be ${expected}; found ${shown(value)}.`);
    this.argument = argument;
    this.value = value;
    this.expected = expected;
  }
}
