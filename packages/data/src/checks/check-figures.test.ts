import { type Indicator, PRESETS } from "@shared-measurement/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mapping } from "../mapping/mapping.ts";
import { readMapped } from "../mapping/read-mapped.ts";
import { problemText } from "../problems/problem-text.ts";
import { checkReport, hasErrors } from "../report/check-report.ts";
import { reportHtml } from "../report/report-html.ts";
import { reportText } from "../report/report-text.ts";
import { checkFigures, locate } from "./check-figures.ts";
import { againstLastRelease, revisionsOf } from "./revisions.ts";

const count = (id: string): [string, Indicator] => {
  const preset = PRESETS.get("near-fatalities") as Indicator;
  return [
    id,
    { ...preset, id, periodKinds: ["calendar-year", "federal-fiscal-year", "afcars-12-months", "day"] },
  ];
};
const indicators = new Map([...PRESETS, count("children")]);
const mapping: Mapping = {
  figures: [{ indicator: { constant: "children" }, numerator: "n" }],
  place: { column: "place" },
  period: { field: { column: "period" } },
  source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2024" } },
  words: { "": "not-reported" },
};
const grouped: Mapping = {
  ...mapping,
  group: { dimension: { constant: "race-ethnicity" }, id: { column: "group" } },
};
const editions: Mapping = { ...mapping, source: { ...mapping.source, asOf: { column: "as_of" } } };
const csv = (...lines: string[]) => `${lines.join("\n")}\n`;

function found(text: string, how: Mapping = mapping, places?: ReadonlySet<string>): string[] {
  const table = readMapped(text, "partner.csv", how, { indicators });
  expect(table.problems).toEqual([]);
  return checkFigures(locate("partner.csv", table), indicators, places).map(
    (problem) => `${problem.severity} ${problemText(problem, "en")}`,
  );
}

describe("checkFigures finds", () => {
  it("a category relabelled in the middle of a series, at its first row", () => {
    const rows = [
      "CT,2004-07-01,BLACK,2111",
      "CT,2005-07-01,BLACK,1996",
      "CT,2006-07-01,Non-Hispanic Black,1900",
    ];
    expect(found(csv("place,period,group,n", ...rows), grouped)[0]).toMatch(
      /^warning partner\.csv, row 4: the label "BLACK" ends with 2005-07-01, and "Non-Hispanic Black" begins/,
    );
  });

  it("one label in two spellings, and not ages that differ by a digit", () => {
    const two = ["US,CY2020,American Indian/Alaskan Native,40", "US,CY2020,White,300", "US,CY2021,White,300"];
    const later = "US,CY2021,American Indian/Alaska Native,41";
    expect(found(csv("place,period,group,n", ...two, later), grouped).join()).toMatch(
      /ends with CY2020|in two spellings/,
    );
    const ages = ["US,CY2020,1 - 5 yrs,40", "US,CY2021,1 - 6 yrs,40"];
    expect(found(csv("place,period,group,n", ...ages), grouped).join()).not.toContain("two spellings");
  });

  it("a subtotal among the groups, and groups that exceed their total", () => {
    const rows = [
      "US,CY2020,< 1 yr subtotal,60",
      "US,CY2020,0 - 3 mos,40",
      "US,CY2020,4 - 11 mos,20",
      "US,CY2020,,100",
    ];
    expect(found(csv("place,period,group,n", ...rows), grouped)[0]).toContain(
      '"< 1 yr subtotal" is the sum of others',
    );
    const over = ["US,CY2020,A,60", "US,CY2020,B,60", "US,CY2020,,100"];
    expect(found(csv("place,period,group,n", ...over), grouped)[0]).toContain("add up to 120");
  });

  it("a total among the places, by its name or by its sum", () => {
    const named = ["CO,CY2020,5", "CT,CY2020,4", "VT,CY2020,3", "National,CY2020,12"];
    expect(found(csv("place,period,n", ...named))[0]).toContain('the place "National" looks like the total');
    const summed = ["CO,CY2020,500", "CT,CY2020,400", "VT,CY2020,300", "X,CY2020,1200"];
    expect(found(csv("place,period,n", ...summed))[0]).toContain('the place "X" looks like the total');
  });

  it.each([
    [["CO,CY2019,5", "CO,CY2021,5"], /^note .*no figure for CY2020/],
    [["CO,20A20B,5", "CO,20B21A,5"], /^warning .*share months, such as 20A20B, 20B21A/],
    [["CO,CY2019,500", "CO,FFY2020,500"], /^warning .*periods of different kinds/],
    [["CO,CY2019,4000", "CO,CY2020,400"], /^warning .*from 4000 to 400/],
    [["CO,CY2024,500", "CO,CY2025,500"], /^warning .*CY2025 was published as of 2024, before/],
    [["CO,CY2019,311000", "CO,CY2020,287000"], /^note .*multiples of 1000/],
    [["CO,CY2019,3"], /^note .*from 1 to 10/],
    [["CO,CY2019,", "CO,CY2020,"], /^warning .*no figure of children has a number/],
  ])("%j", (rows, sentence) => {
    expect(found(csv("place,period,n", ...rows))).toContainEqual(expect.stringMatching(sentence));
  });

  it("no jump where chance explains it: 1 and 5 deaths", () => {
    expect(found(csv("place,period,n", "CO,CY2019,1", "CO,CY2020,5")).join()).not.toContain("from 1 to 5");
  });

  it("places that add up to more than the place around them, unless they are said to overlap", () => {
    const rows = csv("place,period,n", "ST,CY2020,100", "A,CY2020,60", "B,CY2020,60", "A,CY2021,9");
    const parents = new Map([
      ["A", "ST"],
      ["B", "ST"],
    ]);
    const check = (how: Mapping) =>
      checkFigures(
        locate("p.csv", readMapped(rows, "p.csv", how, { indicators })),
        indicators,
        undefined,
        parents,
      )
        .filter(({ code }) => code === "places-above-total")
        .map((problem) => problemText(problem, "en"));
    expect(check(mapping)).toEqual([
      expect.stringMatching(
        /row 2: the places inside children, ST, CY2020 add up to 120, expected at most .* 100/,
      ),
    ]);
    expect(check({ ...mapping, placesOverlap: true })).toEqual([]);
  });

  it("many jumps of values without counts in one sentence", () => {
    const value: Mapping = {
      ...mapping,
      figures: [{ indicator: { constant: "recurrence-of-maltreatment" }, value: "n" }],
    };
    const rows = ["A", "B", "C", "D"].flatMap((place) => [`${place},FY21-22,2`, `${place},FY22-23,9`]);
    const jumps = found(csv("place,period,n", ...rows), value).filter((said) => said.includes("many times"));
    expect(jumps).toEqual([expect.stringContaining("4 figures of recurrence-of-maltreatment")]);
  });

  it("places that are expected and have no row", () => {
    expect(found(csv("place,period,n", "CO,CY2019,50"), mapping, new Set(["CO", "PR"]))).toContainEqual(
      expect.stringContaining("these places have no row here: PR"),
    );
  });
});

