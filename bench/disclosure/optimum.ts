import type { LinkedTable } from "@shared-measurement/disclosure";
import { floorsOf } from "../../packages/disclosure/src/table/floors.ts";
import { keyedBy } from "../../packages/disclosure/src/table/keyed-order.ts";
import { needsOf } from "../../packages/disclosure/src/table/need.ts";
import { type ReadCells, readCells } from "../../packages/disclosure/src/table/read-cells.ts";
import { solver } from "../../packages/disclosure/src/table/solver.ts";

const OPTIMAL = 7;

/** A cell that has to move by so much, by whatever is hidden. */
interface Shift {
  readonly cell: number;
  readonly step: number;
}

/** What the small counts of a table need: each must be able to be the least and the most that the policy protects. */
function shiftsOf(read: ReadCells): readonly Shift[] {
  const { system, policy, cells } = read;
  const { hidden, point } = cells;
  const isZero = (cell: number) => !hidden[cell] && point[cell] === 0;
  const floors = floorsOf(system, policy.zerosShown, isZero, () => false);
  return system.ids.flatMap((_, cell) =>
    hidden[cell]
      ? needsOf(read, cell, floors[cell] ?? 0).flatMap(([target]) =>
          target === undefined ? [] : [{ cell, step: target - (point[cell] ?? 0) }],
        )
      : [],
  );
}

/**
 * The complements of least cost that protect a table's small counts, by an integer programme: one variable for each cell
 * says whether it is hidden, and for each need of a small count there is a table in which hidden cells alone differ
 * (Fischetti and Salazar, Solving the cell suppression problem on tabular data with linear constraints, Management
 * Science 47, 2001). For two-way tables, whose counts are whole wherever what is hidden is given.
 *
 * @param costOf what it costs to hide a cell with this value
 * @returns the cells hidden, small ones included; undefined where none protect the table
 */
export async function optimum(
  table: LinkedTable,
  costOf: (value: number) => number,
): Promise<ReadonlySet<string> | undefined> {
  const read = await readCells(table, keyedBy("the optimum has no secret"));
  const { system, cells } = read;
  const { point, box, hidden, fixed } = cells;
  const size = system.ids.length;
  const shifts = shiftsOf(read);
  const numCols = size * (1 + shifts.length);
  const colLower = new Float64Array(numCols);
  const colUpper = new Float64Array(numCols).fill(1);
  const colCost = new Float64Array(numCols);
  const rows: { readonly entries: readonly (readonly [number, number])[]; readonly upper: number }[] = [];
  const rowLower: number[] = [];
  const add = (entries: readonly (readonly [number, number])[], lower: number, upper: number) => {
    rows.push({ entries, upper });
    rowLower.push(lower);
  };
  for (let cell = 0; cell < size; cell++) {
    colLower[cell] = hidden[cell] ?? 0;
    colUpper[cell] = fixed[cell] ? 0 : 1;
    colCost[cell] = hidden[cell] ? 0 : costOf(point[cell] ?? 0);
  }
  shifts.forEach(({ cell: moved, step }, number) => {
    const column = (cell: number) => size * (1 + number) + cell;
    for (let cell = 0; cell < size; cell++) {
      // A chain of cells moves each by as much as the one it is for.
      const most = Math.abs(step);
      const up = fixed[cell] ? 0 : Math.min(most, (box.upper[cell] ?? 0) - (point[cell] ?? 0));
      const down = fixed[cell] ? 0 : Math.min(most, (point[cell] ?? 0) - (box.lower[cell] ?? 0));
      colLower[column(cell)] = cell === moved ? step : -down;
      colUpper[column(cell)] = cell === moved ? step : up;
      if (cell === moved) continue;
      for (const [sign, bound] of [
        [1, up],
        [-1, down],
      ] as const)
        add(
          [
            [column(cell), sign],
            [cell, -bound],
          ],
          Number.NEGATIVE_INFINITY,
          0,
        );
    }
    for (const row of system.rows)
      add(
        row.cells.map((cell, k) => [column(cell), row.signs[k] ?? 1] as const),
        0,
        0,
      );
  });
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { entries } of rows) {
    for (const [at, value] of entries) {
      indices.push(at);
      values.push(value);
    }
    starts.push(indices.length);
  }
  const highs = await solver();
  const model = highs.createModel({
    numCols,
    numRows: rows.length,
    colCost,
    colLower,
    colUpper,
    rowLower,
    rowUpper: rows.map(({ upper }) => upper),
    matrix: { format: "csr", numRows: rows.length, numCols, starts, indices, values },
    integrality: Array.from({ length: numCols }, (_, at) => (at < size ? 1 : 0)),
  });
  try {
    model.options.set("mip_rel_gap", 0);
    if (model.run().modelStatus !== OPTIMAL) return undefined;
    const solution = model.getSolution().colValue;
    return new Set(system.ids.filter((_, cell) => (solution[cell] ?? 0) > 0.5));
  } finally {
    model.dispose();
  }
}
