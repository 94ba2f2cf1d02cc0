import { PRESETS } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { problemText } from "../problems/problem-text.ts";
import type { Mapping } from "./mapping.ts";
import { readMapped } from "./read-mapped.ts";

const mapping: Mapping = {
  figures: [{ indicator: { constant: "child-fatalities" }, numerator: "deaths" }],
  place: { column: "State", match: "us-states" },
  period: { field: { column: "year" }, kind: "federal-fiscal-year" },
  source: { publisher: { constant: "CB" }, report: { constant: "R" }, asOf: { constant: "2024" } },
  layout: { unpivot: { except: ["State"], name: "year", value: "deaths" } },
};
const read = (lines: readonly string[], changes: Partial<Mapping> = {}) =>
  readMapped(`${lines.join("\n")}\n`, "partner.csv", { ...mapping, ...changes }, { indicators: PRESETS });
const said = ({ observations }: ReturnType<typeof read>) =>
  observations.map((one) => [
    one.placeId,
    one.period.id,
    one.status === "value" ? (one.parts.numerator ?? one.parts.denominator) : one.status,
  ]);

describe("a layout", () => {
  it("makes a wide table long, and names the file's own column where a cell is wrong", () => {
    expect(said(read(["State,2020,2021", "Colorado,20,21", "CT,5,6"]))).toEqual([
      ["US-CO", "FFY2020", 20],
      ["US-CO", "FFY2021", 21],
      ["US-CT", "FFY2020", 5],
      ["US-CT", "FFY2021", 6],
    ]);
    const { problems } = read(["State,2020,2021", "Colorado,20,n/a"]);
    expect(problems.map((problem) => problemText(problem, "en"))[0]).toMatch(
      /^partner\.csv, row 2, column "2021": "n\/a" stands where a number should/,
    );
  });

  it("joins header rows, cuts title and footer, and fills down what is merged", () => {
    const lines = [
      "Foster care by state,,,,,",
      "State,,2020,,2021,",
      ",Area,Entries,Exits,Entries,Exits",
      "Colorado,North,5,4,7,9",
      ",South,1,2,3,4",
      "Source: made up,,,,,",
    ];
    const long = read(lines, {
      layout: {
        header: [2, 3],
        endsBefore: ["Source"],
        fillDown: ["State"],
        unpivot: { except: ["State", "State / Area"], name: ["year", "measure"], value: "count" },
      },
      keep: { "State / Area": ["South"] },
      joinParts: true,
      figures: [
        { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["Entries"] }, numerator: "count" },
        { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["Exits"] }, denominator: "count" },
      ],
    });
    expect(long.problems).toEqual([]);
    expect(long.observations).toMatchObject([
      { placeId: "US-CO", parts: { numerator: 1, denominator: 2 } },
      { placeId: "US-CO", parts: { numerator: 3, denominator: 4 } },
    ]);
    expect(long.rows).toEqual([5, 5]);
  });

  it.each([
    [{ header: 9 }, /row 9.*not there/],
    [{ fillDown: ["Stat"] }, /no column "Stat"/],
  ])("that the file does not have is an error: %j", (layout, sentence) => {
    const { observations, problems } = read(["State,2020", "Colorado,20"], { layout });
    expect(observations).toEqual([]);
    expect(problems.map((problem) => problemText(problem, "en"))[0]).toMatch(sentence);
  });

  it("reads nothing of a file with a row whose cells may have moved", () => {
    expect(said(read(["State,2020,2021", "Colorado,20", "CT,5,6"]))).toEqual([]);
  });
});

describe("numbers as people write them", () => {
  const long: Partial<Mapping> = { layout: {} };
  const one = (cell: string, changes: Partial<Mapping>) =>
    read(["State,year,deaths", `CO,2020,"${cell}"`], { ...long, ...changes });

  it.each<[string, Partial<Mapping>, number]>([
    ["1.234", { decimalComma: true }, 1234],
    ["1,234", { thousandsCommas: true }, 1234],
    ["12*", { marks: { "*": "preliminary" } }, 12],
  ])("%s by declaration", (cell, changes, number) => {
    expect(one(cell, changes).observations).toMatchObject([{ parts: { numerator: number } }]);
    expect(one(cell, {}).observations.length === 0 || number !== 12).toBe(true);
  });

  it("keeps what a mark means as a note, and lists what was read as something else", () => {
    const { observations, declared } = one("12*", { marks: { "*": "preliminary" } });
    expect(observations).toMatchObject([{ note: "preliminary" }]);
    expect(declared).toContainEqual({
      code: "mark",
      column: "deaths",
      found: "*",
      read: "preliminary",
      count: 1,
      row: 2,
    });
    expect(declared).toContainEqual(
      expect.objectContaining({ code: "matched-name", found: "CO", read: "US-CO" }),
    );
  });

  it("refuses a decimal point where the comma was declared", () => {
    expect(one("1.5", { decimalComma: true }).problems).toMatchObject([{ code: "not-a-number" }]);
  });
});
