import { describe, expect, it } from "vitest";
import { fatalitiesWithRate, hiddenFatalities, illustrativeRecurrence } from "../fixtures/made-up.ts";
import { changeFromFirst, rowOf } from "../fixtures/scorecards.ts";
import {
  colchesterChildren,
  coloradoEntriesAndExits,
  coloradoRecurrence,
  floridaTurnover,
  nationalEntriesAndExits,
} from "../fixtures/true-figures.ts";
import { glanceOf } from "./glance.model.ts";

const glance = (series: typeof coloradoRecurrence, more: object = {}) =>
  glanceOf({ series, language: "en", ...more });

describe("a series at a glance", () => {
  it("gives the latest figure with its parts, and the one before", () => {
    const { latest, prior, asOf } = glance(coloradoRecurrence);
    expect(latest).toMatchObject({ value: "9.6%", period: "FY 2023–24" });
    expect(latest?.detail).toMatch(/^Children harmed again: [\d,]+ of [\d,]+$/);
    expect(prior?.period).toBe("FY 2022–23");
    expect(asOf).toMatch(/^As of /);
  });

  it("says of what the latest figure is where the value does not", () => {
    expect(glance(coloradoEntriesAndExits).latest?.unit).toBe("entries for each exit");
    const deaths = glance(fatalitiesWithRate, { figure: "numerator" });
    expect(deaths.latest).toMatchObject({ value: "17", unit: "Children who died" });
    expect(deaths.latest?.detail).toContain("per 100,000");
  });

  it("never takes a hidden cell for a figure, and says why there is none", () => {
    const hidden = glance(hiddenFatalities, { figure: "numerator" });
    expect(hidden).not.toHaveProperty("latest");
    expect(hidden).not.toHaveProperty("prior");
    expect(hidden.missing).toMatchObject({ period: "FFY 2021", reason: "Hidden to protect privacy" });
    expect(hidden.gaps).toBe("3 periods have no figure (hidden to protect privacy).");
  });

  it("gives no change of a figure that is too uncertain, and calls it so", () => {
    const { change, statuses, latest } = glance(colchesterChildren, rowOf(colchesterChildren));
    expect(change).toBeUndefined();
    expect(latest?.unreliable).toContain("Unreliable: fewer than");
    expect(statuses.map(({ label }) => label)).toEqual(["Better, years taken together"]);
    expect(
      glance(colchesterChildren, { change: changeFromFirst(colchesterChildren) }).statuses,
    ).toMatchObject([{ label: "Cannot tell" }]);
  });

  it("shows the two figures of the change that it is given", () => {
    const change = changeFromFirst(coloradoRecurrence);
    expect(glance(coloradoRecurrence, { change }).prior?.period).toBe("FY 2019–20");
    expect(() => glance(illustrativeRecurrence, { change })).toThrow("cannot stand beside");
  });

  it("shows bounds as bounds", () => {
    expect(glance(floridaTurnover).latest?.value).toMatch(/^between /);
  });

  it("says what earlier editions gave", () => {
    const { latest, revisions } = glance(nationalEntriesAndExits);
    expect(latest?.earlier.length === 0).toBe(revisions.length === 0);
  });
});

describe("a target", () => {
  const target = { value: 8, year: 2030 };

  it("is as far away as the two figures that are shown", () => {
    const said = glance(coloradoRecurrence, { target });
    expect(said.target).toEqual({ value: "8.0% by 2030", gap: "The latest figure is 1.6 points above it." });
    expect(glance(coloradoRecurrence, { target: { value: 9.6, year: 2030 } }).target?.gap).toBe(
      "The latest figure is at it.",
    );
  });

  it("is far from no hidden, bounded or unreliable figure", () => {
    for (const [series, more] of [
      [hiddenFatalities, {}],
      [floridaTurnover, {}],
      [colchesterChildren, rowOf(colchesterChildren)],
    ] as const)
      expect(glance(series, { ...more, target }).target).not.toHaveProperty("gap");
  });

  it("has a verdict of its own beside that of the change", () => {
    const { statuses } = glance(coloradoRecurrence, { ...rowOf(coloradoRecurrence, target) });
    expect(statuses.map(({ kind }) => kind)).toEqual(["change", "target-path"]);
  });
});
