import { PRESETS } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { readCsv } from "../csv/read-csv.ts";
import { placeIndex } from "../places/place-index.ts";
import { problemText } from "../problems/problem-text.ts";
import { type MappingContext, mapTable } from "./map-table.ts";
import type { Mapping } from "./mapping.ts";

const source = {
  publisher: { constant: "Children's Bureau" },
  report: { constant: "Report" },
  asOf: { constant: "2022-06-28" },
};

const deaths: Mapping = {
  figures: [{ indicator: { constant: "child-fatalities" }, numerator: "deaths", denominator: "children" }],
  place: { column: "state" },
  period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
  source,
};

const repeated: Mapping = {
  ...deaths,
  figures: [
    { indicator: { constant: "recurrence-of-maltreatment" }, numerator: "again", denominator: "first" },
  ],
  period: { field: { column: "period" } },
};

function map(text: string, mapping: Mapping, context: Partial<MappingContext> = {}) {
  const { table } = readCsv(text, "partner.csv");
  if (!table) throw new Error("The fixture is no table.");
  return mapTable(table, mapping, { indicators: PRESETS, ...context });
}

const sentences = (text: string, mapping: Mapping, context?: Partial<MappingContext>) =>
  map(text, mapping, context).problems.map((problem) => problemText(problem, "en"));

describe("mapTable reads", () => {
  it("numbers with declared thousands commas, and never without the declaration", () => {
    const text = 'state,ffy,deaths,children\nCT,2017,14,"743,123"\n';
    expect(map(text, { ...deaths, thousandsCommas: true }).observations).toMatchObject([
      { parts: { numerator: 14, denominator: 743123 } },
    ]);
    expect(map(text, deaths).problems).toMatchObject([{ code: "not-a-number", column: "children" }]);
  });

  it("declared words as the reasons they stand for, and zero as a value", () => {
    const text = "state,ffy,deaths,children\nCT,2015,<= 10,9\nCT,2016,0,9\nCT,2017,-,9\n";
    const words = { "<= 10": "suppressed", "-": "not-reported" } as const;
    const { observations } = map(text, { ...deaths, words });
    expect(observations.map((one) => one.status)).toEqual(["suppressed", "value", "not-reported"]);
    expect(observations[1]).toMatchObject({ parts: { numerator: 0 } });
    expect(observations[0]).not.toHaveProperty("parts");
  });

  it("a span of dates as the declared kind of year", () => {
    const text =
      "state,span,deaths,children\nCT,07/01/2016 - 06/30/2017,1,9\nCT,07/01/2016 - 06/29/2017,1,9\n";
    const sfy = { field: { column: "span" }, kind: "state-fiscal-year" } as const;
    const indicators = new Map(
      [...PRESETS].map(([id, preset]) => [id, { ...preset, periodKinds: ["state-fiscal-year" as const] }]),
    );
    const { problems } = map(text, { ...deaths, period: sfy }, { indicators });
    expect(problems).toMatchObject([{ code: "unreadable-period", row: 3 }]);
    const first = map(text.split("\n").slice(0, 2).join("\n"), { ...deaths, period: sfy }, { indicators });
    expect(first.observations[0]?.period.id).toBe("SFY2017");
  });

  it("a proportion as percent without a stray digit, by the declared scale", () => {
    const mapping: Mapping = {
      ...deaths,
      figures: [
        {
          indicator: { constant: "caseworker-turnover" },
          lower: { column: "low", scale: 100 },
          upper: { column: "high", scale: 100 },
        },
      ],
    };
    const [observation] = map("state,ffy,low,high\nAK,2006,0.07,0.29\n", mapping).observations;
    expect(observation).toMatchObject({ parts: { lower: 7, upper: 29 } });
  });

  it("several figures from one row of a wide table", () => {
    const mapping: Mapping = {
      ...deaths,
      figures: [
        { indicator: { constant: "entry-exit-ratio" }, numerator: "in", denominator: "out" },
        { indicator: { constant: "child-fatalities" }, numerator: "deaths" },
      ],
    };
    const { observations } = map("state,ffy,in,out,deaths\nCO,2021,3903,4207,20\n", mapping);
    expect(observations.map((one) => one.indicatorId)).toEqual(["entry-exit-ratio", "child-fatalities"]);
  });

  it("parts in rows of their own as one figure, and only of one report", () => {
    const mapping: Mapping = {
      ...deaths,
      place: { constant: "US" },
      source: { ...source, report: { column: "report" } },
      joinParts: true,
      figures: [
        { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["entered"] }, numerator: "n" },
        { indicator: { constant: "entry-exit-ratio" }, only: { measure: ["exited"] }, denominator: "n" },
      ],
    };
    const text =
      "measure,ffy,n,report\nentered,2021,206812,A\nexited,2021,214971,A\nexited,2021,9,B\nserved,2021,1,A\n";
    const { observations, leftOut } = map(text, mapping);
    expect(observations).toMatchObject([
      { source: { report: "A" }, parts: { numerator: 206812, denominator: 214971 } },
      { source: { report: "B" }, parts: { denominator: 9 } },
    ]);
    expect(leftOut).toBe(1);
  });

  it("none of the rows that are totals among the parts", () => {
    const text = "state,ffy,deaths,children\nCT,2017,14,9\nNational,2017,1688,9\n";
    const { observations, leftOut } = map(text, { ...deaths, leaveOut: { state: ["National"] } });
    expect(observations.map((one) => one.placeId)).toEqual(["CT"]);
    expect(leftOut).toBe(1);
  });

  it("places by code list, and never finds one that JavaScript happens to know", () => {
    const place = { column: "state", codes: { Connecticut: "US-CT" } };
    const text = "state,ffy,deaths,children\nConnecticut,2017,14,900\nconstructor,2017,14,900\n";
    const { observations, problems } = map(text, { ...deaths, place });
    expect(observations).toEqual([]);
    expect(problems).toMatchObject([{ code: "unknown-place", value: "constructor", row: 3 }]);
  });
});

