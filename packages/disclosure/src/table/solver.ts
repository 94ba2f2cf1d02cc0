import loadHighs, { type Highs, type Model, type VariableType } from "highs";
import { nearby } from "./nearby.ts";
import { priceOf, type Situation } from "./situation.ts";
import type { Move } from "./system.ts";

let loading: Promise<Highs> | undefined;

/** The solver, loaded once and only where a table needs it. */
export function solver(): Promise<Highs> {
  // Its types describe a CommonJS module, whose default would be a property; what runs is the ES module.
  loading ??= (loadHighs as unknown as typeof loadHighs.default)();
  return loading;
}

const OPTIMAL = 7;
const INFEASIBLE = 8;
const INFEASIBLE_OR_UNBOUNDED = 9;
const UNBOUNDED = 10;
const TIME_LIMIT = 13;
/** More cells than this are not given to the solver at once, except for any numbers that fit. */
const MOST = 1_500;
const MOST_TO_FIT = 200_000;
/** The choices of cells near one that are tried: how many cells, and how many are passed over in each row. */
const TRIES = [
  [150, 0],
  [400, 0],
  [400, 1],
  [1_000, 0],
] as const;
/** Among more cells than this none is chosen to be hidden. */
const MANY_TO_CHOOSE = 400;
/** How many nodes a programme may take over cells nearby, over few cells, and over many. */
const [NODES_NEARBY, NODES_FEW, NODES_MANY] = [50, 5_000, 100];
/** From so many cells on they are many. */
const MANY = 300;
/** How many steps a programme without whole numbers may take for each of its cells. */
const STEPS = 100;
/** Seconds after which the solver is taken to hang. Everything else is limited by counting, and so the same on every day. */
const HANGS = 600;
/** Numbers that fit are looked for that many above the least, from where counts can move up and down. */
const MIDDLE = 5;

/** What the solver says: a move, that there is none, that the cell has no limit, or that it could not tell. */
export type Answer = { readonly move: Move } | "none" | "unlimited" | "unknown";

/** What is asked of one cell: to change by exactly so much, or to become as small or as large as it can. */
export type Question =
  | { readonly cell: number; readonly step: number }
  | { readonly cell: number; readonly end: "lower" | "upper" }
  /** Any whole numbers that fit, where the point does not fit yet. */
  | "fit";

/** The cells that can move together with these, over rows and limits; undefined where they are too many. */
function connected(
  situation: Situation,
  starts: readonly number[],
  most: number,
): readonly number[] | undefined {
  const { system } = situation;
  const found = new Set(starts);
  const rows = new Set<number>();
  const limits = new Set<number>();
  const visit = (cells: readonly number[]) => {
    for (const next of cells) if (priceOf(situation, next) < Number.POSITIVE_INFINITY) found.add(next);
  };
  for (const cell of found) {
    if (found.size > most) return undefined;
    for (const { row } of system.placesOf[cell] ?? []) {
      if (!rows.has(row)) visit(system.rows[row]?.cells ?? []);
      rows.add(row);
    }
    for (const limit of system.limitsOf[cell] ?? []) {
      if (!limits.has(limit)) visit(system.limits[limit]?.cells ?? []);
      limits.add(limit);
    }
  }
  return [...found];
}

/**
 * Asks the solver (HiGHS, an integer programme) for a move of least cost. Every number is a change from the present
 * point, so that large counts lose no digit. Whoever uses a move checks it in whole numbers; anything but Optimal or
 * Infeasible is "unknown".
 *
 * @param starts the cells from which everything connected is taken into the programme
 * @param whole whether the counts must be whole numbers
 */
export async function ask(
  situation: Situation,
  starts: readonly number[],
  question: Question,
  whole = true,
): Promise<Answer> {
  const most = question === "fit" ? MOST_TO_FIT : Math.min(MOST, situation.work.most);
  const cells = connected(situation, starts, most);
  if (!cells || (question !== "fit" && !situation.work.spend(cells.length))) return "unknown";
  return await solve(situation, cells, question, whole, cells.length < MANY ? NODES_FEW : NODES_MANY);
}

/** The same of a cell and some cells near it alone, in several tries: a move, or "unknown". */
export async function askNearby(situation: Situation, cell: number, step: number): Promise<Answer> {
  for (const [most, skipped] of TRIES) {
    const cells = nearby(situation, cell, most, skipped);
    // Among very many it is only asked whether there is a way: which one costs least would take long.
    if (cells.length > MANY_TO_CHOOSE && cells.some((at) => !situation.hidden[at])) continue;
    if (!situation.work.spendBriefly(cells.length)) return "unknown";
    const answer = await solve(situation, cells, { cell, step }, true, NODES_NEARBY);
    if (typeof answer !== "string") return answer;
  }
  return "unknown";
}

const roundIn = (value: number, end: "lower" | "upper") =>
  end === "lower" ? Math.ceil(value - 1e-6) : Math.floor(value + 1e-6);

