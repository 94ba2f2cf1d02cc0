import { PRESETS } from "@shared-measurement/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessMapping } from "../guess/guess-mapping.ts";
import { guessText } from "../guess/guess-text.ts";
import { mapGrid } from "../mapping/map-pieces.ts";
import type { MappedTable } from "../mapping/map-table.ts";
import { readMapping } from "../mapping/mapping-schema.ts";
import type { Problem } from "../problems/problem.ts";
import { problemText } from "../problems/problem-text.ts";
import type { Grid } from "../table/grid.ts";
import { readTidy } from "../tidy/read-tidy.ts";
import { writeTidy } from "../tidy/write-tidy.ts";
import { bytesOf } from "./bytes.ts";
import { readBytes } from "./read-bytes.ts";
import { type MessyFile, messyFiles } from "./test/messy-files.ts";
import { messyRates, ratesOf } from "./test/messy-rates.ts";

const context = { indicators: PRESETS };

async function opened(
  content: Uint8Array,
  name: string,
): Promise<{ grid?: Grid; problems: readonly Problem[] }> {
  const { grids, problems } = await readBytes(bytesOf(content, name));
  const [grid] = grids;
  return { ...(grid && { grid }), problems };
}

/** What was read, as the truth of a file is written. */
const figuresOf = ({ observations }: MappedTable) =>
  new Map(
    observations.map(({ placeId, period, ...one }) => [
      `${placeId} ${period.id.slice(3)}`,
      one.status === "value" ? one.parts.numerator : one.status,
    ]),
  );

const errorsIn = (problems: readonly Problem[]) =>
  problems.filter(({ severity }) => severity === "error").map((problem) => problemText(problem, "en"));

/** The first guess with the answers of a person who knows what the file means. */
function answered(guess: Readonly<Record<string, unknown>>, { mapping }: MessyFile): string {
  const { marks, words, leaveOut, decimalComma = false, figures, place, source } = mapping;
  const period = { ...(guess.period as object), kind: mapping.period.kind };
  const [figure] = guess.figures as readonly object[];
  return JSON.stringify({
    ...guess,
    figures: [{ ...figure, indicator: figures[0]?.indicator }],
    place: { ...(guess.place as object), match: "match" in place ? place.match : undefined },
    period,
    source,
    leaveOut,
    ...("decimalComma" in guess && { decimalComma }),
    ...("marks" in guess && { marks }),
    words,
  });
}

describe("a messy file", () => {
  it("gives exactly what it says by its mapping, however it is written", async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, async (file) => {
        const { grid, problems } = await opened(file.content, file.name);
        expect(problems).toEqual([]);
        const mapped = grid && mapGrid(grid, file.mapping, context);
        expect(mapped && errorsIn(mapped.problems)).toEqual([]);
        expect(mapped && figuresOf(mapped)).toEqual(file.truth);
      }),
    );
  });

  it("gives exactly what it says by its first guess, once the questions are answered", async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, async (file) => {
        const { grid } = await opened(file.content, file.name);
        const made = grid && guessMapping(grid, context).guess;
        const read = made && readMapping(answered(made.mapping, file), "m.json");
        expect(read && errorsIn(read.problems)).toEqual([]);
        const mapped = grid && read?.mapping && mapGrid(grid, read.mapping, context);
        expect(mapped && errorsIn(mapped.problems)).toEqual([]);
        expect(mapped && figuresOf(mapped)).toEqual(file.truth);
      }),
    );
  });
});

describe("a messy file of deaths among children and of bounds, by group", () => {
  it("gives exactly what it says by its mapping, and again when it was written and read", async () => {
    await fc.assert(
      fc.asyncProperty(messyRates, async (file) => {
        const { grid, problems } = await opened(file.content, file.name);
        expect(problems).toEqual([]);
        const mapped = grid && mapGrid(grid, file.mapping, context);
        expect(mapped && errorsIn(mapped.problems)).toEqual([]);
        expect(mapped && ratesOf(mapped.observations)).toEqual(file.truth);
        const again = readTidy(writeTidy(mapped?.observations ?? []), "tidy.csv", context);
        expect(again.observations).toEqual(mapped?.observations);
      }),
    );
  });
});

/** Damage that leaves every digit and letter where it is: nothing that is read afterwards may be another number. */
const SIGNS = [
  '"',
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\r",
  "\r\n",
  "\0",
  "é",
  "\uFEFF",
  "'",
  " ",
  "=",
  "<",
  "\uFFFD",
];
const damages = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("insert", "remove", "cut", "repeat", "flip"),
    sign: fc.constantFrom(...SIGNS),
  }),
  { minLength: 1, maxLength: 3 },
);

function damaged(
  content: Uint8Array,
  all: readonly { at: number; kind: string; sign: string }[],
  isText: boolean,
): Uint8Array {
  return all.reduce((bytes, { at, kind, sign }) => {
    const place = Math.floor(at * bytes.length);
    const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
    if (kind === "cut") return new Uint8Array(before);
    if (kind === "flip" && !isText) {
      const flipped = new Uint8Array(bytes);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << (sign.charCodeAt(0) % 8));
      return flipped;
    }
    if (kind === "remove") {
      const sought = after.findIndex((byte) => [0x22, 0x2c, 0x3b, 0x0a, 0x0d, 0x09].includes(byte));
      return sought < 0 ? bytes : joined(before, after.subarray(0, sought), after.subarray(sought + 1));
    }
    if (kind === "repeat") return joined(before, after.subarray(0, 40), after);
    return joined(before, new TextEncoder().encode(sign), after);
  }, content);
}

const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

describe("a damaged file", () => {
  it("gives no other number than it had, or says where it is broken", async () => {
    await fc.assert(
      fc.asyncProperty(messyFiles, damages, async (file, all) => {
        const content = damaged(file.content, all, !/xlsx|parquet/.test(file.name));
        const { grid, problems } = await opened(content, file.name);
        for (const problem of problems) expect(problemText(problem, "es")).not.toContain('"undefined"');
        if (!grid) {
          expect(errorsIn(problems)).not.toEqual([]);
          return;
        }
        const made = guessMapping(grid, context).guess;
        if (made) expect(guessText(made, "es")).not.toContain('"undefined"');
        const mapped = mapGrid(grid, file.mapping, context);
        const isOpen = problems.some(({ code }) => code === "open-last-row");
        for (const [figure, said] of figuresOf(mapped))
          if (!isOpen) expect([figure, said]).toEqual([figure, file.truth.get(figure)]);
        for (const problem of mapped.problems)
          expect(problemText(problem, "en")).not.toContain('"undefined"');
      }),
      { numRuns: 300 },
    );
  });
});
