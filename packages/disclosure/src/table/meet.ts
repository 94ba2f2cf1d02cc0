import { room, type Situation, type Step, state } from "./path.ts";

interface Side {
  /** For each state found, the step by which it was found, and from which state. */
  readonly by: Map<number, Step | undefined>;
  readonly queue: number[];
  at: number;
  /** Whether a cell that costs, or one of a single row, leads out of what this side has found. */
  leadsOut: boolean;
}

const side = (from: number): Side => ({
  by: new Map([[from, undefined]]),
  queue: [from],
  at: 0,
  leadsOut: false,
});

/**
 * A short chain of cells that cost nothing between two states, searched from both of its ends until they meet: in a
 * two-way table that takes a few rows, where a search from one end takes the whole table.
 *
 * @returns the steps; "none" where there is no chain at all, "unknown" where one that costs or ends outside may exist
 */
export function meet(
  situation: Situation,
  start: number,
  goal: number,
  amount: number,
  avoid: ReadonlySet<number>,
): readonly Step[] | "none" | "unknown" {
  if (start === goal) return [];
  const { system, price } = situation;
  const forward = side(start);
  const backward = side(goal);

  const grow = (own: Side, other: Side, isForward: boolean): number | undefined => {
    const from = own.queue[own.at++] ?? 0;
    const off = from & 1 ? 1 : -1;
    const row = from >> 1;
    const { cells, signs } = system.rows[row] ?? { cells: [], signs: [] };
    for (let k = 0; k < cells.length; k++) {
      const cell = cells[k] ?? 0;
      const cost = price(cell);
      if (cost === Number.POSITIVE_INFINITY || avoid.has(cell)) continue;
      // Forwards the cell rights this row, backwards it is what put it off balance.
      const direction = off * (signs[k] ?? 1) > 0 === isForward ? -1 : 1;
      if (room(situation, cell, direction) < amount) continue;
      const places = system.placesOf[cell] ?? [];
      if (places.length > 2) continue;
      const next = places[0]?.row === row ? places[1] : places[0];
      if (cost > 0 || !next) {
        own.leadsOut = true;
        continue;
      }
      const to = state(next.row, next.sign * direction * (isForward ? 1 : -1));
      if (own.by.has(to)) continue;
      own.by.set(to, { cell, direction, from });
      if (other.by.has(to)) return to;
      own.queue.push(to);
    }
    return undefined;
  };

  while (forward.at < forward.queue.length && backward.at < backward.queue.length) {
    const isForward = forward.queue.length - forward.at <= backward.queue.length - backward.at;
    const met = isForward ? grow(forward, backward, true) : grow(backward, forward, false);
    if (met !== undefined) return [...follow(backward, met).toReversed(), ...follow(forward, met)];
  }
  const closed = forward.at < forward.queue.length ? backward : forward;
  return closed.leadsOut ? "unknown" : "none";
}

function follow({ by }: Side, from: number): Step[] {
  const steps: Step[] = [];
  for (let step = by.get(from); step; step = by.get(step.from)) steps.push(step);
  return steps;
}
