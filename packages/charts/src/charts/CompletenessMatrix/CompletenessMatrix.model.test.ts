import {
  childFatalities,
  nearFatalities,
  parsePeriod,
  recurrenceOfMaltreatment,
} from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { memberSeries, sharedByIndicator, sharedByPeriod } from "../../fixtures/collaborative.ts";
import { birchSeries } from "../../fixtures/made-up.ts";
import { pathsOf } from "../../fixtures/paths.ts";
import { completenessSpec } from "./CompletenessMatrix.model.ts";
import { completenessWords } from "./CompletenessMatrix.words.ts";

const byPeriod = completenessSpec({ members: sharedByPeriod, language: "en" });
const byIndicator = completenessSpec({ members: sharedByIndicator, language: "en" });
const cellsOf = (spec: typeof byPeriod, id: string) => spec.table.rows.find((row) => row.id === id)?.cells;
const lettersIn = (svg: string) => [...svg.matchAll(/sm-label"[^>]*>(\w)</g)].map(([, letter]) => letter);

describe("who has shared what", () => {
  it("says for each period that a figure is shared, or why it is not", () => {
    expect(cellsOf(byPeriod, "BIRCH")?.slice(0, 5)).toEqual([
      "Birch",
      "Hidden to protect privacy",
      "Hidden to protect privacy",
      "Shared as lying between two bounds",
      "Shared",
    ]);
  });

  it("holds no count against a member for want of a population: it is shared, without a rate", () => {
    const deaths = birchSeries(childFatalities, [
      { period: "FFY2021", numerator: 12 },
      { period: "FFY2022", status: "not-reported" },
    ]);
    const spec = completenessSpec({ members: [{ series: deaths }], language: "en" });
    expect(spec.table.rows[0]?.cells.slice(1, 3)).toEqual([
      "Shared as a count, without a rate",
      "Not reported",
    ]);
    expect(spec.summary).toContain("1 of 2 figures can be shown.");
    expect(spec.legend.map(({ label }) => label)).toContain("C: Shared as a count, without a rate");
    expect(lettersIn(spec.picture(600).svg)).toEqual(["C", "R"]);
    expect(JSON.stringify(spec)).not.toMatch(/\b12\b/);
  });

  it("counts what can be shown; what does not apply is not missing", () => {
    expect(byPeriod.summary).toBe(
      "8 of 15 figures can be shown. 1 of 4 members has all of them. Why the others are not: hidden to protect privacy (2), not shared (2), not yet available (1), over the data-quality limit (1), and not reported (1).",
    );
    const alone = completenessSpec({ members: sharedByPeriod.slice(0, 1), language: "en" });
    expect(alone.summary).toBe("4 of 4 figures can be shown. The member has all of them.");
    const none = memberSeries("Elm", recurrenceOfMaltreatment, [
      { period: "FY22-23", status: "not-applicable" },
    ]);
    const periods = [parsePeriod("FY22-23")];
    const members = [...sharedByPeriod, { series: none }];
    expect(completenessSpec({ members, periods, language: "en" }).summary).toContain("2 of 4 figures");
    expect(completenessSpec({ members, periods, language: "en" }).summary).toContain("2 of 4 members");
  });

  it("is the same whatever the figures are: only whether there is one", () => {
    const specOf = (numerator: number) => {
      const rows = [{ period: "FY22-23", numerator, denominator: 1000 }];
      const series = memberSeries("Alder", recurrenceOfMaltreatment, rows);
      const spec = completenessSpec({ members: [{ series }], language: "en" });
      return JSON.stringify({ ...spec, drawn: spec.picture(600) });
    };
    expect(specOf(3)).toBe(specOf(977));
  });

  it("has a column for each indicator in its latest period, and says where a member has nothing of one", () => {
    expect(byIndicator.table.columns.slice(1, -1)).toHaveLength(3);
    expect(cellsOf(byIndicator, "BIRCH")?.slice(1, 4)).toEqual([
      "Shared",
      "No figure published",
      "Hidden to protect privacy",
    ]);
  });

  it("has a column for a period that was asked for and that nobody shared", () => {
    const periods = [parsePeriod("FY22-23"), parsePeriod("FY23-24")];
    const spec = completenessSpec({ members: sharedByPeriod, periods, language: "en" });
    expect(cellsOf(spec, "ALDER")?.slice(1, 3)).toEqual(["Shared", "No figure published"]);
  });

  it("refuses a member that comes twice, and periods of several indicators", () => {
    const twice = memberSeries("Alder", recurrenceOfMaltreatment, []);
    expect(() =>
      completenessSpec({ members: [...sharedByPeriod, { series: twice }], language: "en" }),
    ).toThrow("ALDER is given twice");
    expect(() => completenessSpec({ members: sharedByIndicator, periods: [], language: "en" })).toThrow(
      "Periods can be asked for of one indicator",
    );
  });
});

describe("an indicator of which nothing is known", () => {
  it("has no column, is not counted as one, and is named", () => {
    const series = memberSeries("Alder", nearFatalities, []);
    const known = completenessSpec({ members: sharedByIndicator, language: "en" });
    const spec = completenessSpec({ members: [...sharedByIndicator, { series }], language: "en" });
    expect(spec.subtitle).toBe(known.subtitle);
    expect(spec.table.columns).toEqual(known.table.columns);
    expect(spec.footnotes).toContain(
      "Without a column, as nothing is known of any member: Child near fatalities from abuse or neglect.",
    );
  });
});

describe("the drawing of who has shared what", () => {
  it("tells reasons apart by letter over hatching, the same at every width", () => {
    for (const width of [288, 840]) {
      const { svg } = byPeriod.picture(width);
      expect(lettersIn(svg).toSorted().join("")).toBe("BHHNNQRXY");
      expect(pathsOf(svg, "sm-gap")).toHaveLength(1);
    }
  });

  it("has another letter for each reason in each language", () => {
    for (const language of ["en", "es"] as const) {
      const { letter, boundsLetter, countLetter } = completenessWords(language);
      const letters = [...Object.values(letter), boundsLetter, countLetter];
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  it("puts columns that do not fit below in another block, with every stop 24 pixels or more from the next", () => {
    const rows = Array.from({ length: 14 }, (_, index) => ({
      period: `FY${String(index + 8).padStart(2, "0")}-${String(index + 9).padStart(2, "0")}`,
      numerator: 90,
      denominator: 1000,
    }));
    const series = memberSeries("Alder", recurrenceOfMaltreatment, rows);
    const { stops } = completenessSpec({ members: [{ series }], language: "en" }).picture(288);
    expect(stops.length).toBeGreaterThan(1);
    expect(stops.flatMap((line) => line.stops)).toHaveLength(14);
    for (const line of stops) {
      line.stops.slice(1).forEach(({ x }, index) => {
        expect(x - (line.stops[index]?.x ?? 0)).toBeGreaterThanOrEqual(24);
      });
    }
  });
});
