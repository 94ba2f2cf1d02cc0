import { entryExitRatio } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { noExits } from "../../fixtures/made-up.ts";
import {
  coloradoEntriesAndExits,
  coloradoRecurrence,
  nationalEntriesAndExits,
} from "../../fixtures/true-figures.ts";
import { layoutTime } from "../../time/layout-time.ts";
import { entryExitSpec } from "./EntryExitChart.model.ts";

const rowOf = (spec: ReturnType<typeof entryExitSpec>, id: string) =>
  spec.table.rows.find((row) => row.id === id)?.cells.slice(0, 4);

describe("entryExitSpec", () => {
  it("shows entries, exits and their ratio as published", () => {
    const spec = entryExitSpec({ series: coloradoEntriesAndExits, language: "en" });
    expect(rowOf(spec, "FFY2021")).toEqual(["FFY 2021", "3,542", "3,899", "0.91"]);
  });

  it("has no ratio where nobody left: words, and no point", () => {
    const spec = entryExitSpec({ series: noExits, language: "en" });
    expect(rowOf(spec, "FFY2020")).toEqual(["FFY 2020", "12", "0", "Cannot be computed"]);
    const ratio = layoutTime(spec, 600).panels[1]?.lines[0];
    expect(ratio?.points.map(({ y }) => y !== undefined)).toEqual([true, false, true, true]);
    expect(ratio?.points[1]?.spec.said.words).toContain("dividing by zero");
  });

  it("sets twice as many and half as many equally far from 1", () => {
    const [, panel] = layoutTime(entryExitSpec({ series: noExits, language: "en" }), 600).panels;
    const one = panel?.references.find(({ value }) => value === 1)?.y ?? Number.NaN;
    const [twice, , half] = panel?.lines[0]?.points ?? [];
    expect(one - (twice?.y ?? Number.NaN)).toBeCloseTo((half?.y ?? Number.NaN) - one);
  });

  it("shows the part that was published where the other was not", () => {
    const spec = entryExitSpec({ series: nationalEntriesAndExits, language: "en" });
    expect(rowOf(spec, "FFY2020")).toEqual(["FFY 2020", "216,838", "Not published", "Not published"]);
    expect(rowOf(spec, "FFY2014")).toEqual([
      "FFY 2014",
      "No figure published",
      "No figure published",
      "No figure published",
    ]);
  });

  it("says what above and below 1 mean, and that the ratio is no goal by itself", () => {
    const spec = entryExitSpec({ series: coloradoEntriesAndExits, language: "en" });
    expect(spec.footnotes.join(" ")).toContain("Above 1: more entered than left.");
    expect(spec.summary).toContain("not a goal by itself");
  });

  it("refuses another indicator as context", () => {
    expect(() =>
      entryExitSpec({ series: coloradoEntriesAndExits, context: coloradoRecurrence, language: "en" }),
    ).toThrow(`cannot be ${coloradoRecurrence.indicator.id}`);
    expect(entryExitRatio.direction).toBe("contextual");
  });
});
