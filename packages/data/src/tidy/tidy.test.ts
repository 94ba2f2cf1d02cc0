import {
  calendarYear,
  federalFiscalYear,
  ncandsYearPair,
  type Observation,
  PRESETS,
} from "@shared-measurement/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { problemText } from "../problems/problem-text.ts";
import { readTidy } from "./read-tidy.ts";
import { TIDY_COLUMNS } from "./tidy-columns.ts";
import { writeTidy } from "./write-tidy.ts";

const context = { indicators: PRESETS };
const HEADER = TIDY_COLUMNS.join(",");

const hostile = fc.oneof(
  fc.constantFrom(
    "__proto__",
    "=1+1",
    "+1",
    "-1",
    "@x",
    'a "b", c',
    "two\nlines",
    "two\r\nlines",
    "'",
    "\t",
    "\uFEFFx",
  ),
  fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0")),
);
const filled = hostile.map((text) => text.trim()).filter((text) => text !== "");
const count = fc.nat({ max: 2 ** 40 });
const amount = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 100, noNaN: true }));

const numbers = fc.oneof(
  fc.tuple(count, count).map(([a, b]) => ({
    status: "value" as const,
    parts: { numerator: Math.min(a, b), denominator: Math.max(a, b) },
  })),
  count.map((numerator) => ({ status: "value" as const, parts: { numerator } })),
  amount.map((value) => ({ status: "value" as const, parts: { value } })),
  fc.tuple(amount, amount).map(([a, b]) => ({
    status: "value" as const,
    parts: { lower: Math.min(a, b), upper: Math.max(a, b) },
  })),
  fc.constantFrom("suppressed", "not-reported", "data-quality-limit").map((status) => ({ status })),
);

const observation: fc.Arbitrary<Observation> = fc
  .record({
    key: fc.constantFrom(
      { indicatorId: "recurrence-of-maltreatment", period: ncandsYearPair(2022) },
      { indicatorId: "child-fatalities", period: federalFiscalYear(2021) },
      { indicatorId: "caseworker-turnover", period: calendarYear(2015) },
    ),
    placeId: filled,
    group: fc.option(fc.record({ dimension: filled, id: filled })),
    source: fc.record({
      publisher: filled,
      report: filled,
      asOf: fc.constantFrom("2022", "2022-06", "2022-06-28"),
    }),
    note: fc.option(hostile.filter((text) => text !== "")),
    illustrative: fc.boolean(),
    numbers,
  })
  .map(({ key, placeId, group, source, note, illustrative, numbers }) => ({
    ...key,
    placeId,
    source,
    ...(group && { group }),
    ...(note !== null && { note }),
    ...(illustrative && { illustrative }),
    ...(numbers as { status: "suppressed" }),
  }));

const observations = fc.uniqueArray(observation, {
  minLength: 1,
  selector: (one) =>
    JSON.stringify([one.indicatorId, one.placeId, one.group, one.source.report, one.source.asOf]),
});

describe("the tidy file", () => {
  it("gives back exactly the observations that were written, whatever their texts hold", () => {
    fc.assert(
      fc.property(observations, (written) => {
        const { observations: back, problems } = readTidy(writeTidy(written), "file.csv", context);
        expect(problems).toEqual([]);
        expect(back).toEqual(written);
      }),
    );
  });

  it("never gives a figure of a file cut anywhere that the whole file does not give: 1100 does not become 11", () => {
    fc.assert(
      fc.property(
        observations,
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (written, where) => {
          const text = writeTidy(written);
          const cut = text.slice(0, Math.floor(text.length * where));
          for (const one of readTidy(cut, "file.csv", context).observations)
            expect(written).toContainEqual(one);
        },
      ),
    );
  });

  it("reads any text without failing: what is wrong becomes problems", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 40 }), fc.constantFrom(",", "\n", ""), (parts, between) => {
        const { problems } = readTidy(`${HEADER}\n${parts.join(between)}\n`, "file.csv", context);
        expect(problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["child-fatalities,US-CT,FFY2021,,,<= 10,,,,,value,CB,CM,2023,,", /"<= 10" stands where a number should/],
    [
      "child-fatalities,US-CT,FFY2021,,,-,,,,,value,CB,CM,2023,,",
      /"-" stands .* in the column "status" and leave this cell blank/,
    ],
    ["child-fatalities,US-CT,FFY2021,,,,,,,,value,CB,CM,2023,,", /the status value and no number/],
    ["child-fatalities,US-CT,FFY2021,,,-4,,,,,value,CB,CM,2023,,", /a figure is -4/],
    [
      "recurrence-of-maltreatment,US-CT,FY22-23,,,9,8,,,,value,CB,CM,2023,,",
      /numerator 9 is above the denominator 8/,
    ],
    [
      "child-fatalities,US-CT,Spring 2021,,,4,,,,,value,CB,CM,2023,,",
      /"Spring 2021" cannot be read as a period/,
    ],
    ["child-fatalities,US-CO,FFY2020,,,4,,,,,value,CB,CM,2023,,", /is already in row 2/],
    ["child-fatalities,US-CT,FFY2021,,,4,,,,,value,CB,CM,06/2023,,", /"06\/2023" is not a date/],
  ])("names row and fault of %s, and keeps the series that it is not about", (row, sentence) => {
    const rows = [
      "child-fatalities,US-CO,FFY2020,,,20,,,,,value,CB,CM,2023,,",
      "child-fatalities,US-VT,FFY2020,,,0,,,,,value,CB,CM,2023,,",
      row,
    ];
    const { observations: read, problems } = readTidy(
      [HEADER, ...rows, ""].join("\n"),
      "deaths.csv",
      context,
    );
    expect(problems.map((problem) => problemText(problem, "en"))).toEqual([expect.stringMatching(sentence)]);
    expect(problems[0]).toMatchObject({ file: "deaths.csv", row: 4 });
    expect(read).toContainEqual(expect.objectContaining({ placeId: "US-VT" }));
  });

  it("takes a blank number for a part that is not given, and never for zero", () => {
    const text = `${HEADER}\nchild-fatalities,US,FFY2021,,,1753,,,,,value,CB,CM 2021,2023,,\n`;
    expect(readTidy(text, "f.csv", context).observations).toMatchObject([{ parts: { numerator: 1753 } }]);
  });

  it("refuses a number beside a hidden status without repeating the number", () => {
    const text = `${HEADER}\nchild-fatalities,US-CT,FFY2021,,,7431,,,,,suppressed,CB,CM,2023,,\n`;
    const { observations: read, problems } = readTidy(text, "f.csv", context);
    expect(read).toEqual([]);
    expect(problems).toMatchObject([{ code: "number-beside-status", column: "numerator" }]);
    expect(JSON.stringify(problems)).not.toContain("7431");
  });

  it("refuses a row without a status, since silence is no reason", () => {
    const text = `${HEADER}\nchild-fatalities,US-CT,FFY2021,,,5,,,,,,CB,CM,2023,,\n`;
    expect(readTidy(text, "f.csv", context).problems).toMatchObject([
      { code: "blank", column: "status", row: 2 },
    ]);
  });

  it("refuses a mark of illustration that it does not know: an invented number must not pass for a real one", () => {
    const text = `${HEADER}\nchild-fatalities,US-CT,FFY2021,,,5,,,,,value,CB,CM,2023,,Yes!\n`;
    expect(readTidy(text, "f.csv", context).problems).toMatchObject([
      { code: "unknown-code", value: "Yes!" },
    ]);
  });
});
