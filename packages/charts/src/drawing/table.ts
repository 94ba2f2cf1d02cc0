import type { TableRow, TableSpec } from "../model/chart-spec.ts";
import { textWidth } from "../model/text-width.ts";
import { element, join, type Svg, text } from "./svg.ts";

/** A table's markup, with row and column headers. A row takes the focus when a reader comes to it from its mark. */
export function tableMarkup({ caption, columns, rows }: TableSpec): Svg {
  const classOf = (index: number) => ({ class: columns[index]?.numeric ? "sm-number" : undefined });
  const head = columns.map(({ name }, index) =>
    element("th", { scope: "col", ...classOf(index) }, text(name)),
  );
  const row = ({ id, cells }: TableRow) =>
    element(
      "tr",
      { "data-row": id, tabindex: "-1" },
      ...cells.map((words, index) =>
        index === 0
          ? element("th", { scope: "row" }, text(words))
          : element("td", classOf(index), text(words)),
      ),
    );
  return element(
    "table",
    { class: `sm-table${isTight({ columns, rows }) ? " sm-table-tight" : ""}` },
    element("caption", {}, text(caption)),
    element("thead", {}, element("tr", {}, join(head))),
    element("tbody", {}, join(rows.map(row))),
  );
}

/** What the longest words of all columns may take, side by side: 668 pixels of paper by widths a quarter above those of 9 points. */
const ROOM_ON_PAPER = 835;

/** Whether a printed page is too narrow for the table's longest words side by side, so that some have to break. */
function isTight({ columns, rows }: Pick<TableSpec, "columns" | "rows">): boolean {
  if (columns.length < 10) return false;
  const widths = columns.map(({ name }) => longestWord(name));
  // The last column holds notes, which give way first.
  for (const { cells } of rows)
    cells.slice(0, -1).forEach((words, index) => {
      widths[index] = Math.max(widths[index] ?? 0, longestWord(words));
    });
  return widths.reduce((sum, width) => sum + width, 0) > ROOM_ON_PAPER;
}

const longestWord = (words: string): number =>
  Math.max(...words.split(/[\s-]/).map((word) => textWidth(word, "bold")));

/**
 * Brings a table from one state to another. Where its rows and columns are the same only the cells that changed are
 * touched, so that a reader's place in it is kept.
 *
 * @param place What the table is in, alone.
 */
export function patchTable(place: Element, before: TableSpec, after: TableSpec): void {
  if (before === after) return;
  const table = place.querySelector("table");
  const rows = [...(table?.tBodies[0]?.rows ?? [])];
  if (!table || rows.length !== after.rows.length || shapeOf(before) !== shapeOf(after)) {
    place.innerHTML = tableMarkup(after);
    return;
  }
  after.rows.forEach(({ cells }, at) => {
    let node = rows[at]?.firstElementChild;
    const old = before.rows[at]?.cells ?? [];
    cells.forEach((words, index) => {
      if (node && words !== old[index]) node.textContent = words;
      node = node?.nextElementSibling;
    });
  });
}

const shapeOf = ({ caption, columns, rows }: TableSpec): string =>
  JSON.stringify([caption, columns, rows.map(({ id, cells }) => [id, cells.length])]);
