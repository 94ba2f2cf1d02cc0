import { PRESETS } from "@shared-measurement/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsvGrid } from "../csv/read-csv.ts";
import { mapGrid } from "../mapping/map-pieces.ts";
import { readMapping } from "../mapping/mapping-schema.ts";
import { guessMapping } from "./guess-mapping.ts";
import { guessText } from "./guess-text.ts";

function guess(text: string) {
  const { grid } = readCsvGrid(text, "partner.csv");
  if (!grid) throw new Error("The fixture is no file.");
  const { guess: made } = guessMapping(grid, { indicators: PRESETS });
  if (!made) throw new Error("No guess was made.");
  return { grid, ...made };
}

const partner = [
  "Deaths by state,,",
  "State,Year,Deaths",
  'Colorado,2020,"1,020"',
  "Connecticut,2020,-",
  "Vermont,2020,<= 10",
  "National,2020,2000",
  "Source: made up,,",
  "",
].join("\n");

describe("a first guess", () => {
  it("finds header, footer, place and numbers, and leaves open what the file does not say", () => {
    const { mapping, questions } = guess(partner);
    expect(mapping).toMatchObject({
      layout: { header: 2, endsBefore: ["Source"] },
      place: { column: "State" },
      period: { field: { column: "Year" }, kind: "?" },
      figures: [{ numerator: "Deaths", indicator: { constant: "?" } }],
      words: { "-": "?", "<= 10": "?" },
      thousandsCommas: true,
    });
    expect(questions.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "which-year",
        "which-indicator",
        "word",
        "totals",
        "publisher",
        "report",
        "as-of",
      ]),
    );
  });

  it("takes months for months, and asks where they may be years that follow one another", () => {
    const periods = (...texts: readonly string[]) =>
      guess(["State,Month,Deaths", ...texts.map((text) => `Colorado,${text},3`)].join("\n"));
    const months = periods("2010-10", "2010-11", "2010-12");
    expect(months.mapping).toMatchObject({ period: { field: { column: "Month" } } });
    expect(months.mapping).not.toMatchObject({ period: { kind: "?" } });
    const either = periods("2010-11", "2011-12").questions.find(({ code }) => code === "which-year");
    expect(either?.answers).toEqual(expect.arrayContaining(["school-year", "month"]));
  });

  it("is refused as a mapping until every question is answered, and reads the file when it is", () => {
    const { mapping, grid } = guess(partner);
    const open = JSON.stringify(mapping);
    expect(new Set(readMapping(open, "m.json").problems.map(({ code }) => code))).toEqual(
      new Set(["unanswered"]),
    );
    const answered = {
      ...mapping,
      figures: [{ indicator: { constant: "child-fatalities" }, numerator: "Deaths" }],
      place: { column: "State", match: "us-states" },
      period: { field: { column: "Year" }, kind: "federal-fiscal-year" },
      source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2021" } },
      words: { "-": "not-reported", "<= 10": "suppressed" },
      leaveOut: { State: ["National"] },
    };
    const { mapping: read, problems } = readMapping(JSON.stringify(answered), "m.json");
    expect(problems).toEqual([]);
    if (!read) throw new Error("It is refused.");
    expect(mapGrid(grid, read, { indicators: PRESETS }).observations).toMatchObject([
      { placeId: "US-CO", parts: { numerator: 1020 } },
      { placeId: "US-CT", status: "not-reported" },
      { placeId: "US-VT", status: "suppressed" },
    ]);
  });

  it("takes a first row of figures with marks and words for figures, under a header with a blank cell", () => {
    const rows = ["Colorado,3*,-,-,3*,", "Connecticut,-,11,0,0,", "Idaho,11,0,11,11,"];
    const { mapping } = guess([",Deaths,,,,", "State,2018,2019,2020,2021,", ...rows, ""].join("\n"));
    expect(mapping).toMatchObject({ layout: { header: 2, unpivot: { except: ["State"] } } });
    const noPlace = guess(",2018,2019\nColorado,DQ,DQ\nIdaho,DQ,4\nIowa,5,6\n");
    expect(noPlace.mapping).not.toMatchObject({ layout: { header: [1, 2] } });
    const twoRows = guess(",Entries,,Exits,\nState,n,Rate,n,Rate\nColorado,1,2.5,3,4.5\nIowa,1,2.5,3,4.5\n");
    expect(twoRows.mapping).toMatchObject({ layout: { header: [1, 2] } });
  });

  it("takes a last place with one number or none for a place, and not for a note", () => {
    const rows = "State,2018,2019,2020,2021\nIowa,11,-,11,-\nKansas,11,0,11,11\n";
    expect(guess(`${rows}Maine,0,,,\n`).mapping).not.toHaveProperty("layout.endsBefore");
    expect(guess(`${rows}Maine,,,,\n`).mapping).not.toHaveProperty("layout.endsBefore");
    expect(guess(`${rows}These are preliminary figures of 2021,,,,\n`).mapping).toMatchObject({
      layout: { endsBefore: ["These are preliminary figures of 2021"] },
    });
  });

  it("sees how a column of few numbers writes them", () => {
    const { mapping } = guess(
      'State,Year,Deaths\nIowa,2018,-\nIowa,2019,-\nIowa,2020,-\nIowa,2021,"1,000"\n',
    );
    expect(mapping).toMatchObject({ thousandsCommas: true });
  });

  it("declares spaces and apostrophes between thousands, and asks what $ and parentheses mean", () => {
    const spaced = guess("State,Year,Deaths\nIowa,2018,1\u202F234\nIowa,2019,12\nIowa,2020,−3\n");
    expect(spaced.mapping).toMatchObject({ thousandsSpaces: true });
    expect(spaced.mapping).not.toHaveProperty("words");
    expect(guess("State,Year,Deaths\nIowa,2018,1'234\n").mapping).toMatchObject({
      thousandsApostrophes: true,
    });
    const asked = guess("State,Year,Deaths\nIowa,2018,(12)\nIowa,2019,$5\n");
    expect(asked.mapping).toMatchObject({ parenthesesNegative: "?", marksBefore: { $: "?" } });
    expect(asked.questions.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["parentheses", "mark-before"]),
    );
  });

  it("takes a column for the group by its name as a whole, and not for one of many numbers", () => {
    const row = (n: number) => `Albany,${1994 + n},${n},${50 + n},5 to 9`;
    const rows = Array.from({ length: 30 }, (_, n) => row(n)).join("\n");
    const { mapping } = guess(`County,Year,Agency Home,Group Home,Age Group\n${rows}\n`);
    expect(mapping).toMatchObject({ group: { id: { column: "Age Group" } } });
    expect(mapping).toMatchObject({ figures: [{ numerator: "Agency Home" }, { numerator: "Group Home" }] });
  });

  it("makes years in columns rows, asks of proportions, and knows a file without figures", () => {
    expect(guess("State,2019,2020,2021\nColorado,1,2,3\n").mapping).toMatchObject({
      layout: { unpivot: { except: ["State"] } },
    });
    const turnover = guess("state,ffy,rate\nCO,2019,0.25\nCT,2019,0.1\n");
    expect(turnover.questions).toContainEqual(expect.objectContaining({ code: "proportion" }));
    expect(turnover.mapping).toMatchObject({
      period: { kind: "federal-fiscal-year" },
      place: { match: "us-states" },
    });
    expect(guess("COLUMN NAME,DATA TYPE\nTOWN,Text\nYEAR,Number\n").questions).toContainEqual(
      expect.objectContaining({ code: "no-number-column" }),
    );
  });

  it("joins years that stand under several names, and keeps the blank columns behind them out", () => {
    const { mapping } = guess(
      ",Entries,,,Exits,,,\nState,2019,2020,2021,2019,2020,2021,\nColorado,1,2,3,4,5,6,\n",
    );
    expect(mapping).toMatchObject({
      layout: { header: [1, 2], unpivot: { except: ["State"], name: ["measure", "period"] } },
      figures: [
        { indicator: { column: "measure", codes: { Entries: "?", Exits: "?" } }, numerator: "count" },
      ],
    });
  });

  it("asks whether a point stands between thousands where both may be, and what a sign behind a number means", () => {
    const { mapping, questions } = guess("State,FFY,Deaths\nColorado,2019,1.234\nUtah,2019,12*\n");
    expect(mapping).toMatchObject({ decimalComma: "?", marks: { "*": "?" } });
    expect(questions).toContainEqual(expect.objectContaining({ code: "points", value: "1.234" }));
    expect(guess("State;FFY;Deaths\nColorado;2019;1.234.567\nUtah;2019;12\n").mapping).toMatchObject({
      decimalComma: true,
    });
  });

  it("takes the blanks below a place for the place above them", () => {
    expect(guess("State,FFY,Deaths\nColorado,2019,1\n,2020,2\n,2021,3\n").mapping).toMatchObject({
      layout: { fillDown: ["State"] },
    });
  });

  it("is made of any text, in both languages", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("State", "2020", "CO", "5", "-", "", "0.5", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (cells) => {
        const { grid } = readCsvGrid(cells.map((row) => row.join(",")).join("\n"), "f.csv");
        const made = grid && guessMapping(grid, { indicators: PRESETS }).guess;
        if (made) expect(guessText(made, "es")).not.toContain("undefined");
      }),
    );
  });
});