describe("vintages", () => {
  const text = csv(
    "place,period,n,as_of",
    "CO,CY2020,50,2022",
    "CO,CY2020,54,2023",
    "CT,CY2020,9,2022",
    "CT,CY2020,9,2023",
  );
  const table = readMapped(text, "partner.csv", editions, { indicators });

  it("tell what changed, by how much and when, and what was published again unchanged", () => {
    const { changes, publishedAgain } = revisionsOf(table.observations);
    expect(publishedAgain).toBe(2);
    expect(changes).toMatchObject([
      {
        placeId: "CO",
        periodId: "CY2020",
        difference: 4,
        before: { source: { asOf: "2022" } },
        after: { said: { numerator: 54 } },
      },
    ]);
  });

  it("a figure changed without a new date, and one that is gone", () => {
    const now = readMapped(csv("place,period,n,as_of", "CO,CY2020,51,2022"), "partner.csv", editions, {
      indicators,
    });
    const said = againstLastRelease(table.observations, locate("partner.csv", now)).map(({ code }) => code);
    expect(said).toContain("changed-silently");
    expect(said).toContain("withdrawn");
  });
});

describe("the report", () => {
  const hostile = '<img src=x onerror="alert(1)">';
  const bad = readMapped(csv("place,period,n", `${hostile},soon,${hostile}`), "partner.csv", mapping, {
    indicators,
  });
  const report = checkReport("Partner", [{ file: "partner.csv", table: bad }], { indicators });

  it("says the same in text, page and JSON, in both languages, and nothing in it becomes markup", () => {
    expect(hasErrors(report)).toBe(true);
    for (const language of ["en", "es"] as const) {
      expect(reportText(report, language)).toContain(hostile);
      const page = reportHtml(report, language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toContain("&lt;img");
      expect(page).not.toContain("<img");
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("stays short for a file in which every row is wrong", () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `P${row},CY2020,x`);
    const table = readMapped(csv("place,period,n", ...rows), "partner.csv", mapping, { indicators });
    expect(table.problems.length).toBeLessThan(210);
    expect(table.problems.at(-1)).toMatchObject({ code: "more-problems", other: "4800" });
    expect(table.observations).toEqual([]);
  });

  it("tells the first of a kind and counts the rest, whatever there are", () => {
    const [first] = report.problems;
    const many = {
      ...report,
      problems: Array.from({ length: 500 }, () => first).flatMap((one) => one ?? []),
    };
    expect(reportText(many, "en").split("\n").length).toBeLessThan(215);
    for (const said of [reportText(many, "en"), reportHtml(many, "en")]) {
      expect(said).toContain("500 errors");
      expect(said).toContain("… and 300 more");
    }
  });

  it("is made of any text: mapping and checks never throw", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("CY2020", "2020", "CO", "5", "-", "", "=1+1", "__proto__", '"'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (cells) => {
        const text = csv("place,period,group,n", ...cells.map((row) => row.join(",")));
        const table = readMapped(text, "f.csv", grouped, { indicators });
        reportHtml(checkReport("f", [{ file: "f.csv", table }], { indicators }), "es");
        expect(table.rows).toHaveLength(table.observations.length);
      }),
    );
  });
});
