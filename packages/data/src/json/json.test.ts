import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LoadError } from "../load/load-error.ts";
import { problemText } from "../problems/problem-text.ts";
import type { Bytes } from "../source/bytes.ts";
import { readBytes } from "../source/read-bytes.ts";
import { readPieces } from "../source/read-pieces.ts";

const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.constantFrom('"', "\\", "}", "]", ",", "é\n", "1,100", "__proto__", ""),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 2 }),
);
const well = (text: string) => !/\p{Surrogate}/u.test(text) && text !== "";
const records = fc.array(
  fc.dictionary(
    fc.oneof(fc.constantFrom("place", "n", "a\\b", "__proto__"), fc.string({ maxLength: 3 }).filter(well)),
    value.filter((one) => typeof one !== "string" || !/\p{Surrogate}/u.test(one)),
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 6 },
);

function cut(text: string, size: number, file: string): Bytes {
  return {
    file,
    whole: true,
    pieces: async function* () {
      const bytes = new TextEncoder().encode(text);
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

/** What a cell of a record is read as. */
const said = (one: unknown) =>
  one === undefined || one === null ? "" : typeof one === "string" ? one : JSON.stringify(one);

async function sentence(text: string, records?: string): Promise<string> {
  const { problems } = await readBytes(cut(text, 7, "f.json"), { records });
  return problems.map((problem) => problemText(problem, "en")).join("\n");
}

describe("records in JSON", () => {
  it.each<[string, (all: readonly string[]) => string, string | undefined]>([
    ["a list", (all) => `[${all.join(",\n")}]`, undefined],
    ["a list under keys", (all) => `{"a": {"x": [[]]}, "b": {"c": [\n${all.join(" , ")} ]}, "d": 1}`, "b.c"],
    ["lines", (all) => `${all.join("\n")}\n`, undefined],
  ])("are what JSON.parse gives, in %s, wherever the text is cut", async (_name, write, path) => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 40 }), fc.nat(1), async (all, size, indent) => {
        const spaced = path === undefined && write(["a", "b"]).includes("[") ? indent : 0;
        const text = write(all.map((one) => JSON.stringify(one, null, spaced)));
        const format = text.startsWith("{") && path === undefined ? "ndjson" : "json";
        const { grids, problems } = await readBytes(cut(text, size, "f"), { format, records: path });
        const names = [...new Set(all.flatMap((one) => Object.keys(one)))];
        expect(problems).toEqual([]);
        expect(new Set(grids[0]?.names)).toEqual(new Set(names));
        const [grid] = grids;
        const filled = all.flatMap((one, at) =>
          Object.values(one).some((inside) => said(inside).trim() !== "") ? [{ one, row: at + 1 }] : [],
        );
        expect(grid?.rows.map(({ row }) => row)).toEqual(filled.map(({ row }) => row));
        grid?.rows.forEach(({ cells }, at) => {
          const read = (grid.names ?? []).map((name, position) => [name, cells[position]]);
          const record = filled[at]?.one ?? {};
          const own = (name: string) => (Object.hasOwn(record, name) ? record[name] : undefined);
          for (const [name = "", cell] of read) {
            const expected = own(name);
            // A list is its own text, spaces included.
            expect(Array.isArray(expected) ? JSON.stringify(JSON.parse(cell ?? "")) : cell).toBe(
              said(expected),
            );
          }
        });
      }),
      { numRuns: 150 },
    );
  });

  it("come while the text is still coming, and a text that breaks off gives no end", async () => {
    const record = `{"place": "CO", "n": ${"1".repeat(10)}}`;
    const text = `[${Array.from({ length: 20_000 }, () => record).join(",\n")}`;
    let rows = 0;
    const reading = async () => {
      for await (const { grid } of readPieces(cut(text, 2 ** 14, "f.json"))) rows += grid.rows.length;
    };
    await expect(reading).rejects.toThrow(LoadError);
    expect(rows).toBeGreaterThan(10_000);
    expect((await readBytes(cut(text, 2 ** 14, "f.json"))).grids).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ["a comma too many", '[{"a": 1},\n{"a": 2},\n]', /line 3: .*JSON at "\]"/],
    ["no comma", '[{"a": 1}\n{"a": 2}]', /line 2: .*JSON/],
    ["something behind the list", '[{"a": 1}]\n\n{"b": 2}', /line 3: .*JSON/],
    ["a list that is not closed", '[{"a": 1}\n', /line 2: .*JSON/],
    ["a record that is not closed", '[\n{"a": 1}, {"a": 1', /line 2: .*JSON/],
    ["a number with a zero before it", '[{"a": 01}]', /line 1: .*JSON/],
    ["an escape that is none", '[{"a": "\\x"}]', /line 1: .*JSON/],
    ["a list among the records", '[{"a": 1},\n[2]]', /line 2: the JSON holds "\[2\]/],
    [
      "a key twice, far from each other",
      '[{"a": 1},\n{"a": 1, "b": 2,\n"a": 3}]',
      /line 3.*"a" is given again.*line 2/,
    ],
    ["a key twice, one of them escaped", '[{"a": 1, "\\u0061": 2}]', /"a" is given again/],
  ])("are refused for %s", async (_name, text, expected) => {
    expect(await sentence(text)).toMatch(expected);
  });

  it("are refused for a second list under the same key, which would take the place of the first", async () => {
    const text = '{"n": 1,\n"data": [{"a": 1},\n{"a": 2}],\n"data": [{"a": 3}]}';
    expect(await sentence(text, "data")).toMatch(
      /line 4.*"data" is given again; it was first given on line 2/,
    );
  });

  it("are found where they stand deeper, and the key is named", async () => {
    const text = '{"ok": true, "few": [{"x": 1}], "result": {"records": [{"a": 1}, {"a": 2}]}}';
    expect(await sentence(text)).toContain('"read": { "records": "result.records" }');
  });

  it.each([
    ['{"error": {"code": 403, "message": "Token expired"}}', "Token expired"],
    ['{"errors": [{"detail": "no such table"}]}', "no such table"],
    ['{"message": "Rate limit"}', "Rate limit"],
  ])("are missed in %s, whose message is shown", async (text, message) => {
    expect(await sentence(text)).toMatch(new RegExp(`error message of a server.*"${message}"`));
  });
});
