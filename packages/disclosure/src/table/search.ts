import { type Effort, type NotReached, type Reached, reachAny } from "./reach.ts";
import type { ReadCells } from "./read-cells.ts";
import { type Situation, situationOf, THOROUGH } from "./situation.ts";

/** Up to so many cells, nothing more is hidden before the solver has said that it must be. */
const SMALL = 150;

/** How complements are looked for in one table. */
export interface Search {
  /** Hidden cells alone move. */
  readonly closed: Situation;
  /** How far to look before another cell is hidden. */
  readonly effort: Effort;
  /**
   * Hides what it takes so that a cell can have one of these values.
   *
   * @param again whether what was found before proved too hard to find again: then the simplest way is taken
   */
  readonly hideFor: (
    cell: number,
    targets: readonly number[],
    again?: boolean,
  ) => Promise<Reached | NotReached>;
}

/** Prepares the search for complements, at these costs. */
export function searchIn({ table, system, cells }: ReadCells, costs: Float64Array): Search {
  const { point, box, hidden, fixed } = cells;
  const unless = (cell: number, cost: number) => (fixed[cell] ? Number.POSITIVE_INFINITY : cost);
  const cost = costs.map((each, cell) => unless(cell, each));
  const open = situationOf({ system, point, box, hidden, cost });
  const closed = { ...open, cost: cost.map(() => Number.POSITIVE_INFINITY) };
  // What cost little can be too hard to find: then anything that may be hidden does, and clean-up shows what it can.
  const free = { ...open, cost: cost.map((_, cell) => unless(cell, 0)), budget: THOROUGH };
  const isSmall = system.ids.length <= SMALL;
  const effort = isSmall ? "everything" : "moves";
  // What was hidden before was enough then, perhaps by what only a solver finds.
  const first = isSmall ? "everything" : table.cells.some((cell) => cell.hidden) ? "nearby" : "moves";
  const steps: readonly (readonly [Situation, Effort])[] = isSmall
    ? [
        [closed, first],
        [open, "everything"],
      ]
    : [
        [closed, first],
        [open, "nearby"],
        [free, "nearby"],
        [open, "everything"],
      ];

  const simplest = [[free, "moves"] as const, ...steps];
  const settle = async (
    cell: number,
    targets: readonly number[],
    again: boolean,
  ): Promise<Reached | NotReached> => {
    let last: NotReached = { reached: false, known: false, furthest: point[cell] ?? 0 };
    for (const [situation, effort] of again && !isSmall ? simplest : steps) {
      const answer = await reachAny(situation, cell, targets, effort);
      if (answer.reached) return answer;
      last = answer;
      if (answer.known && situation !== closed) break;
    }
    return last;
  };
  return {
    closed,
    effort,
    hideFor: async (cell, targets, again = false) => {
      const answer = await settle(cell, targets, again);
      if (answer.reached) for (const each of answer.moved) hidden[each] = 1;
      return answer;
    },
  };
}
