import { PRESETS } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { problemText } from "../problems/problem-text.ts";
import type { Mapping } from "./mapping.ts";
import { readMapped } from "./read-mapped.ts";
import { writtenAs } from "./written-number.ts";

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

describe("columns without a name of their own", () => {
  it("are read by their letters, and a name that stands over two of them is refused", () => {
    const lines = [",,2020,2021", "Colorado,,20,21"];
    const except = ["(column A)"];
    const wide = { layout: { unpivot: { except, name: "year", value: "deaths" } } };
    expect(said(read(lines, { ...wide, place: { column: "(column A)", match: "us-states" } }))).toHaveLength(
      2,
    );
    const twice = read(["State,year,deaths,deaths", "CO,2020,4,5"], { layout: {} });
    expect(twice.observations).toEqual([]);
    expect(twice.problems.map((problem) => problemText(problem, "en")).join()).toMatch(
      /several columns are named "deaths".*as in deaths \(column C\), deaths \(column D\)/,
    );
    const figures = [{ indicator: { constant: "child-fatalities" }, numerator: "deaths (column D)" }];
    expect(
      read(["State,year,deaths,deaths", "CO,2020,4,5"], { layout: {}, figures }).observations,
    ).toMatchObject([{ parts: { numerator: 5 } }]);
  });
});

describe("numbers as people write them", () => {
  const long: Partial<Mapping> = { layout: {} };
  const one = (cell: string, changes: Partial<Mapping>) =>
    read(["State,year,deaths", `CO,2020,"${cell}"`], { ...long, ...changes });

  it.each<[string, Partial<Mapping>, number]>([
    ["1,234", { thousandsCommas: true }, 1234],
    ["1.234.567", { decimalComma: true }, 1234567],
    ["1 234 567", { thousandsSpaces: true }, 1234567],
    ["1\u00A0234", { thousandsSpaces: true }, 1234],
    ["1\u202F234", { thousandsSpaces: true }, 1234],
    ["1'234", { thousandsApostrophes: true }, 1234],
    ["1’234’567", { thousandsApostrophes: true }, 1234567],
    ["$12", { marksBefore: { $: "" } }, 12],
    ["12*", { marks: { "*": "preliminary" } }, 12],
    ["12%", { marks: { "%": "" } }, 12],
  ])(
    "%s by declaration, and not without it: the sentence gives the line to write",
    (cell, changes, number) => {
      expect(one(cell, changes).observations).toMatchObject([{ parts: { numerator: number } }]);
      const { observations, problems } = one(cell, {});
      expect(observations).toEqual([]);
      const [key = ""] = Object.keys(changes);
      expect(problems.map((problem) => problemText(problem, "en")).join()).toContain(`write "${key}": `);
    },
  );

  it.each<[string, Partial<Mapping>, number]>([
    ["(1,234)", { parenthesesNegative: true, thousandsCommas: true }, -1234],
    ["($5)", { parenthesesNegative: true, marksBefore: { $: "" } }, -5],
    ["−1 234,5 %", { thousandsSpaces: true, decimalComma: true, marks: { "%": "" } }, -1234.5],
    ["−$5", { marksBefore: { $: "" } }, -5],
    ["−5", {}, -5],
    [".5", {}, 0.5],
  ])("%s as a value of either sign", (cell, changes, number) => {
    const asWritten = writtenAs(cell, { ...mapping, ...changes });
    expect(Number(asWritten.digits)).toBe(number);
  });

  it.each(["12 34", "1 2345", "1''234", "(12", "$", "1,23 4", "1.234 567"])("%s in no way at all", (cell) => {
    const every = { thousandsSpaces: true, thousandsApostrophes: true, parenthesesNegative: true } as const;
    expect(one(cell, { ...every, thousandsCommas: true, marksBefore: { $: "" } }).observations).toEqual([]);
  });

  it("takes what adding up fractions left of a count for the count, and lists it", () => {
    const { observations, declared } = one("8118.999999999999", {});
    expect(observations).toMatchObject([{ parts: { numerator: 8119 } }]);
    expect(declared).toContainEqual(expect.objectContaining({ found: "8118.999999999999", read: "8119" }));
    expect(one("8118.9999", {}).problems).toMatchObject([{ code: "fractional-count" }]);
  });

  it("lists them as read otherwise than they stand", () => {
    expect(one("1 234", { thousandsSpaces: true }).declared).toContainEqual(
      expect.objectContaining({ code: "thousands", found: "1 234", read: "1234" }),
    );
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
