import { distance } from "fastest-levenshtein";

/** No name is longer; a cell may be, and comparing it would take minutes. */
const LONGEST = 100;

/**
 * The name that `found` was most likely meant to be, or undefined where none is close: at most a third of its letters
 * differ. Capitals and spaces around it do not count.
 */
export function nearestName(found: string, names: Iterable<string>): string | undefined {
  if (found.length > LONGEST) return undefined;
  const wanted = found.trim().toLowerCase();
  let best: { name: string; steps: number } | undefined;
  for (const name of names) {
    const steps = distance(wanted, name.trim().toLowerCase());
    if (!best || steps < best.steps) best = { name, steps };
  }
  return best && best.steps <= Math.max(2, wanted.length / 3) ? best.name : undefined;
}
