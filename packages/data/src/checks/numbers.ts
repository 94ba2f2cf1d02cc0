import { type Located, numberOf } from "./located.ts";

/** Whether all of these figures are counts. */
export const hasCounts = (figures: readonly Located[]) =>
  figures.every(
    ({ observation }) => observation.status === "value" && observation.parts.numerator !== undefined,
  );

/** A number in a sentence of no language: its plain digits. */
export const numberText = (number: number) => String(Number(number.toPrecision(6)));

/** The sum of the figures' numbers, or undefined where any has none: a part of a sum is no sum. */
export function sumOf(figures: readonly Located[]): number | undefined {
  let sum = 0;
  for (const figure of figures) {
    const number = numberOf(figure);
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
