import { editionIndex } from "./edition-index.ts";
import type { Figure } from "./figure.ts";

/** Each figure that was read before from the same report as of the same date, with the one before it. */
export function findDuplicates(figures: readonly Figure[]): { figure: Figure; before: Figure }[] {
  const seen = editionIndex<Figure>();
  const found: { figure: Figure; before: Figure }[] = [];
  for (const figure of figures) {
    const before = seen.get(figure.observation);
    if (before) found.push({ figure, before });
    else seen.set(figure.observation, figure);
  }
  return found;
}
