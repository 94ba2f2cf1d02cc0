import { describe, expect, it } from "vitest";
import { pathsOf, textsOf } from "../fixtures/paths.ts";
import { situations } from "../fixtures/situations.ts";
import { csvOfChart } from "../takeaway/csv-of-chart.ts";
import { layoutTime } from "./layout-time.ts";
import type { TimeChart } from "./time-spec.ts";

const WIDTHS = [288, 320, 420, 600, 840];
const linesOf = (spec: TimeChart) => spec.panels.flatMap((panel) => panel.lines);
const pointsOf = (spec: TimeChart) => linesOf(spec).flatMap((line) => line.points);
const isShown = (point: ReturnType<typeof pointsOf>[number]) =>
  point.value !== undefined || point.range !== undefined;

describe.each(situations("en"))("%s", (_name, spec) => {
  it.each(WIDTHS)("draws real numbers only, %i px wide", (width) => {
    const { svg } = spec.picture(width);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(svg).toMatch(/^<.*>$/s);
  });

  it.each(WIDTHS)("keeps its marks inside the picture, %i px wide", (width) => {
    const model = layoutTime(spec, width);
    for (const panel of model.panels) {
      for (const point of panel.lines.flatMap((line) => line.points)) {
        expect(point.x).toBeGreaterThanOrEqual(panel.left);
        expect(point.x).toBeLessThanOrEqual(panel.right);
        if (point.y === undefined) continue;
        expect(point.y).toBeGreaterThanOrEqual(panel.top - 0.01);
        expect(point.y).toBeLessThanOrEqual(panel.bottom + 0.01);
      }
    }
  });

  it("draws a mark for a figure that may be shown, and none for another", () => {
    const model = layoutTime(spec, 600);
    const drawn = model.panels.flatMap((panel) => panel.lines.flatMap((line) => line.points));
    expect(drawn.map((point) => point.y !== undefined)).toEqual(pointsOf(spec).map(isShown));
  });

  it("says at each stop what its row of the table says", () => {
    for (const point of pointsOf(spec)) {
      const row = spec.table.rows.find(({ id }) => id === point.period.id);
      expect(row?.cells).toContain(point.said.short);
      expect(point.said.words).toContain(point.said.short);
      expect(point.said.words).toContain(row?.cells[0]);
    }
  });

  it("has one table row a period, in order of time, each as long as its header", () => {
    const ids = spec.table.rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(pointsOf(spec).map(({ period }) => period.id)).size).toBe(ids.length);
    for (const row of spec.table.rows) expect(row.cells).toHaveLength(spec.table.columns.length);
  });

  it("writes beside its marks only what the table says", () => {
    const cells = new Set(spec.table.rows.flatMap((row) => row.cells));
    const labels = layoutTime(spec, 840).panels.flatMap((panel) =>
      panel.lines.flatMap((line) => line.points.flatMap((point) => (point.label ? [point.label.text] : []))),
    );
    for (const label of labels) expect(cells).toContain(label);
  });

  it("downloads the rows on the screen, with title, notices and sources", () => {
    const csv = csvOfChart(spec);
    for (const row of spec.table.rows) {
      for (const cell of row.cells) expect(csv.replaceAll('""', '"')).toContain(cell);
    }
    for (const words of [spec.title, ...spec.notices, ...spec.sources]) {
      expect(csv.replaceAll('""', '"')).toContain(words);
    }
  });

  it("gives no number for a stop without a figure", () => {
    for (const point of pointsOf(spec)) {
      if (!isShown(point)) expect(point.said.short).not.toMatch(/\d/);
    }
  });

  it("names what its drawing measures, its place and its source where it has figures", () => {
    expect(spec.title && spec.subtitle && spec.summary && spec.axisTitle).toBeTruthy();
    if (spec.table.rows.length > 0) expect(spec.sources.length).toBeGreaterThan(0);
    const words = textsOf(spec.picture(840).svg).join(" ");
    for (const panel of spec.panels) expect(words).toContain(panel.heading.split(" ")[0]);
  });
});

describe("in Spanish", () => {
  const english = situations("en");
  it.each(situations("es"))("%s is told in Spanish", (name, spec) => {
    const other = english.find(([same]) => same === name)?.[1];
    const said = (of: TimeChart | undefined) => [
      of?.summary,
      of?.axisTitle,
      ...(of?.panels.map((panel) => panel.heading) ?? []),
      ...(of?.notices ?? []),
      ...(of?.footnotes ?? []),
      ...(of?.table.columns.map((column) => column.name) ?? []),
    ];
    expect(said(spec).filter((words) => said(other).includes(words))).toEqual([]);
    expect(csvOfChart(spec)).not.toMatch(/\d,\d%|\d{1,3}\.\d{3}\b/);
  });
});

it("a drawing without a figure has no number on its scale", () => {
  const hidden = situations("en").find(([name]) => name === "trend: all hidden")?.[1];
  const svg = hidden?.picture(600).svg;
  expect(svg && pathsOf(svg, "sm-gap")).toHaveLength(1);
  expect(svg && /sm-tick-y/.test(svg)).toBe(false);
});