describe("mapTable refuses, naming file, row, column, value and what to do", () => {
  it.each([
    ["CT,2017,-,900", /row 2, column "deaths": "-" stands where a number should.*declare what "-" means/],
    ["CT,2017,<= 10,900", /"<= 10" stands where a number should/],
    ["CT,2017,,900", /column "deaths": nothing stands here.*never taken for zero/],
    ["CT,2017,NA,900", /declare what "NA" means/],
    ["CT,2017,-3,900", /a figure is -3, expected zero or more/],
    ["CT,2017,2.5,900", /a count is 2\.5, expected a whole number/],
    ["CT,2017,1.2E+05,900", /"1\.2E\+05" is not written as a plain number/],
    ["CT,2017,12345678901234567890,900", /more digits than can be kept exactly/],
    ["CT,2017-19,3,900", /column "ffy": "2017-19" cannot be read as a period/],
    ["CT,0217,3,900", /column "ffy": "0217" cannot be read as a period/],
    ["CT,,3,900", /column "ffy": nothing stands here/],
    [",2017,3,900", /column "state": nothing stands here/],
    ["CT,2017,3", /has 3 columns, expected 4/],
  ])("%s", (row, sentence) => {
    const [first, ...rest] = sentences(`state,ffy,deaths,children\n${row}\n`, deaths);
    expect(first).toMatch(/^partner\.csv, row 2/);
    expect(first).toMatch(sentence);
    expect(rest).toEqual([]);
  });

  it("a numerator above its denominator", () => {
    expect(sentences("state,period,again,first\nCO,FY22-23,120,100\n", repeated)).toEqual([
      'partner.csv, row 2, column "again": the numerator 120 is above the denominator 100, expected a part no greater than its whole; check whether the two columns were swapped, and correct the row.',
    ]);
  });

  it("a published value that its own parts contradict: a proportion where percent is expected", () => {
    const figures = [
      {
        indicator: { constant: "recurrence-of-maltreatment" },
        numerator: "again",
        denominator: "first",
        value: "v",
      },
    ];
    const text = (value: string) => `state,period,again,first,v\nCO,FY22-23,97,1000,${value}\n`;
    expect(map(text("9.7"), { ...repeated, figures }).problems).toEqual([]);
    expect(sentences(text("0.097"), { ...repeated, figures })[0]).toMatch(
      /column "v": the value is 0\.097, expected about 9\.700/,
    );
  });

  it("a period of a kind that the indicator is not defined for", () => {
    expect(sentences("state,period,again,first\nCO,CY2021,1,100\n", repeated)[0]).toMatch(/calendar-year/);
  });

  it("the same figure twice in one report, naming both rows", () => {
    const text = "state,ffy,deaths,children\nCT,2017,14,900\nCT,2017,15,900\n";
    expect(sentences(text, deaths)[0]).toMatch(/row 3: this figure .* is already in row 2/);
  });

  it("an unknown place, with the nearest known one", () => {
    const text = "state,ffy,deaths,children\nUS-C0,2017,14,900\n";
    expect(sentences(text, deaths, { places: new Set(["US-CO"]) })[0]).toMatch(
      /write "US-CO" if that is meant/,
    );
  });

  it("an unknown indicator, with the nearest known one", () => {
    const mapping: Mapping = { ...deaths, figures: [{ indicator: { column: "i" }, numerator: "deaths" }] };
    const text = "state,ffy,deaths,i\nCT,2017,14,child-fatalitys\n";
    expect(sentences(text, mapping)[0]).toMatch(/write "child-fatalities" if that is meant/);
  });

  it("a missing column, with the nearest name there is", () => {
    expect(sentences("state,ffy,death,children\nCT,2017,1,9\n", deaths)).toEqual([
      expect.stringMatching(/no column "deaths".*rename "death" if that is meant/),
    ]);
  });

  it("a table of which no row is left", () => {
    const mapping: Mapping = { ...deaths, keep: { state: ["Totl"] } };
    expect(map("state,ffy,deaths,children\nCT,2017,1,9\n", mapping).problems).toMatchObject([
      { code: "no-rows" },
    ]);
  });

  it("with all the problems of a row at once", () => {
    const { problems } = map("state,ffy,deaths,children\n,soon,x,-\n", deaths);
    expect(problems.map((problem) => problem.column)).toEqual(["deaths", "children", "state", "ffy"]);
  });

  it("in Spanish as in English", () => {
    const { problems } = map("state,ffy,deaths,children\nCT,2017,-,900\n", deaths);
    expect(problems.map((problem) => problemText(problem, "es"))[0]).toMatch(
      /^partner\.csv, fila 2, columna "deaths": "-" está donde debería haber un número.*declare qué significa "-"/,
    );
  });
});

