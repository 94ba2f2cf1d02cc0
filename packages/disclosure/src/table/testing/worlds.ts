import type { Keyed } from "../keyed-order.ts";
import type { LinkedTable } from "../linked-table.ts";
import { protectKeyed } from "../protect-table.ts";
import type { Draw } from "./random-tables.ts";
import { systemOf, tableWith } from "./table-with.ts";

/** Whole-numbered tables tried for each value of a cell. */
const TABLES = 25;

/** A method, as its attacker knows it: what may come out of it for a table, one set of hidden cells after the other. */
export type Method = (
  table: LinkedTable,
  draw: Draw,
  published: ReadonlySet<string>,
) => AsyncIterable<ReadonlySet<string>>;

async function* protectedBy(table: LinkedTable, keys: readonly Keyed[]) {
  for (const keyed of keys) {
    const answer = await protectKeyed(table, keyed);
    if (!("refused" in answer)) yield answer.hidden;
  }
}

/** Our method to whoever does not have the secret: each could be it, those that favor what is hidden among them. */
export const keyed: Method = (table, draw, published) => {
  const random = () => draw(1_000) / 1_000;
  const drawn = (ids: readonly string[]) => Float64Array.from(ids, random);
  const favoring = (ids: readonly string[]) =>
    Float64Array.from(ids, (id) => (published.has(id) ? 0 : 0.75) + random() / 4);
  const decoy = (ids: readonly string[]) => Float64Array.from(ids, (id) => (published.has(id) ? 0 : 1));
  const favored: Keyed = (ids, purpose) =>
    purpose === "decoy" ? decoy(ids) : purpose === "cost" ? favoring(ids) : drawn(ids);
  return protectedBy(table, [favored, favored]);
};

/** The method without a secret: of good complements the cheapest are hidden, and everybody knows which those are. */
export const unkeyed: Method = (table) => protectedBy(table, [cheapest]);

/** Costs as they are, and no decoys. */
export const cheapest: Keyed = (ids, purpose) =>
  new Float64Array(ids.length).fill(purpose === "decoy" ? 1 : 0);

/**
 * The attacker who knows the method and not the secret: of the tables that fit, those count for which the method would
 * have hidden the same cells. Of each small hidden cell the values that such tables have, from 1 to threshold - 1 and
 * up to four more. It looks at some tables of very many, so that a cell may have more values than it finds.
 */
export async function valuesLeft(
  table: LinkedTable,
  hidden: ReadonlySet<string>,
  method: Method,
  draw: Draw,
): Promise<ReadonlyMap<string, ReadonlySet<number>>> {
  const { threshold, zerosShown } = table.policy;
  const system = systemOf(table);
  const least = zerosShown ? 1 : 0;
  const isSame = async (other: LinkedTable) => {
    for await (const answer of method(other, draw, hidden))
      if (answer.size === hidden.size && [...answer].every((id) => hidden.has(id))) return true;
    return false;
  };
  const small = table.cells.flatMap(({ id, value = 0 }, at) =>
    hidden.has(id) && value >= least && value < threshold ? [at] : [],
  );
  const seen = new Map(small.map((at) => [at, new Set([table.cells[at]?.value ?? 0])]));
  for (const [cell, values] of seen) {
    for (let value = least; value < threshold + 4; value++) {
      if (value >= threshold && values.size >= 5) break;
      for (let n = 0; n < TABLES && !values.has(value); n++) {
        const other = tableWith(table, system, hidden, cell, value, draw);
        if (!other || !(await isSame(other))) continue;
        for (const [each, found] of seen) found.add(other.cells[each]?.value ?? 0);
      }
    }
  }
  return new Map([...seen].map(([at, values]) => [system.ids[at] ?? "", values]));
}
