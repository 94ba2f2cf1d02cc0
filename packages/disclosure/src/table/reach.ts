import { findCircuit } from "./circuit.ts";
import { findCube } from "./cube.ts";
import { findPath, room, type Situation } from "./path.ts";
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
}

/** A move by one that can be done at least once, and how often it can be done. */
function findMove(situation: Situation, cell: number, direction: 1 | -1, wanted: number) {
  for (const amount of wanted > 1 ? [wanted, 1] : [1]) {
    const move =
      findPath(situation, cell, direction, amount) ??
      findCube(situation, cell, direction, amount) ??
      findCircuit(situation, cell, direction, amount);
    if (move && isValidMove(situation.system, situation.point, situation.box, move)) {
      return { move, times: timesOf(situation, move, wanted) };
    }
  }
  return undefined;
}

function timesOf(situation: Situation, move: Move, wanted: number): number {
  let times = wanted;
  for (const [at, step] of move) {
    const free = room(situation, at, step > 0 ? 1 : -1);
    times = Math.min(times, Math.floor(free / Math.abs(step)));
  }
  const scaled = (by: number) => new Map([...move].map(([at, step]) => [at, step * by] as const));
  while (times > 1 && !isValidMove(situation.system, situation.point, situation.box, scaled(times))) times--;
  return times;
}

/**
 * Whether a cell can be every value from its present one to `target`, each by whole numbers that keep every relation:
 * chains and circuits of cells first, the solver for what they cannot settle. With prices above 0 it looks for cells
 * that cost little, not for the least cost.
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
    if (!exact) return { reached: false, known: false };
    for (let value = (point[cell] ?? 0) + direction; ; value += direction) {
      const answer = await ask(situation, [cell], { cell, step: value - (point[cell] ?? 0) });
      if (answer === "none") return { reached: false, known: true };
      if (typeof answer === "string") return { reached: false, known: false };
      if (!isValidMove(system, point, box, answer.move)) return { reached: false, known: false };
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
  let known = true;
  for (const withSolver of exact ? [false, true] : [false]) {
    for (const target of targets) {
      const answer = await reach(situation, cell, target, withSolver);
      if (answer.reached) return answer;
      known &&= answer.known || !withSolver;
    }
  }
  if (!exact || targets.length < 2) return { reached: false, known: exact && known };
  const { system, point, box } = situation;
  for (const end of ["lower", "upper"] as const) {
    const answer = await ask(situation, [cell], { cell, end });
    if (typeof answer === "string" || !answer.move.has(cell)) known &&= typeof answer !== "string";
    else if (isValidMove(system, point, box, answer.move))
      return { reached: true, moved: new Set(answer.move.keys()) };
  }
  return { reached: false, known };
}