async function solve(
  situation: Situation,
  cells: readonly number[],
  question: Question,
  whole: boolean,
  nodes: number,
): Promise<Answer> {
  const { point, box, work } = situation;
  const highs = await solver();
  // A cell that costs is two variables, up and down, so that moving it either way costs.
  const columns: { cell: number; sign: 1 | -1; cost: number; lower: number; upper: number }[] = [];
  for (const cell of cells) {
    const down = (box.lower[cell] ?? 0) - (point[cell] ?? 0);
    const up = (box.upper[cell] ?? 0) - (point[cell] ?? 0);
    const cost = priceOf(situation, cell);
    const fixed =
      question !== "fit" && "step" in question && question.cell === cell ? question.step : undefined;
    if (fixed !== undefined) columns.push({ cell, sign: 1, cost: 0, lower: fixed, upper: fixed });
    else if (question === "fit") {
      columns.push({ cell, sign: 1, cost: -1, lower: down, upper: Math.min(up, down + MIDDLE) });
      if (up > down + MIDDLE) columns.push({ cell, sign: 1, cost: 0, lower: 0, upper: up - down - MIDDLE });
    } else if (cost === 0) columns.push({ cell, sign: 1, cost: 0, lower: down, upper: up });
    else {
      columns.push({ cell, sign: 1, cost, lower: 0, upper: up });
      columns.push({ cell, sign: -1, cost, lower: 0, upper: -down });
    }
  }
  if (question !== "fit" && "end" in question) {
    for (const column of columns) {
      column.cost =
        column.cell === question.cell ? (question.end === "lower" ? column.sign : -column.sign) : 0;
    }
  }
  const { starts: rowStarts, indices, values, lower, upper } = matrix(situation, columns);
  const model = highs.createModel({
    numCols: columns.length,
    numRows: lower.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map((column) => column.lower),
    colUpper: columns.map((column) => column.upper),
    rowLower: lower,
    rowUpper: upper,
    matrix: {
      format: "csr",
      numRows: lower.length,
      numCols: columns.length,
      starts: rowStarts,
      indices,
      values,
    },
    ...(whole ? { integrality: columns.map((): VariableType => 1) } : {}),
  });
  try {
    model.options.set("mip_rel_gap", question === "fit" ? 1 : 0);
    model.options.set("mip_abs_gap", 0);
    model.options.set("mip_max_nodes", nodes);
    if (!whole) model.options.set("simplex_iteration_limit", STEPS * cells.length);
    model.options.set("time_limit", HANGS);
    const { modelStatus } = model.run();
    if (modelStatus === TIME_LIMIT) work.isLate = true;
    if (whole && question !== "fit") work.countNodes(cells.length, nodesOf(model));
    const isEnd = question !== "fit" && "end" in question;
    if (modelStatus === INFEASIBLE || (modelStatus === INFEASIBLE_OR_UNBOUNDED && !isEnd)) return "none";
    // The present point fits, so that a programme that asks for an end cannot be infeasible.
    if (isEnd && (modelStatus === UNBOUNDED || modelStatus === INFEASIBLE_OR_UNBOUNDED)) return "unlimited";
    if (modelStatus !== OPTIMAL) return "unknown";
    const move = new Map<number, number>();
    const solution = model.getSolution().colValue;
    columns.forEach(({ cell, sign }, at) => {
      const value = solution[at] ?? 0;
      // An end without whole numbers leaves the whole numbers within it.
      const step = sign * (whole || !isEnd ? Math.round(value) : roundIn(value, question.end));
      if (step !== 0) move.set(cell, (move.get(cell) ?? 0) + step);
    });
    return { move };
  } catch {
    // What the solver refuses to read, it did not solve.
    return "unknown";
  } finally {
    model.dispose();
  }
}

/** The nodes of the search; none where it ended before it began. */
const nodesOf = (model: Model) => Math.max(0, Number(model.info.get("mip_node_count")));

/** The rows and limits among the columns, in changes from the present point. */
function matrix({ system, point }: Situation, columns: readonly { cell: number; sign: 1 | -1 }[]) {
  const columnsOf = new Map<number, number[]>();
  columns.forEach(({ cell }, at) => {
    const list = columnsOf.get(cell);
    if (list) list.push(at);
    else columnsOf.set(cell, [at]);
  });
  const rows = new Set<number>();
  const limits = new Set<number>();
  for (const cell of columnsOf.keys()) {
    for (const { row } of system.placesOf[cell] ?? []) rows.add(row);
    for (const limit of system.limitsOf[cell] ?? []) limits.add(limit);
  }
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  const add = (cells: readonly number[], coefficients: readonly number[], from: number, to: number) => {
    let sum = 0;
    cells.forEach((cell, k) => {
      const coefficient = coefficients[k] ?? 0;
      sum += coefficient * (point[cell] ?? 0);
      for (const at of columnsOf.get(cell) ?? []) {
        indices.push(at);
        values.push(coefficient * (columns[at]?.sign ?? 1));
      }
    });
    starts.push(indices.length);
    lower.push(from - sum);
    upper.push(to - sum);
  };
  for (const at of rows) {
    const row = system.rows[at];
    if (row) add(row.cells, row.signs, 0, 0);
  }
  for (const at of limits) {
    const limit = system.limits[at];
    if (limit) add(limit.cells, limit.coefficients, limit.lower, limit.upper);
  }
  return { starts, indices, values, lower, upper };
}
