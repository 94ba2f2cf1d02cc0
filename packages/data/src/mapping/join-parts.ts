import { type Observation, PART_NAMES } from "@shared-measurement/core";
import { editionIndex } from "./edition-index.ts";
import type { Figure } from "./figure.ts";

/**
 * Puts the parts of a figure together that stand in rows of their own. Rows that give the same part stay apart, and
 * are found as duplicates.
 */
export function joinParts(figures: readonly Figure[]): Figure[] {
  const positions = editionIndex<number>();
  const joined: Figure[] = [];
  const rest: Figure[] = [];
  for (const figure of figures) {
    const at = positions.get(figure.observation);
    const before = at === undefined ? undefined : joined[at];
    if (at === undefined || !before) {
      positions.set(figure.observation, joined.length);
      joined.push(figure);
    } else if (givesSamePart(before, figure)) rest.push(figure);
    else joined[at] = together(before, figure);
  }
  return [...joined, ...rest];
}

/** A long table has every part in one column, so what counts is which part each row was read as. */
function givesSamePart(a: Figure, b: Figure): boolean {
  return PART_NAMES.some((part) => a.columns[part] !== undefined && b.columns[part] !== undefined);
}

function together(a: Figure, b: Figure): Figure {
  const notes = [...new Set([a.observation.note, b.observation.note].filter((note) => note !== undefined))];
  const { note: _, ...first } = a.observation;
  const base = {
    ...first,
    ...(notes.length > 0 && { note: notes.join("; ") }),
    ...((a.observation.illustrative || b.observation.illustrative) && {
      illustrative: true,
    }),
  };
  return {
    ...a,
    columns: { ...a.columns, ...b.columns },
    observation: withStatus(base, a.observation, b.observation),
  };
}

/** A row without a number takes the figure with it, suppression first. */
function withStatus(base: Observation, a: Observation, b: Observation): Observation {
  if (a.status === "value" && b.status === "value") {
    return { ...base, status: "value", parts: { ...a.parts, ...b.parts } };
  }
  const { parts: _, ...bare } = { parts: undefined, ...base };
  const reasons = [a.status, b.status].filter((status) => status !== "value");
  return {
    ...bare,
    status: reasons.includes("suppressed") ? "suppressed" : (reasons[0] ?? "not-reported"),
  };
}
