import { findCircuit } from "./circuit.ts";
import { findCube } from "./cube.ts";
import { keepMove, knownMove } from "./known-moves.ts";
import { findPath } from "./path.ts";
import { propagate } from "./propagate.ts";
import { priceOf, room, type Situation, THOROUGH } from "./situation.ts";
import { ask, askNearby } from "./solver.ts";
import { isValidMove, type Move } from "./system.ts";

/** How far to look: moves that searches find; a solver over the cells nearby; a solver over all that hangs together. */
export type Effort = "moves" | "nearby" | "everything";
const EFFORTS: readonly Effort[] = ["moves", "nearby", "everything"];

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

/** In a table of so few cells, the cells near one are all. */
const SMALL = 300;
/** Steps of more than this many are not tried at half their length. */
const HALVED = 8;

/** A move by one that can be done at least once, and how often it can be done. */
function findMove(situation: Situation, cell: number, direction: 1 | -1, wanted: number) {
  const { system, point, box } = situation;
  // A way for all of it first: the first small step that is found can lead where there is no other.
  for (let amount = wanted; amount > 0; amount = amount > 1 ? Math.min(Math.ceil(amount / 2), HALVED) : 0) {
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
  if (simple) return simple;
  const known = knownMove(situation, cell, direction, amount);
  // In a large three-way table a search in depth rarely finds what no cube does.
  if (known || (kind === "cubic" && budget < THOROUGH)) return known;
  const circuit = findCircuit(situation, cell, direction, amount, budget);
  if (circuit) keepMove(situation, circuit);
  return circuit;
}

/** Whether a cell of a network can grow without end: then every cell on some chain can. */
export function isUnlimited(situation: Situation, cell: number): boolean {
  return findPath(situation, cell, 1, Number.POSITIVE_INFINITY) !== undefined;
}

/** Whether limits passed along the sums already leave nothing that fits: then no solver need be asked. */
function isRuledOut(situation: Situation, cell: number, value: number): boolean {
  const { system, point, box } = situation;
  const lower = point.slice();
  const upper = point.slice();
  for (let at = 0; at < lower.length; at++) {
    if (priceOf(situation, at) === Number.POSITIVE_INFINITY) continue;
    lower[at] = box.lower[at] ?? 0;
    upper[at] = box.upper[at] ?? 0;
  }
  if (value < (box.lower[cell] ?? 0) || value > (box.upper[cell] ?? 0)) return true;
  lower[cell] = value;
  upper[cell] = value;
  return propagate(system, { lower, upper }) !== undefined;
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
 * @param effort whom to ask where the searches find nothing
 */
export async function reach(
  situation: Situation,
  cell: number,
  target: number,
  effort: Effort,
): Promise<Reached | NotReached> {
  const { point, system, box } = situation;
  const moved = new Set<number>();
  const undo: [number, number][] = [];
  const rewind = () => {
    for (const [at, value] of undo.toReversed()) point[at] = value;
    undo.length = 0;
  };
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
    if (effort === "moves") return { reached: false, known: false, furthest };
    // The values so far are shown; the others are looked for from where everything stood.
    rewind();
    for (let value = furthest + direction; ; value += direction) {
      const step = value - (point[cell] ?? 0);
      if (system.ids.length < SMALL && isRuledOut(situation, cell, value))
        return { reached: false, known: true, furthest: value - direction };
      const answer =
        effort === "nearby"
          ? await askNearby(situation, cell, step)
          : await ask(situation, [cell], { cell, step });
      const isMove = typeof answer !== "string" && isValidMove(system, point, box, answer.move);
      if (!isMove) return { reached: false, known: answer === "none", furthest: value - direction };
      for (const at of answer.move.keys()) moved.add(at);
      keepMove(situation, answer.move);
      if (value === target) return { reached: true, moved };
    }
  } finally {
    rewind();
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
  effort: Effort,
): Promise<Reached | NotReached> {
  const { system, point, box, kindOf } = situation;
  let known = false;
  let furthest = point[cell] ?? 0;
  const isNetwork = kindOf(cell) === "network";
  const efforts = isNetwork ? (["moves"] as const) : EFFORTS.slice(0, EFFORTS.indexOf(effort) + 1);
  for (const each of efforts) {
    if (each === "nearby" && effort === "everything" && system.ids.length < SMALL) continue;
    known = true;
    for (const target of targets) {
      const answer = await reach(situation, cell, target, each);
      if (answer.reached) return answer;
      known &&= answer.known;
      furthest = answer.furthest;
    }
  }
  if (isNetwork || effort !== "everything" || targets.length < 2) return { reached: false, known, furthest };
  for (const end of ["lower", "upper"] as const) {
    const answer = await ask(situation, [cell], { cell, end });
    if (typeof answer === "string" || !answer.move.has(cell)) known &&= typeof answer !== "string";
    else if (isValidMove(system, point, box, answer.move))
      return { reached: true, moved: new Set(answer.move.keys()) };
  }
  return { reached: false, known, furthest };
}
