import { describe, expect, it } from "vitest";
import { birchRows, coloradoRows, rowOf, townRows } from "../../fixtures/scorecards.ts";
import { coloradoRecurrence } from "../../fixtures/true-figures.ts";
import { csvOfChart } from "../../takeaway/csv-of-chart.ts";
import { scorecardSpec } from "./Scorecard.model.ts";

const columnsOf = (spec: ReturnType<typeof scorecardSpec>) => spec.columns.map(({ id }) => id);

describe("scorecardSpec", () => {
  it("says once what the rows have in common, and heads them by what tells them apart", () => {
    const colorado = scorecardSpec({ rows: coloradoRows, language: "en" });
    expect([colorado.subtitle, colorado.table.columns[0]?.name]).toEqual(["Colorado", "Indicator"]);
    const towns = scorecardSpec({ rows: townRows, language: "en" });
    expect(towns.table.columns[0]?.name).toBe("Place");
    const both = scorecardSpec({ rows: [...coloradoRows, ...townRows], language: "en" });
    expect(both.rows[0]?.name).toBe("Repeat maltreatment, Colorado");
  });

  it("leaves out a column that no row has anything for, and those that are not asked for", () => {
    const plain = [{ series: coloradoRecurrence }];
    expect(columnsOf(scorecardSpec({ rows: plain, language: "en" }))).toEqual(["latest", "before", "trend"]);
    expect(
      columnsOf(scorecardSpec({ rows: coloradoRows, columns: ["latest", "trend"], language: "en" })),
    ).toEqual(["latest", "trend"]);
  });

  it("gives the change with its interval, and the gap to the target", () => {
    const [row] = scorecardSpec({ rows: coloradoRows, language: "en" }).rows;
    expect(row?.lines.change.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^-?\d+\.\d points$/),
      expect.stringMatching(/^95% interval -?\d+\.\d to -?\d+\.\d$/),
    ]);
    expect(row?.lines.target[1]?.text).toBe("The latest figure is 1.6 points above it.");
  });

  it("counts the verdicts in its sentence, and ranks nothing", () => {
    const { summary, footnotes } = scorecardSpec({ rows: coloradoRows, language: "en" });
    expect(summary).toMatch(/^3 rows, each with a figure\. .*: \d/);
    expect(footnotes.join(" ")).toContain("they are not ranked");
  });

  it("keeps a row without figures, with words in their place, in the file too", () => {
    const spec = scorecardSpec({ rows: birchRows, language: "en" });
    const shared = spec.rows.find(({ id }) => id === "near");
    expect(shared).toMatchObject({ shown: false, name: "Near fatalities" });
    expect(csvOfChart(spec)).toContain("has not shared this figure");
  });

  it("says that a figure is made up in its row, and once above all", () => {
    const spec = scorecardSpec({ rows: birchRows, language: "en" });
    expect(spec.notices).toHaveLength(1);
    expect(spec.rows[0]?.lines.latest.map(({ text }) => text)).toContain("Illustrative");
  });

  it("heads rows of places as such even where none has a figure", () => {
    const rows = [{ id: "CT", name: "Connecticut", instead: "No figure published" }];
    const [head] = scorecardSpec({ rows, language: "en", rowsAre: "places" }).table.columns;
    expect(head?.name).toBe("Place");
  });

  it("refuses a row that comes twice", () => {
    const rows = [rowOf(coloradoRecurrence), rowOf(coloradoRecurrence)];
    expect(() => scorecardSpec({ rows, language: "en" })).toThrow(/one row for .*given two/);
  });
});
