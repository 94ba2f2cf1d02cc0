import type { LinkedTable, Relation, TableCell, TablePolicy } from "../linked-table.ts";

/** Draws a whole number from 0 to below n. */
export type Draw = (n: number) => number;

/** Numbers that look random and are the same for the same seed. */
export function drawFrom(seed: number): Draw {
  let state = (seed * 2654435761) >>> 0;
  return (n) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return Math.floor(((state ^ (state >>> 13)) >>> 0) / (2 ** 32 / n));
  };
}

/** A count as small places have them: many zeros, many small ones, some large ones. */
export function count(draw: Draw): number {
  const kind = draw(10);
  if (kind < 2) return 0;
  return kind < 6 ? 1 + draw(12) : kind < 9 ? 5 + draw(40) : 50 + draw(1_000);
}

type Index = readonly number[];

/** A table over several dimensions with the totals of every combination of them, each the sum over any one. */
export function crossed(sizes: readonly number[], policy: TablePolicy, value: () => number): LinkedTable {
  const name = (index: Index) => index.map((at) => (at < 0 ? "+" : String(at))).join("/");
  let indexes: Index[] = [[]];
  for (const size of sizes) {
    indexes = indexes.flatMap((index) => Array.from({ length: size + 1 }, (_, at) => [...index, at - 1]));
  }
  const values = new Map<string, number>();
  for (const index of indexes) if (!index.includes(-1)) values.set(name(index), value());
  const relations: Relation[] = [];
  const totals = indexes.filter((index) => index.includes(-1));
  const open = (index: Index) => index.filter((at) => at < 0).length;
  for (const index of totals.sort((a, b) => open(a) - open(b))) {
    index.forEach((at, dimension) => {
      if (at >= 0) return;
      const parts = Array.from({ length: sizes[dimension] ?? 0 }, (_, k) => name(index.with(dimension, k)));
      relations.push({ total: name(index), parts });
      values.set(
        name(index),
        parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
      );
    });
  }
  const cells = [...values].map(([id, count]): TableCell => ({ id, value: count }));
  return { cells, relations, policy };
}

/** A tree of places: each total has some parts, of which some have parts themselves. */
export function tree(depth: number, policy: TablePolicy, draw: Draw, most = 4, value = count): LinkedTable {
  const cells: TableCell[] = [];
  const relations: Relation[] = [];
  const grow = (id: string, left: number): number => {
    let sum = 0;
    if (left === 0 || draw(4) === 0) sum = value(draw);
    else {
      const parts = Array.from({ length: 1 + draw(most) }, (_, k) => `${id}.${k}`);
      for (const part of parts) sum += grow(part, left - 1);
      relations.push({ total: id, parts });
    }
    cells.push({ id, value: sum });
    return sum;
  };
  grow("0", depth);
  return { cells, relations, policy };
}

/** A two-way table whose rows are also grouped in one way and, overlapping that, in another. */
export function overlapping(
  rows: number,
  columns: number,
  policy: TablePolicy,
  draw: Draw,
  value = count,
): LinkedTable {
  const table = crossed([rows, columns], policy, () => value(draw));
  const values = new Map(table.cells.map(({ id, value = 0 }) => [id, value]));
  const relations: Relation[] = [...table.relations];
  for (const group of ["a", "b"]) {
    const members = Array.from({ length: rows }, (_, row) => row).filter(() => draw(2) === 0);
    if (members.length === 0) continue;
    for (const column of [...Array.from({ length: columns }, (_, k) => String(k)), "+"]) {
      const parts = members.map((row) => `${row}/${column}`);
      const total = `${group}/${column}`;
      values.set(
        total,
        parts.reduce((sum, part) => sum + (values.get(part) ?? 0), 0),
      );
      relations.push({ total, parts });
    }
    const across = Array.from({ length: columns }, (_, k) => `${group}/${k}`);
    relations.push({ total: `${group}/+`, parts: across });
  }
  return { cells: [...values].map(([id, value]) => ({ id, value })), relations, policy };
}

/** One of many kinds of linked tables. */
export function randomTable(seed: number): LinkedTable {
  const draw = drawFrom(seed);
  const policy = { threshold: [11, 11, 5, 20, 2][draw(5)] ?? 11, zerosShown: draw(4) > 0 };
  const kind = draw(10);
  if (kind < 3) return crossed([1 + draw(5), 1 + draw(5)], policy, () => count(draw));
  if (kind < 4) return crossed([2, 2, 1 + draw(3)], policy, () => count(draw));
  if (kind < 5) return crossed([2, 2, 1 + draw(2), 2], policy, () => count(draw));
  if (kind < 8) return tree(3, policy, draw);
  return overlapping(2 + draw(2), 2 + draw(2), policy, draw);
}
