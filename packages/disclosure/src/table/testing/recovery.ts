import type { LinkedTable } from "../linked-table.ts";
import { equations } from "./attackers.ts";

/**
 * The hidden cells of a two-way table that can be worked out exactly: the bridges of the graph whose nodes are the rows
 * and columns, and whose edges the hidden cells (Gusfield, A graph theoretic approach to statistical data security, SIAM
 * Journal on Computing 17, 1988). Exact where every hidden count is far from its limits.
 */
export function bridges(table: LinkedTable, hidden: ReadonlySet<string>): ReadonlySet<string> {
  const rows = equations(table, hidden);
  const edges = [...hidden].map((id) => ({
    id,
    ends: rows.flatMap(({ unknown }, at) => (unknown.some((each) => each.id === id) ? [at] : [])),
  }));
  const found = new Set<string>();
  const depth = new Map<number, number>();
  const visit = (node: number, by: string, at: number): number => {
    depth.set(node, at);
    let highest = at;
    for (const { id, ends } of edges) {
      if (id === by || !ends.includes(node)) continue;
      const next = ends.find((end) => end !== node) ?? node;
      const seen = depth.get(next);
      const reached = seen ?? visit(next, id, at + 1);
      if (seen === undefined && reached > at) found.add(id);
      highest = Math.min(highest, reached);
    }
    return highest;
  };
  for (const node of rows.keys()) if (!depth.has(node)) visit(node, "", 0);
  return found;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : divisor(b, a % b));

/**
 * The hidden cells that the relations alone determine, with their values: Gauss and Jordan's elimination over the rational
 * numbers, as whole ones without rounding. A row in which one cell is left gives that cell.
 */
export function determined(table: LinkedTable, hidden: ReadonlySet<string>): ReadonlyMap<string, number> {
  const ids = [...hidden];
  let rows = equations(table, hidden).map(({ unknown, rest }) => [
    ...ids.map((id) => BigInt(unknown.find((each) => each.id === id)?.sign ?? 0)),
    BigInt(rest),
  ]);
  const pivots: bigint[][] = [];
  ids.forEach((_, column) => {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (!pivot) return;
    const without = (row: readonly bigint[]) => {
      const [a, b] = [pivot[column] ?? 0n, row[column] ?? 0n];
      const next = row.map((each, at) => each * a - (pivot[at] ?? 0n) * b);
      const common = next.reduce(divisor, 0n) || 1n;
      return next.map((each) => each / common);
    };
    rows = rows.filter((row) => row !== pivot).map(without);
    pivots.splice(0, pivots.length, ...pivots.map(without), pivot);
  });
  const values = new Map<string, number>();
  for (const row of pivots) {
    const left = ids.flatMap((id, at) => (row[at] === 0n ? [] : [{ id, factor: row[at] ?? 1n }]));
    const [only] = left;
    if (only && left.length === 1) values.set(only.id, Number((row.at(-1) ?? 0n) / only.factor));
  }
  return values;
}
