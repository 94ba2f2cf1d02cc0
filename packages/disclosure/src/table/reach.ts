import { findCircuit } from "./circuit.ts";
import { findCube } from "./cube.ts";
import { findPath } from "./path.ts";
import { room, type Situation, THOROUGH } from "./situation.ts";
import { ask } from "./solver.ts";
import { isValidMove, type Move } from "./system.ts";

/** That a cell can be every value from the present one to another, and which cells move for it. */
export interface Reached {
  readonly reached: true;
  readonly moved: ReadonlySet<number>;
}

/** That it cannot; or, where `known` is false, that this could not be settled. */
export interface NotReached {
  readonly reached: false;
  readonly known: boolean;
  /** The value next to it that the cell can have, as far as was found: where `known`, there is none beyond. */
  readonly furthest: number;
}

/** A move by one that can be done at least once, and how often it can be done. */
function findMove(situation: Situation, cell: number, direction: 1 | -1, wanted: number) {
  const { system, point, box } = situation;
  for (const amount of wanted > 1 ? [wanted, 1] : [1]) {
    const move = anyMove(situation, cell, direction, amount);
    if (move && isValidMove(system, point, box, move))
      return { move, times: timesOf(situation, move, wanted) };
  }
  return undefined;
}

function anyMove(situation: Situation, cell: number, direction: 1 | -1, amount: number): Move | undefined {
  const { kindOf, budget } = situation;
  const kind = kindOf(cell);
  if (kind === "network") return findPath(situation, cell, direction, amount);
  const simple =
    (kind === "other" && findPath(situation, cell, direction, amount)) ||
    findCube(situation, cell, direction, amount);
  // In a large three-way table a search in depth rarely finds what no cube does.
  if (simple || (kind === "cubic" && budget < THOROUGH)) return simple;
  return findCircuit(situation, cell, direction, amount, budget);
}

/** Whether a cell of a network can grow without end: then every cell on some chain can. */
export function isUnlimited(situation: Situation, cell: number): boolean {
  return findPath(situation, cell, 1, Number.POSITIVE_INFINITY) !== undefined;
}

function timesOf(situation: Situation, move: Move, wanted: number): number {
  let times = wanted;
  for (const [at, step] of move) {
    const free = room(situation, at, step);
    times = Math.min(times, Math.floor(free / Math.abs(step)));
  }
  const scaled = (by: number) => new Map([...move].map(([at, step]) => [at, step * by] as const));
  const { system, point, box } = situation;
  while (times > 1 && !isValidMove(system, point, box, scaled(times))) times = Math.floor(times / 2);
  return times;
}

/**
 * Whether a cell can be every value from its present one to `target`, each by whole numbers that keep every relation:
 * chains, cubes and circuits of cells first, the solver for what they cannot settle. With prices above 0 it looks for
 * cells that cost little, not for the least cost. In a network chains settle it.
 *
 * @param exact whether the solver is asked where the searches find nothing
 */
export async function reach(
  situation: Situation,
  cell: number,
  target: number,
  exact: boolean,
): Promise<Reached | NotReached> {
  const { point, system, box } = situation;
  const moved = new Set<number>();
  const undo: [number, number][] = [];
  const direction = target > (point[cell] ?? 0) ? 1 : -1;
  try {
    while (point[cell] !== target) {
      const found = findMove(situation, cell, direction, Math.abs(target - (point[cell] ?? 0)));
      if (!found) break;
      for (const [at, step] of found.move) {
        moved.add(at);
        undo.push([at, point[at] ?? 0]);
        point[at] = (point[at] ?? 0) + step * found.times;
      }
    }
    if (point[cell] === target) return { reached: true, moved };
    const furthest = point[cell] ?? 0;
    if (situation.kindOf(cell) === "network") return { reached: false, known: true, furthest };
    if (!exact) return { reached: false, known: false, furthest };
    for (let value = furthest + direction; ; value += direction) {
      const answer = await ask(situation, [cell], { cell, step: value - (point[cell] ?? 0) });
      const isMove = typeof answer !== "string" && isValidMove(system, point, box, answer.move);
      if (!isMove) return { reached: false, known: answer === "none", furthest: value - direction };
      for (const at of answer.move.keys()) moved.add(at);
      if (value === target) return { reached: true, moved };
    }
  } finally {
    for (const [at, value] of undo.reverse()) point[at] = value;
  }
}

/**
 * Whether a cell can be some one of several values: the searches try all of them before the solver is asked. Several
 * values stand for any other than the present one, which may be further off: some counts only move by two.
 */
export async function reachAny(
  situation: Situation,
  cell: number,
  targets: readonly number[],
  exact: boolean,
): Promise<Reached | NotReached> {
  const { system, point, box } = situation;
  let known = true;
  let furthest = point[cell] ?? 0;
  for (const withSolver of exact ? [false, true] : [false]) {
    for (const target of targets) {
      const answer = await reach(situation, cell, target, withSolver);
      if (answer.reached) return answer;
      if (withSolver || !exact) known &&= answer.known;
      furthest = answer.furthest;
    }
    if (situation.kindOf(cell) === "network") return { reached: false, known: true, furthest };
  }
  if (!exact || targets.length < 2) return { reached: false, known, furthest };
  for (const end of ["lower", "upper"] as const) {
    const answer = await ask(situation, [cell], { cell, end });
    if (typeof answer === "string" || !answer.move.has(cell)) known &&= typeof answer !== "string";
    else if (isValidMove(system, point, box, answer.move))
      return { reached: true, moved: new Set(answer.move.keys()) };
  }
  return { reached: false, known, furthest };
}
