import { groupBy } from "../group-by.ts";
import type { Problem } from "../problems/problem.ts";
import { type Check, type Line, type Located, numberOf, remark } from "./located.ts";
import { hasCounts, numberText, sumOf } from "./numbers.ts";

/**
 * Places that add up to more than the place around them: counties to more than their state. Their counts are the newest
 * of each, and a child that counts in several of them is declared. Once an indicator and place, with its first period.
 */
export const placesAgainstTotal: Check = ({ lines, parents }) => {
  if (!parents) return [];
  const inside = groupBy(
    lines.filter(({ placeId }) => parents.has(placeId)),
    (line) => familyOf(line, parents.get(line.placeId) ?? ""),
  );
  return lines.flatMap((whole): Problem[] => {
    const parts = inside.get(familyOf(whole, whole.placeId)) ?? [];
    for (const total of whole.figures) {
      const { period } = total.observation;
      const figures = parts
        .flatMap((part) => figureOf(part, period.id) ?? [])
        .filter((one) => hasCounts([one]));
      const [sum, most] = [sumOf(figures), numberOf(total)];
      const isDeclared = figures.some(({ placesOverlap }) => placesOverlap);
      if (sum === undefined || most === undefined || isDeclared || !hasCounts([total]) || sum <= most)
        continue;
      const said = {
        value: `${whole.name}, ${period.id}`,
        other: numberText(sum),
        expected: numberText(most),
      };
      return [remark("warning", "places-above-total", total, said)];
    }
    return [];
  });
};

function familyOf({ indicator, figures }: Line, parent: string): string {
  const group = figures[0]?.observation.group;
  return JSON.stringify([indicator.id, parent, group?.dimension ?? null, group?.id ?? null]);
}

const figureOf = ({ figures }: Line, periodId: string): Located | undefined =>
  figures.find(({ observation }) => observation.period.id === periodId);
