import type { Bounds, Inequality, Relation, TablePolicy } from "./linked-table.ts";
import { type Limit, makeSystem, type Row, type System } from "./system.ts";
import { TableError } from "./table-error.ts";

const shown = (value: unknown): string =>
  value === undefined ? "nothing" : (JSON.stringify(value) ?? String(value));

/** A whole number, 0 or more, that a double holds exactly. */
export function checkCount(place: string, value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  const found = typeof value === "number" ? String(value) : shown(value);
  throw new TableError(place, `found ${found}; a count is a whole number, 0 or more.`);
}

export function checkPolicy(policy: TablePolicy): void {
  const { threshold, zerosShown } = policy ?? {};
  if (typeof threshold !== "number" || !Number.isSafeInteger(threshold) || threshold < 1) {
    throw new TableError(
      "policy.threshold",
      `found ${shown(threshold)}; it is a whole number, 1 or more: counts from 1 to threshold - 1 are hidden.`,
    );
  }
  if (typeof zerosShown !== "boolean") {
    throw new TableError("policy.zerosShown", `found ${shown(zerosShown)}; it is true or false.`);
  }
}

export function checkBounds(place: string, bounds: Bounds | undefined): void {
  if (bounds === undefined) return;
  const lower = checkCount(`${place}.lower`, bounds.lower);
  if (bounds.upper === undefined) return;
  if (checkCount(`${place}.upper`, bounds.upper) < lower) {
    throw new TableError(
      place,
      `found ${lower} to ${bounds.upper}; the upper end may not be below the lower.`,
    );
  }
}

/** Whether something holds. A text is refused: "no" would count as yes, and publish what must be hidden. */
export function checkFlag(place: string, flag: unknown): void {
  if (flag !== undefined && typeof flag !== "boolean")
    throw new TableError(place, `found ${shown(flag)}; it is true or false, without quotation marks.`);
}

/** The number of each cell by its id. */
export function numberCells(cells: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  if (!Array.isArray(cells))
    throw new TableError("cells", `found ${shown(cells)}; expected a list of cells.`);
  const numbers = new Map<string, number>();
  cells.forEach((cell: { readonly id: string } | null, at) => {
    const id = cell?.id;
    if (typeof id !== "string" || id === "") {
      throw new TableError(`cells[${at + 1}].id`, `found ${shown(id)}; every cell has an id, a text.`);
    }
    const before = numbers.get(id);
    if (before !== undefined) {
      throw new TableError(
        `cells[${at + 1}].id`,
        `"${id}" is also the id of cells[${before + 1}]; every cell has an id of its own.`,
      );
    }
    numbers.set(id, at);
  });
  if (numbers.size === 0) throw new TableError("cells", "the table is empty; give it at least one cell.");
  return numbers;
}

function toRow(relation: Relation, at: number, numbers: ReadonlyMap<string, number>): Row {
  const place = `relations[${at + 1}]`;
  const find = (id: unknown, where: string) => {
    const cell = typeof id === "string" ? numbers.get(id) : undefined;
    if (cell !== undefined) return cell;
    throw new TableError(
      where,
      `found ${shown(id)}, which is the id of no cell; add the cell or mend the id.`,
    );
  };
  const total = find(relation?.total, `${place}.total`);
  if (!Array.isArray(relation.parts) || relation.parts.length === 0) {
    throw new TableError(
      `${place}.parts`,
      `found ${shown(relation.parts)}; a total has a list of at least one part.`,
    );
  }
  const parts = relation.parts.map((id: unknown, k: number) => {
    const part = find(id, `${place}.parts[${k + 1}]`);
    if (part === total) throw new TableError(`${place}.parts[${k + 1}]`, `"${id}" is its own total.`);
    return part;
  });
  if (new Set(parts).size < parts.length) {
    const twice = parts.findIndex((part: number, k: number) => parts.indexOf(part) < k);
    throw new TableError(`${place}.parts[${twice + 1}]`, `"${relation.parts[twice]}" is there twice.`);
  }
  return { cells: [total, ...parts], signs: [-1, ...parts.map((): 1 => 1)] };
}

function toLimit(inequality: Inequality, at: number, numbers: ReadonlyMap<string, number>): Limit {
  const place = `inequalities[${at + 1}]`;
  if (typeof inequality?.coefficients !== "object" || inequality.coefficients === null) {
    throw new TableError(
      place,
      `found ${shown(inequality)}; expected {"coefficients": {"an id": 1}, "lower": 0, "upper": 9}.`,
    );
  }
  const entries = Object.entries(inequality.coefficients);
  const cells = entries.map(([id, coefficient]) => {
    const cell = numbers.get(id);
    if (cell === undefined) throw new TableError(`${place}.coefficients`, `"${id}" is the id of no cell.`);
    if (!Number.isFinite(coefficient)) {
      throw new TableError(
        `${place}.coefficients`,
        `found ${String(coefficient)} for "${id}"; expected a number.`,
      );
    }
    return cell;
  });
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = inequality;
  if (!(lower <= upper)) throw new TableError(place, `found ${lower} to ${upper}; lower is at most upper.`);
  return { cells, coefficients: entries.map(([, coefficient]) => coefficient), lower, upper };
}

/** Checks what ties the cells together, and makes the system of it. Throws `TableError` with the place. */
export function readSystem(
  ids: readonly string[],
  numbers: ReadonlyMap<string, number>,
  relations: readonly Relation[],
  inequalities: readonly Inequality[],
  order: (cell: number) => number,
): System {
  if (!Array.isArray(relations)) {
    throw new TableError("relations", `found ${shown(relations)}; expected a list, which may be empty.`);
  }
  if (!Array.isArray(inequalities)) {
    throw new TableError("inequalities", `found ${shown(inequalities)}; expected a list.`);
  }
  const rows = relations.map((relation, at) => toRow(relation, at, numbers));
  const limits = inequalities.map((inequality, at) => toLimit(inequality, at, numbers));
  return makeSystem(ids, rows, limits, order);
}

/** Checks that every total whose cells are all known is the sum of its parts. */
export function checkSums(relations: readonly Relation[], countOf: (id: string) => number | undefined): void {
  relations.forEach(({ total, parts }, at) => {
    const values = parts.map(countOf);
    const whole = countOf(total);
    if (whole === undefined || values.includes(undefined)) return;
    const sum = values.reduce<number>((before, value) => before + (value ?? 0), 0);
    if (sum === whole) return;
    throw new TableError(
      `relations[${at + 1}]`,
      `the total "${total}" is ${whole}, but its ${parts.length} parts add to ${sum}; mend the counts, or leave out the relation.`,
    );
  });
}