describe("mapTable stops what a bad row may belong to and nothing else", () => {
  const rows = "state,ffy,deaths,children\nCT,2016,14,900\nCT,2017,-,900\nCO,2017,20,900\n";

  it("the series of the bad row, its good rows with it: a gap there would say that nobody published", () => {
    const { observations, blocked } = map(rows, deaths);
    expect(observations.map((one) => one.placeId)).toEqual(["CO"]);
    expect(blocked).toEqual([{ indicatorId: "child-fatalities", placeId: "CT" }]);
  });

  it("the indicator, where the place cannot be read", () => {
    const { observations, blocked } = map(`${rows},2017,20,900\n`, deaths);
    expect(observations).toEqual([]);
    expect(blocked).toContainEqual({ indicatorId: "child-fatalities" });
  });

  it("the place, where the indicator cannot be read", () => {
    const mapping: Mapping = { ...deaths, figures: [{ indicator: { column: "i" }, numerator: "n" }] };
    const { observations, blocked } = map(
      "state,ffy,n,i\nCT,2017,1,child-fatalities\nCO,2017,1,child-fatalities\nCT,2016,1,deaths\n",
      mapping,
    );
    expect(observations.map((one) => one.placeId)).toEqual(["CO"]);
    expect(blocked).toEqual([{ placeId: "CT" }]);
  });

  it("one series for a row that was cut at its end, the whole file for one whose columns may have moved", () => {
    const context = { places: new Set(["CT", "CO"]) };
    expect(map("state,ffy,deaths,children\nCT,2016,14,900\nCO,2017,2", deaths, context).blocked).toEqual([
      { indicatorId: "child-fatalities", placeId: "CO" },
    ]);
    expect(
      map("state,ffy,deaths,children\nCT,2016,14,900\nX,CO,2017,2,900\n", deaths, context).blocked,
    ).toEqual([{}]);
  });
});

describe("a place that matches none", () => {
  const byName: Mapping = { ...deaths, place: { column: "state", match: "places" } };
  const placesByName = placeIndex([
    { id: "T1", names: ["Fairfield"] },
    { id: "T2", names: ["Darien"] },
  ]);
  const rows = "state,ffy,deaths,children\nFairfeild,2019,4,900\nDarien,2019,3,800\nFairfeild,2020,4,900\n";
  const read = (place: Partial<Mapping["place"]> = {}) =>
    map(rows, { ...byName, place: { ...byName.place, ...place } as Mapping["place"] }, { placesByName });

  it("stops its indicator, since the row may be of any, and its sentence has the lines to write", () => {
    const { observations, problems } = read();
    expect(observations).toEqual([]);
    expect(problems.map(({ row }) => row)).toEqual([2, 4]);
    expect(problems.map((problem) => problemText(problem, "en"))[0]).toContain(
      '"codes": { "Fairfeild": "Fairfield" } if that is meant, or "leaveOut": { "state": ["Fairfeild"] }',
    );
  });

  it("is the place that a code says, or is left out and listed, where the mapping says so", () => {
    const coded = read({ codes: { Fairfeild: "Fairfield" } });
    expect(coded.observations.map(({ placeId }) => placeId)).toEqual(["T1", "T2", "T1"]);
    expect(coded.declared).toContainEqual(
      expect.objectContaining({ code: "matched-name", found: "Fairfeild", read: "T1", count: 2 }),
    );
    const left = read({ unlisted: "leave-out" });
    expect(left.observations.map(({ placeId }) => placeId)).toEqual(["T2"]);
    expect(left.declared).toContainEqual(
      expect.objectContaining({ code: "left-out-place", found: "Fairfeild", count: 2, row: 2 }),
    );
  });
});

describe("a column with thousands of problems", () => {
  it("is told by its first 200 and a count, and stops all that they stop", () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `P${n % 30},${2000 + Math.floor(n / 30)},-,900`);
    const good = "Q,2019,4,900";
    const { problems, observations } = map(
      `state,ffy,deaths,children\n${[...rows, good].join("\n")}\n`,
      deaths,
    );
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: "more-problems", other: "2800", column: "deaths" });
    expect(problems.at(-1)?.blocks).toHaveLength(30);
    expect(observations).toMatchObject([{ placeId: "Q" }]);
  });
});
