import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { bytesOf } from "./bytes.ts";
import { readBytes } from "./read-bytes.ts";

/** Texts with what breaks readers, and every oddity of Unicode. */
const oddity = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "",
    "__proto__",
    "constructor",
    "=1+1",
    "<= 10",
    "\uFEFF",
    "\u202E",
    "a\u0301",
    "ﬁ",
    "\u2028",
    "1,100",
    "007",
    "two\r\nlines",
    "\r",
    "\n",
    '"',
    "';",
    "\t",
    "|",
  ),
);
/** A lone half of a surrogate pair is no text, and a NUL is refused. */
const text = oddity.filter((one) => !/\p{Surrogate}/u.test(one) && !one.includes("\0"));
const filledText = text.filter((one) => one.trim() !== "");

const cellsOf = async (content: string | Uint8Array, options = {}) =>
  (await readBytes(bytesOf(content, "f"), options)).grids[0]?.rows.map((row) => row.cells);

describe("a reader", () => {
  it("gives back every text of a delimited file, whatever the delimiter and line break", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 5 }).chain((width) =>
          fc.array(fc.tuple(filledText, fc.array(text, { minLength: width - 1, maxLength: width - 1 })), {
            minLength: 1,
            maxLength: 6,
          }),
        ),
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom("\n", "\r\n", "\r"),
        async (rows, delimiter, newline) => {
          const written = rows.map(([first, rest]) => [first, ...rest]);
          const file = Papa.unparse(written, { delimiter, newline, quotes: true }) + newline;
          expect(await cellsOf(file, { delimiter, format: "csv" })).toEqual(written);
        },
      ),
    );
  });

  it("gives back every text of JSON records and columns", async () => {
    const records = fc.array(fc.tuple(filledText, text, text), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(records, async (rows) => {
        const list = rows.map(
          ([a, b, c]) =>
            `{"__proto__":${JSON.stringify(a)},"b":${JSON.stringify(b)},"c":${JSON.stringify(c)}}`,
        );
        expect(await cellsOf(`[${list}]`)).toEqual(rows);
        expect(await cellsOf(`${list.join("\n")}\n`, { format: "ndjson" })).toEqual(rows);
      }),
    );
  });

  it("takes any bytes, as any format, without failing: rows whose every text is in the file, or a reason", async () => {
    const starts = fc.constantFrom(
      "",
      "PK\u0003\u0004",
      "PAR1",
      "[{",
      '{"a":[',
      "a,b\n",
      "sep=;\n",
      "\uFEFF",
    );
    const formats = fc.constantFrom(undefined, "csv", "xlsx", "json", "ndjson", "parquet");
    await fc.assert(
      fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), formats, async (start, tail, format) => {
        const content = Buffer.concat([Buffer.from(start), tail]);
        const { grids, problems } = await readBytes(bytesOf(content, "f"), {
          format: format as "csv" | undefined,
        });
        expect(grids.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("never gives a number that is not in the file, however a file is damaged", async () => {
    const damage = fc.tuple(
      fc.nat({ max: 200 }),
      fc.constantFrom("", '"', ",", "\n", "\r", ";", "\t", "é", "\u0000"),
    );
    const whole = 'place,n,note\r\nUS-CT,1100,"a ""b"""\r\nUS-CO,2200,"two\r\nlines"\r\n';
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { maxLength: 3 }), async (damages) => {
        const file = damages.reduce((text, [at, by]) => text.slice(0, at) + by + text.slice(at), whole);
        const rows = (await cellsOf(file)) ?? [];
        for (const cell of rows.flat()) {
          if (/^\d+$/.test(cell)) expect(file).toMatch(new RegExp(`(?<!\\d)${cell}(?!\\d)`));
        }
      }),
      { numRuns: 500 },
    );
  });
});
