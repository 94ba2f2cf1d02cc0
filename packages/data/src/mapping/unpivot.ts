import type { Problem } from "../problems/problem.ts";
import { isUnnamed } from "../table/column-names.ts";
import type { Table } from "../table/table.ts";
import type { TableResult } from "../table/table-of.ts";
import type { Unpivot } from "./layout.ts";
import { JOINT } from "./row-cutter.ts";

/** More rows than this would come of a mistake. */
const MOST_ROWS = 5_000_000;

/**
 * Makes a wide table long, which may come in pieces. Each new row keeps its row's number, and knows the column that its
 * cell stood in.
 */
export function unpivoter(unpivot: Unpivot): (table: Table) => TableResult {
  let made = 0;
  return (table) => {
    const result = unpivoted(table, unpivot);
    made += result.table?.rows.length ?? 0;
    return made > MOST_ROWS ? tooManyRows(table) : result;
  };
}

function unpivoted(table: Table, unpivot: Unpivot): TableResult {
  const names = typeof unpivot.name === "string" ? [unpivot.name] : unpivot.name;
  const wide = new Set(
    unpivot.columns ?? table.columns.filter((name) => !(unpivot.except ?? []).includes(name)),
  );
  const stays = table.columns.flatMap((name, at) => (wide.has(name) ? [] : [at]));
  const goes = table.columns.flatMap((name, at) => (wide.has(name) ? [{ at, name }] : []));
  const columns = [...stays.map((at) => table.columns[at] ?? ""), ...names, unpivot.value];
  const twice = columns.find((name, at) => name !== "" && columns.indexOf(name) < at);
  if (twice !== undefined)
    return {
      problems: [fault("duplicate-column", table.file, { column: twice, expected: columns.join(", ") })],
    };
  if (table.rows.length * goes.length > MOST_ROWS) return tooManyRows(table);
  const made = goes.map(({ at, name }) => ({
    at,
    name,
    cells: parts(name, names.length),
    from: Object.fromEntries([...names, unpivot.value].map((column) => [column, name])),
  }));
  const rows = table.rows.flatMap(({ row, line, cells: wide }) => {
    const own = stays.map((at) => wide[at] ?? "");
    return made.flatMap(({ at, name, cells, from }) => {
      const cell = wide[at] ?? "";
      // The blank columns that a spreadsheet leaves beside a table are none of it.
      if (isUnnamed(name) && cell.trim() === "") return [];
      return [{ row, line, cells: [...own, ...cells, cell], from }];
    });
  });
  // A row whose columns have moved cannot be cut into figures at all.
  const ragged = table.ragged.map(({ row, line, cells }) =>
    fault("ragged-row", table.file, {
      row,
      line,
      value: cells.join(",").slice(0, 60),
      other: String(cells.length),
      expected: String(table.columns.length),
    }),
  );
  return { table: { ...table, columns, rows, ragged: [] }, problems: ragged };
}

/** "2021 / Entries" in two. A name with fewer parts fills the first ones. */
function parts(name: string, count: number): string[] {
  if (count === 1) return [name];
  const split = name.split(JOINT);
  return Array.from({ length: count }, (_, at) =>
    at === count - 1 ? split.slice(at).join(JOINT) : (split[at] ?? ""),
  );
}

const tooManyRows = (table: Table): TableResult => ({
  problems: [fault("too-many-rows", table.file, { expected: String(MOST_ROWS) })],
});

const fault = (code: Problem["code"], file: string, more: Partial<Problem>): Problem => ({
  severity: "error",
  code,
  file,
  blocks: [{}],
  ...more,
});
