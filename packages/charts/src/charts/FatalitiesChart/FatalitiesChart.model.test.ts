import { describe, expect, it } from "vitest";
import { fatalitiesWithRate, hiddenFatalities } from "../../fixtures/made-up.ts";
import {
  californiaFatalities,
  nationalFatalities,
  nationalFatalitiesEstimated,
  vermontFatalities,
} from "../../fixtures/true-figures.ts";
import { layoutTime } from "../../time/layout-time.ts";
import { fatalitiesSpec } from "./FatalitiesChart.model.ts";

describe("fatalitiesSpec", () => {
  it("never draws reported and estimated deaths as one line", () => {
    const spec = fatalitiesSpec({
      reported: nationalFatalities,
      estimated: nationalFatalitiesEstimated,
      language: "en",
    });
    for (const panel of spec.panels) {
      expect(new Set(panel.lines.map(({ id }) => id)).size).toBe(panel.lines.length);
      for (const line of panel.lines) {
        const ids = line.points.map(({ period }) => period.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
    const names = spec.table.columns.map(({ name }) => name);
    expect(names).toContain("Reported by states");
    expect(names).toContain("National estimate");
    expect(spec.table.rows.find(({ id }) => id === "FFY2017")?.cells.slice(0, 3)).toEqual([
      "FFY 2017",
      "1,688",
      "1,720",
    ]);
  });

  it("shows no rate where the source gives no population, and says so", () => {
    const spec = fatalitiesSpec({ reported: californiaFatalities, language: "en" });
    expect(spec.panels).toHaveLength(1);
    expect(spec.footnotes).toContain(
      "No rate is shown: the sources used here give no child population for these years.",
    );
  });

  it("counts a year of no deaths as a figure", () => {
    const spec = fatalitiesSpec({ reported: vermontFatalities, language: "en" });
    expect(spec.summary).toContain("The latest is 0, in FFY 2017.");
    expect(spec.table.rows[0]?.cells.slice(0, 2)).toEqual(["FFY 2013", "0"]);
  });

  it("says nothing about lowest, highest or change of so few events", () => {
    const { summary } = fatalitiesSpec({ reported: vermontFatalities, language: "en" });
    expect(summary).not.toMatch(/lowest|highest|percent|%/);
  });

  it("draws and says nothing of a hidden year", () => {
    const spec = fatalitiesSpec({ reported: fatalitiesWithRate, language: "en" });
    const hidden = spec.table.rows.find(({ id }) => id === "FFY2020");
    expect(hidden?.cells.slice(1, 3)).toEqual(["Hidden to protect privacy", "Hidden to protect privacy"]);
    for (const panel of layoutTime(spec, 600).panels) {
      expect(panel.lines[0]?.points[2]?.y).toBeUndefined();
      expect(panel.gaps).toHaveLength(1);
    }
  });

  it("has words where everything is hidden", () => {
    const spec = fatalitiesSpec({ reported: hiddenFatalities, language: "en" });
    expect(spec.summary).toContain(
      "No figure can be shown. 3 periods have no figure (hidden to protect privacy).",
    );
  });

  it("names the year of the determination on its axis", () => {
    const { axisTitle } = fatalitiesSpec({ reported: californiaFatalities, language: "en" });
    expect(axisTitle).toBe("Federal fiscal year in which the death was determined to be from maltreatment");
  });

  it("needs a series", () => {
    expect(() => fatalitiesSpec({ language: "en" })).toThrow("it was given neither");
  });
});
