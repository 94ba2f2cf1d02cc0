import type { Observation } from "@shared-measurement/core";

/**
 * A report that gives entries alone, or exits alone, gives no ratio, and its part may not be set over the other part of
 * another report. Where the same year has a whole edition, that stays the figure, and its note tells what the half one
 * says; a half edition that stands alone stays.
 *
 * @param editions Of one indicator and place.
 */
export function withoutHalfEditions(editions: readonly Observation[]): Observation[] {
  const besides = (edition: Observation) => editions.filter(({ period }) => period.id === edition.period.id);
  return editions
    .filter((edition) => isWhole(edition) || !besides(edition).some(isWhole))
    .map((edition) => {
      if (!isWhole(edition)) return edition;
      const told = besides(edition)
        .filter((other) => !isWhole(other))
        .map(sayHalf);
      const note = [edition.note, ...told].filter(Boolean).join("; ");
      return note === "" ? edition : { ...edition, note };
    });
}

function isWhole(edition: Observation): boolean {
  if (edition.status !== "value") return false;
  return edition.parts.numerator !== undefined && edition.parts.denominator !== undefined;
}

function sayHalf(half: Observation): string {
  const { numerator, denominator } = half.status === "value" ? half.parts : {};
  const said =
    numerator === undefined ? `exits alone: ${digits(denominator)}` : `entries alone: ${digits(numerator)}`;
  const note = half.note ? `, ${half.note}` : "";
  return `${half.source.report}, as of ${half.source.asOf}, gives ${said}${note}`;
}

const digits = (count: number | undefined) =>
  count === undefined ? "not given" : count.toLocaleString("en-US");
