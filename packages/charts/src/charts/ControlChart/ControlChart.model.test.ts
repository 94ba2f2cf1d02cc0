import { describe, expect, it } from "vitest";
import {
  controlWithGaps,
  daysBetweenDeaths,
  monroeControl,
  tompkinsControl,
  tooFewControl,
  twoPhases,
} from "../../fixtures/controls.ts";
import { pathsOf } from "../../fixtures/paths.ts";
import { controlSpec } from "./ControlChart.model.ts";

const cellsOf = (spec: ReturnType<typeof controlSpec>, row: number) => {
  const { columns, rows } = spec.table;
  return Object.fromEntries(columns.map(({ id }, index) => [id, rows[row]?.cells[index]]));
};

describe("a control chart", () => {
  it("says a signal in the drawing, at its stop, in its row and in the findings", () => {
    const spec = controlSpec({ control: monroeControl, language: "en" });
    const at = spec.table.rows.findIndex(({ id }) => id === "CY2005");
    expect(cellsOf(spec, at).signal).toContain("Below the lower limit");
    expect(spec.panels[0]?.lines[0]?.points[at]?.said.words).toContain("Signal: Below the lower limit");
    expect(spec.findings.join(" ")).toContain("A signal: 52 in 2005 is below");
    expect(pathsOf(spec.picture(600).svg, "sm-signal")).toHaveLength(1);
    expect(spec.legend.map(({ label }) => label)).toContain("Signal: beyond a limit");
  });

  it("draws center line and limits of each phase, and none from one phase to the next", () => {
    const spec = controlSpec({ control: twoPhases, language: "en" });
    const [center] = pathsOf(spec.picture(600).svg, "sm-center");
    expect(center?.match(/M/g)).toHaveLength(2);
    expect(spec.legend.map(({ label }) => label)).toContain(
      "1: Limits set anew from FY 2014–15, decided on March 1, 2016: the state screens reports by another rule from then on.",
    );
  });

  it("draws no limit where there are too few figures, and says so", () => {
    const spec = controlSpec({ control: tooFewControl, language: "en" });
    expect(spec.picture(600).svg).not.toMatch(/sm-limit|sm-center/);
    expect(spec.findings).toEqual([
      "Not enough points to tell signal from noise: 5 figures, and a control chart needs 8.",
    ]);
    expect(cellsOf(spec, 0).limits).toBe("");
  });

  it("breaks the limits at a hidden year, whose denominator they would tell", () => {
    const spec = controlSpec({ control: controlWithGaps, language: "en" });
    expect(cellsOf(spec, 4)).toMatchObject({ value: "Hidden to protect privacy", limits: "", signal: "" });
    const [limits] = pathsOf(spec.picture(600).svg, "sm-limit");
    expect(limits?.match(/M/g)?.length).toBeGreaterThan(1);
  });

  it("starts its scale near the figures only where zero is far, and says so", () => {
    const near = controlSpec({ control: tompkinsControl, language: "en" });
    expect(near.panels[0]?.scale).toBe("from-zero");
    expect(near.footnotes).not.toContain("The scale does not start at zero.");
  });

  it("has a row for each of two deaths on one day", () => {
    const { table } = controlSpec({ control: daysBetweenDeaths, language: "en" });
    const sameDay = table.rows.filter(({ cells }) => cells[0] === "April 15, 2020");
    expect(sameDay.map(({ cells }) => cells[1])).toEqual(["100", "0"]);
  });

  it("says everything in Spanish", () => {
    const spec = controlSpec({ control: monroeControl, language: "es" });
    expect(spec.legend.map(({ label }) => label)).toContain("Señal: más allá de un límite");
    expect(spec.findings.join(" ")).not.toMatch(/signal/);
  });
});
