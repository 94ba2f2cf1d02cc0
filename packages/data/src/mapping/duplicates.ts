import type { Figure } from "./figure.ts";
import { editionKey } from "./join-parts.ts";

/** Each figure that was read before from the same report as of the same date, with the one before it. */
export function findDuplicates(figures: readonly Figure[]): { figure: Figure; before: Figure }[] {
  const seen = new Map<string, Figure>();
  const found: { figure: Figure; before: Figure }[] = [];
  for (const figure of figures) {
    const key = editionKey(figure.observation);
    const before = seen.get(key);
    if (before) found.push({ figure, before });
    else seen.set(key, figure);
  }
  return found;
}
