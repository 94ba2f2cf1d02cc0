import { PRESETS } from "@shared-measurement/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf } from "../source/bytes.ts";
import { readBytes } from "../source/read-bytes.ts";
import { readPieces } from "../source/read-pieces.ts";
import type { Layout } from "./layout.ts";
import { mapGrid, mapPieces } from "./map-pieces.ts";
import type { Mapping } from "./mapping.ts";

const context = { indicators: PRESETS, places: new Set(["A", "B"]) };

const mapping: Mapping = {
  figures: [{ indicator: { constant: "child-fatalities" }, numerator: "n" }],
  place: { column: "place" },
  period: { field: { column: "year" }, kind: "federal-fiscal-year" },
  source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2024" } },
  words: { "-": "not-reported" },
};

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("a file that is read piece by piece", () => {
  const cell = fc.constantFrom("A", "B", "", "C", "2019", "2020", "7", "-", "1,5", "Source", "n", "x");
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
  const layouts: Layout[] = [
    {},
    { header: 2 },
    { header: [1, 2], fillDown: ["place"] },
    { lastRow: 5, endsBefore: ["Source"] },
    { unpivot: { except: ["place", "year"], name: "what", value: "count" } },
  ];
  it("gives what the whole file gives where later records have columns that the first had not", async () => {
    const record = fc.dictionary(fc.constantFrom("place", "year", "n", "x"), cell, { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { maxLength: 12 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 30 }),
        async (records, isWide, size) => {
          const last = { place: "A", year: "2018", n: "4" };
          const text = `${[...records, last].map((one) => JSON.stringify(one)).join("\n")}\n`;
          const unpivot = { except: ["place", "year"], name: "what", value: "count" };
          const how: Mapping = { ...mapping, ...(isWide && { layout: { unpivot } }) };
          const { grids } = await readBytes(bytesOf(text, "f"), { format: "ndjson" });
          const bytes = { file: "f", whole: true, pieces: () => inPieces(text, size) };
          const streamed = await mapPieces(readPieces(bytes, { format: "ndjson" }), how, context);
          const [grid] = grids;
          expect(streamed).toEqual(grid && mapGrid(grid, how, context));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives what the whole file gives, wherever it is cut", async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(4), fc.integer({ min: 1, max: 30 }), async (body, which, size) => {
        const text = `${["place,year,n", ...body.map((cells) => cells.map((one) => `"${one}"`).join(","))].join("\n")}\n`;
        const how: Mapping = { ...mapping, layout: layouts[which] ?? {} };
        const declared = { delimiter: "," } as const;
        const { grids } = await readBytes(bytesOf(text, "f.csv"), declared);
        const bytes = { file: "f.csv", whole: true, pieces: () => inPieces(text, size) };
        const streamed = await mapPieces(readPieces(bytes, declared), how, context);
        const [grid] = grids;
        expect(streamed).toEqual(grid && mapGrid(grid, how, context));
      }),
      { numRuns: 300 },
    );
  });

  it("is refused as a whole where it breaks in the middle", async () => {
    const text = 'place,year,n\nA,2019,7\nB,2019,"8\n';
    const reading = mapPieces(readPieces(bytesOf(text, "f.csv")), mapping, context);
    await expect(reading).rejects.toMatchObject({ problems: [{ code: "unclosed-quote", row: 3 }] });
  });
});

describe("a text that stands in many rows", () => {
  const mapped = async (...rows: string[]) => {
    const text = `${["place,year,n", ...rows].join("\n")}\n`;
    return mapPieces(readPieces(bytesOf(text, "f.csv")), mapping, context);
  };

  it("is a problem in each of them, with its row", async () => {
    const { problems } = await mapped("A,2019,x", "A,2020,x", "B,soon,1", "B,soon,1");
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ["undeclared-word", 2],
      ["undeclared-word", 3],
      ["unreadable-period", 4],
      ["unreadable-period", 5],
    ]);
  });

  it("is counted in each of them where the mapping gives it a meaning", async () => {
    const { declared } = await mapped("A,2019,-", "A,2020,-", "B,2019,4", "B,2020,-");
    expect(declared).toEqual([
      { code: "declared-word", column: "n", found: "-", read: "not-reported", count: 3, row: 2 },
    ]);
  });
});

it("digits that are declared to be a word are that word, and a mark behind a number is no digit of it", async () => {
  const read = async (cells: string, changes: Partial<Mapping>) => {
    const text = `place,year,n\nA,2019,${cells}\n`;
    const { observations } = await mapPieces(
      readPieces(bytesOf(text, "f.csv")),
      { ...mapping, ...changes },
      context,
    );
    return observations[0];
  };
  expect(await read("9999", { words: { "9999": "suppressed" } })).toMatchObject({ status: "suppressed" });
  expect(await read("123", { marks: { "3": "preliminary" } })).toMatchObject({
    parts: { numerator: 12 },
    note: "preliminary",
  });
});
