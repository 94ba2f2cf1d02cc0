import { type Activity, federalFiscalYear, inLanguage } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import { mirrored, spell } from "../../fixtures/mirrored.ts";
import { pathsOf, textsOf } from "../../fixtures/paths.ts";
import { plan, strategies } from "../../fixtures/strategies.ts";
import { startedEvents, strategySpec } from "./StrategyTimeline.model.ts";

const spec = strategySpec({ ...plan(strategies), language: "en" });
const cellsOf = (id: string) => spec.table.rows.find((row) => row.id === id)?.cells;
const only = (activity: Partial<Activity>) =>
  plan([
    {
      id: "s",
      name: "A strategy",
      activities: [{ id: "a", name: "An activity", status: "under-way", start: "2024", ...activity }],
    },
  ]);
/** The left and right edges of the bars with these classes. */
const edgesOf = (given: ReturnType<typeof plan>, classes: string) =>
  pathsOf(strategySpec({ ...given, language: "en" }).picture(600).svg, classes).flatMap((d) =>
    [...d.matchAll(/M([\d.]+),[\d.]+H([\d.]+)/g)].map((found) => found.slice(1).map(Number)),
  );

describe("a timeline of strategies", () => {
  it("says when, in which state and by whom, as exactly as it is known", () => {
    expect(spec.summary).toBe(
      "7 activities in 2 strategies (planned: 1, under way: 3, paused: 1, completed: 1, stopped: 1).",
    );
    expect(cellsOf("families visits")?.slice(2)).toEqual([
      "Under way",
      "June 2021",
      "Ongoing",
      "Public health and Birch Hospital",
    ]);
    expect(cellsOf("families cash")?.slice(2, 5)).toEqual(["Completed", "March 15, 2020", "2022"]);
    expect(cellsOf("system training")?.[3]).toBe("Not reported");
  });

  it("draws what has no end up to the day of knowledge, with a point, and nothing beyond it as done", () => {
    const { svg } = spec.picture(600);
    const known = Number(/M([\d.]+)/.exec(pathsOf(svg, "sm-event")[0] ?? "")?.[1]);
    const [bar] = edgesOf(only({}), "sm-bars sm-main");
    const rule = strategySpec({ ...only({}), language: "en" }).picture(600).svg;
    expect(bar?.[1]).toBe(Number(/M([\d.]+)/.exec(pathsOf(rule, "sm-event")[0] ?? "")?.[1]));
    for (const [, right = 0] of edgesOf(plan(strategies), "sm-band"))
      expect(right).toBeLessThanOrEqual(known);
  });

  it("draws the part of an activity that is still to come as a plan", () => {
    const [planned] = edgesOf(only({ end: "2026" }), "sm-revised");
    const [done] = edgesOf(only({ end: "2026" }), "sm-bars sm-main").filter(
      ([left]) => left !== planned?.[0],
    );
    expect(done?.[1]).toBe(planned?.[0]);
  });

  it("has the axis of the charts beside it", () => {
    const periods = [2021, 2022, 2023, 2024].map(federalFiscalYear);
    const words = textsOf(strategySpec({ ...plan(strategies), periods, language: "en" }).picture(840).svg);
    expect(words).toEqual(expect.arrayContaining(["2021", "2024"]));
  });

  it("never says that an activity moved a figure", () => {
    const said = JSON.stringify(spec);
    expect(said).not.toMatch(/impact|because|caused|led to|result/i);
    expect(spec.footnotes.join(" ")).toContain("not that it moved any figure");
  });

  it("gives a chart over time the starts of its activities as events, planned ones left out", () => {
    const events = startedEvents(strategies);
    expect(events.map(({ date }) => date)).toEqual(["2021-06", "2020-03-15", "2022-01", "2023", "2021-02"]);
    expect(events[0]?.label).toMatchObject({ en: "Family visits after birth: started" });
    expect(inLanguage(events[0]?.label ?? "", mirrored)).toContain(spell("started"));
  });

  it.each<[Partial<Activity>, string]>([
    [{ start: "2024", end: "2023-12" }, "Give an end after the start"],
    [{ status: "completed" }, '"a" is completed but has no end'],
    [{ start: "2024-13" }, "no day 2024-13"],
  ])("refuses what cannot be: %j", (activity, words) => {
    expect(() => strategySpec({ ...only(activity), language: "en" })).toThrow(words);
  });
});
