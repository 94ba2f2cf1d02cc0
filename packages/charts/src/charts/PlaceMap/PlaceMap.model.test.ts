import { describe, expect, it } from "vitest";
import { ringsHold } from "../../drawing/rings.ts";
import { areaRecurrence, mappedStates, serviceAreaShapes } from "../../fixtures/maps.ts";
import { pathsOf, textsOf } from "../../fixtures/paths.ts";
import { analyzed } from "../../fixtures/side-by-side.ts";
import { countyFatalities } from "../../fixtures/states.ts";
import { colchesterChildren } from "../../fixtures/true-figures.ts";
import { loadStates } from "../../shapes/united-states.ts";
import type { MapClasses } from "./map-classes.ts";
import { placeMapSpec } from "./PlaceMap.model.ts";

const states = placeMapSpec({ places: mappedStates, language: "en" });
const legendOf = ({ legend }: typeof states) => legend.map(({ label }) => label);
const classed = (classes: MapClasses) => placeMapSpec({ places: mappedStates, classes, language: "en" });

describe("a map of places", () => {
  it("cuts classes from the figures shown, about as many places in each, and counts them", () => {
    const counts = legendOf(states).map((label) => Number(/\((\d+) places?\)/.exec(label)?.[1]));
    expect(legendOf(states)).toHaveLength(5);
    expect(counts.slice(0, 4).reduce((a, b) => a + b)).toBe(51);
    expect(Math.max(...counts.slice(0, 4)) - Math.min(...counts.slice(0, 4))).toBeLessThanOrEqual(3);
    expect(legendOf(states).at(-1)).toBe("No figure: over the data-quality limit (1 place)");
    expect(states.footnotes[0]).toContain("quantiles of the figures shown");
  });

  it("cuts at agreed values, and says whose agreement it is", () => {
    const fixed = classed({ kind: "fixed", breaks: [5, 10], agreed: "the data committee" });
    expect(
      legendOf(fixed)
        .slice(0, 3)
        .map((label) => label.replace(/ \(.*/, "")),
    ).toEqual(["1: below 5.0%", "2: from 5.0% to below 10.0%", "3: 10.0% and above"]);
    expect(fixed.footnotes[0]).toContain("Agreed by: the data committee.");
  });

  it("classes a value as it is written, so that no place stands in a class that its digits contradict", () => {
    const fixed = classed({ kind: "fixed", breaks: [10] });
    const [place] = mappedStates;
    if (!place) throw new Error("No states.");
    const near = {
      ...place.series,
      cells: place.series.cells.map((cell) => ({ ...cell, kind: "value" as const, value: 9.9956 })),
    };
    const spec = placeMapSpec({
      places: [{ series: near }, ...mappedStates.slice(1)],
      classes: { kind: "fixed", breaks: [10] },
      language: "en",
    });
    const classOf = (one: typeof fixed, name: string) =>
      one.table.rows.find(({ cells }) => cells[0] === name)?.cells.find((cell) => /^\d: /.test(cell));
    expect(classOf(spec, "Alabama")).toBe("2: 10.0% and above");
  });

  it.each([[[]], [[3, 2]], [[1, 1]], [[1, 2, 3, 4, 5]], [[Number.NaN]]])(
    "refuses the breaks %j",
    (breaks) => {
      expect(() => classed({ kind: "fixed", breaks })).toThrow("Give one to 4 numbers");
    },
  );

  it("has no shades of deaths and of counts, says why, and still says every figure", () => {
    const deaths = placeMapSpec({ places: countyFatalities.map(analyzed), language: "en" });
    const counts = placeMapSpec({ places: [analyzed(colchesterChildren)], language: "en" });
    for (const spec of [deaths, counts]) {
      expect(spec.picture(600).svg).not.toContain("sm-shade");
      expect(spec.notices.join(" ")).toContain("The places have no shades");
      expect(spec.table.columns.map(({ id }) => id)).not.toContain("class");
    }
    expect(deaths.picture(600).stops[0]?.stops[0]?.words).toContain("County A, FFY 2022: 4.44");
    expect(textsOf(deaths.picture(288).svg)).toContain("County A: 4.44");
  });

  it("gives a pattern and no class to what is unreliable, between bounds, hidden or not shared", () => {
    const shown = [...areaRecurrence, ...mappedStates.slice(0, 6)];
    const spec = placeMapSpec({
      places: shown,
      shapes: serviceAreaShapes,
      language: "en",
    });
    const classOf = (id: string) => spec.table.rows.find((row) => row.id === id)?.cells[4];
    expect(classOf("NORTH")).toMatch(/^\d: /);
    for (const id of ["EAST", "DELTA", "SOUTH", "AT-LARGE"]) expect(classOf(id)).toBe("");
    const { svg } = spec.picture(600);
    expect(pathsOf(svg, "sm-gap")).toHaveLength(1);
    expect(pathsOf(svg, "sm-hatch")).toHaveLength(2);
    expect(spec.summary).toContain("Reliable figures run from 4.6% to 11.4%.");
    expect(legendOf(spec).at(-1)).toBe(
      "No figure: not shared (1 place), hidden to protect privacy (1 place)",
    );
  });

  it("lists below the map what has no outline, and leaves what is not among the places an outline", async () => {
    const shapes = await loadStates();
    const spec = placeMapSpec({ places: mappedStates, shapes, language: "en" });
    expect(textsOf(spec.picture(600).svg)).toContain("Puerto Rico");
    const few = placeMapSpec({ places: mappedStates.slice(0, 8), shapes, language: "en" });
    expect(legendOf(few)).toContain("Not among these places");
    expect(few.picture(600).stops[0]?.stops).toHaveLength(8);
  });

  it("means the place whose outline holds the pointer, not the one whose middle is nearest", async () => {
    const spec = placeMapSpec({ places: mappedStates, shapes: await loadStates(), language: "en" });
    const [line] = spec.picture(840).stops;
    const names = line?.stops.map(({ words }) => words.split(",")[0]) ?? [];
    const texas = line?.stops[names.indexOf("Texas")];
    const louisiana = line?.stops[names.indexOf("Louisiana")];
    if (!texas || !louisiana) throw new Error("No Texas.");
    // East Texas, nearer to the middle of Louisiana than to its own.
    const x = texas.x + (louisiana.x - texas.x) * 0.55;
    expect(names[line?.hit?.(x, texas.y) ?? -1]).toBe("Texas");
  });

  it("walks from place to place in order of name, and says so", () => {
    const names = states.table.rows.map(({ cells }) => cells[0] ?? "");
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
    expect(states.picture(600).stops[0]?.stops.map(({ row }) => row)).toEqual(
      states.table.rows.map(({ id }) => id),
    );
    expect(states.footnotes.join(" ")).toContain("in order of name");
  });

  it("keeps a class's number on a tile at the narrowest width, so that no shade stands alone", () => {
    const words = textsOf(states.picture(288).svg);
    expect(words.filter((word) => /^[1-4]$/.test(word))).toHaveLength(51);
    expect(textsOf(states.picture(840).svg)).toContain("10.0%");
  });

  it("draws a map of many places with few marks", () => {
    expect(states.picture(840).svg.match(/<path/g)?.length).toBeLessThan(10);
  });
});

describe("outlines", () => {
  it("are hatched and hit inside only, a hole in them left out", () => {
    const north = serviceAreaShapes.places[0];
    if (!north) throw new Error("No area.");
    expect(ringsHold(north.rings, ...north.center)).toBe(true);
    const lake = north.rings[1] ?? [];
    const middle = [0, 1].map(
      (axis) => lake.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / lake.length,
    );
    expect(ringsHold(north.rings, middle[0] ?? 0, middle[1] ?? 0)).toBe(false);
  });
});
