import type { Problem, ProblemCode } from "../problems/problem.ts";
import { fileFault } from "../source/fault.ts";
import type { Limits } from "../source/limits.ts";
import type { Grid, TableRow } from "../table/grid.ts";
import { normalisations } from "../table/normalisation.ts";
import { walkCells } from "./json-cells.ts";

/**
 * Reads one object of columns, `{"place": ["US"], "n": [5]}`, into rows of texts. All columns are of one length, and
 * none is a list of records.
 *
 * @param path The keys under which the object stands.
 * @throws LoadError for what is not JSON, or holds no columns.
 */
export function readColumns(text: string, file: string, path: readonly string[], limits: Limits): Grid {
  const columns: { readonly name: string; readonly texts: string[] }[] = [];
  const changes = normalisations();
  let cells = 0;
  const fail = (code: ProblemCode, more: Partial<Problem> = {}) => fileFault(file, code, more);

  walkCells(text, file, path, {
    open: (kind, name, line) => {
      if (kind === "object")
        throw fail("not-records", { line, value: `${JSON.stringify(name)}: {`.slice(0, 30) });
      if (columns.length >= limits.columns) {
        const value = String(columns.length + 1);
        throw fail("too-many-columns", { row: 1, value, expected: String(limits.columns) });
      }
      columns.push({ name, texts: [] });
    },
    cell: (_key, value, nested) => {
      cells += 1;
      if (cells > limits.cells) throw fail("too-many-cells", { expected: String(limits.cells) });
      const column = columns.at(-1);
      if (!column) return;
      if (nested && value.startsWith("{")) throw fail("not-records", { value: value.slice(0, 30) });
      column.texts.push(value);
      const found = value.slice(0, 60);
      const row = column.texts.length;
      if (nested) changes.add({ code: "nested", column: column.name, row, found, read: found });
    },
  });
  const height = Math.max(0, ...columns.map(({ texts }) => texts.length));
  const uneven = columns.find(({ texts }) => texts.length !== height);
  if (uneven) {
    const value = `${uneven.name}: ${uneven.texts.length} of ${height}`;
    throw fail("not-records", { column: uneven.name, value });
  }
  const rows = Array.from({ length: height }, (_, at): TableRow => {
    const row = at + 1;
    return { row, line: row, cells: columns.map(({ texts }) => texts[at] ?? "") };
  });
  return {
    file,
    format: "json",
    names: columns.map(({ name }) => name),
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    normalised: changes.all(),
  };
}
