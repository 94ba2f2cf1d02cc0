import { columnLetters } from "./column-letters.ts";

/** A name that stands over several columns, or over none: with the letters that a spreadsheet gives the column. */
const lettered = (name: string, position: number) =>
  `${name === "" ? "" : `${name} `}(column ${columnLetters(position)})`;

/**
 * What the columns under a header are called. Where two have one name, neither has it alone: a figure could stand in either,
 * and a mapping says which. A column without a name has its letters, unless it stands behind the last name.
 */
export function columnNames(header: readonly string[]): string[] {
  const own = header.map((name) => name.trim());
  const last = own.findLastIndex((name) => name !== "");
  return own.map((name, position) => {
    if (name === "") return position < last ? lettered(name, position) : name;
    return own.indexOf(name) === own.lastIndexOf(name) ? name : lettered(name, position);
  });
}

/** The columns that a name stands over, where it stands over several. */
export const columnsNamed = (name: string, columns: readonly string[]): string[] =>
  columns.filter((column, position) => column === lettered(name, position));

/** Whether a column has no name of its own. */
export const isUnnamed = (column: string) => column === "" || /^\(column [A-Z]+\)$/.test(column);
