import { describe, expect, it } from "vitest";
import type { LinkedTable } from "./linked-table.ts";
import { protectTable } from "./protect-table.ts";
import { TableError } from "./table-error.ts";

/** As other tools may write it, before anything was checked. */
const written = (more: object, cell: object = {}) =>
  ({
    cells: [{ id: "a", value: 3, ...cell }],
    relations: [],
    policy: { threshold: 11, zerosShown: true },
    ...more,
  }) as unknown as LinkedTable;

const complaint = async (table: LinkedTable) =>
  await protectTable(table, "a secret").then(
    () => "no complaint",
    (error: unknown) => (error instanceof TableError ? error.message : error),
  );

describe("a table with something odd in it is refused with its place", () => {
  it.each(["public", "sensitive", "hidden"])("a text for %s, which would count as true", async (flag) => {
    expect(await complaint(written({}, { [flag]: "no" }))).toMatch(
      `cells[1].${flag}: found "no"; it is true or false`,
    );
  });

  it("limits that are no list, or none of whose shape is known", async () => {
    expect(await complaint(written({ inequalities: { a: 1 } }))).toMatch('inequalities: found {"a":1}');
    expect(await complaint(written({ inequalities: [null] }))).toMatch("inequalities[1]: found null");
    expect(await complaint(written({ inequalities: [{ lower: 1 }] }))).toMatch("inequalities[1]: found {");
  });
});
