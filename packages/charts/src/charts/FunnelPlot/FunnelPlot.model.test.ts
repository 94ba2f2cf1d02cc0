import { describe, expect, it } from "vitest";
import { funnelSituations } from "../../fixtures/funnel-situations.ts";
import { pathsOf } from "../../fixtures/paths.ts";
import {
  fatalitiesFunnel,
  statesFunnel,
  statesFunnelByName,
  statesFunnelWidened,
} from "../../fixtures/states.ts";
import { funnelSpec } from "./FunnelPlot.model.ts";

const specOf = (funnel: typeof statesFunnel) => funnelSpec({ funnel, language: "en" });

describe("a funnel plot", () => {
  it("names every place beyond the limits, by name and not by value", () => {
    const [first = ""] = specOf(statesFunnel).findings;
    expect(first).toMatch(/^Above the 99\.8% limits: Alaska, /);
    const names = first.replace(/^[^:]*: |\.$/g, "").split(/, and |, /);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
  });

  it("calls fewer places different where limits are widened by overdispersion", () => {
    const beyond = (funnel: typeof statesFunnel) =>
      funnel.places.filter(({ side }) => side?.startsWith("far")).length;
    expect(beyond(statesFunnelWidened)).toBeLessThan(beyond(statesFunnel) / 3);
  });

  it("says where chance alone does not explain how much places differ", () => {
    expect(specOf(statesFunnel).notices.join(" ")).toContain("for reasons of their own");
    expect(specOf(statesFunnelWidened).notices).toEqual([]);
  });

  it("walks from the largest place to the smallest, or by name, and says which", () => {
    const [line] = specOf(statesFunnel).picture(600).stops;
    expect(line?.stops.at(-1)?.gap).toBe(true);
    const placed = line?.stops.filter(({ gap }) => !gap).map(({ x }) => x) ?? [];
    expect(placed).toEqual(placed.toSorted((a, b) => b - a));
    expect(specOf(statesFunnel).footnotes.join(" ")).toContain("the largest first");
    expect(specOf(statesFunnelByName).table.rows[0]?.cells[0]).toBe("Alabama");
  });

  it("gives a place without a figure a row and a stop with its reason, and no mark among the places", () => {
    const spec = specOf(statesFunnel);
    const row = spec.table.rows.find(({ id }) => id === "US-PR");
    expect(row?.cells.slice(1, 7)).toEqual([
      "Over the data-quality limit",
      "Over the data-quality limit",
      "Over the data-quality limit",
      "",
      "",
      "",
    ]);
    expect(pathsOf(spec.picture(600).svg, "sm-gap")).toHaveLength(1);
  });

  it("draws no limit around fewer than five places, and says so", () => {
    const spec = specOf(funnelSituations.gaps);
    expect(spec.picture(600).svg).not.toMatch(/sm-limit|sm-center/);
    expect(spec.notices.join(" ")).toContain("Fewer than 5 places have a figure");
  });

  it("shows deaths only with their caution, and does not call an unreliable figure different", () => {
    const spec = specOf(fatalitiesFunnel);
    expect(spec.notices.join(" ")).toContain("Never rank places by them.");
    const few = fatalitiesFunnel.places.filter(({ unreliable }) => unreliable.length > 0);
    expect(few.length).toBeGreaterThan(0);
    expect(few.every(({ side }) => side === undefined)).toBe(true);
    expect(spec.findings.join(" ")).toContain("County I");
  });

  it("draws four hundred places with as few marks as ten", () => {
    expect(specOf(funnelSituations.many).picture(600).svg.match(/<path/g)?.length).toBeLessThan(15);
  });
});
