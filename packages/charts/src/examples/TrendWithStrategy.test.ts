import { parsePeriod } from "@shared-measurement/core";
import { expect, it } from "vitest";
import { comparisonSpec } from "../charts/ComparisonChart/ComparisonChart.model.ts";
import { funnelSpec } from "../charts/FunnelPlot/FunnelPlot.model.ts";
import { illustrativeRecurrence } from "../fixtures/made-up.ts";
import { states } from "../fixtures/side-by-side.ts";
import { statesFunnel } from "../fixtures/states.ts";
import { trendWithStrategySpec } from "./TrendWithStrategy.tsx";

it("what a layer shows is in the footnotes, which page, file and picture share", () => {
  const strategy = { name: "Home visits", from: parsePeriod("FY20-21"), to: parsePeriod("FY21-22") };
  const { footnotes } = trendWithStrategySpec({ series: illustrativeRecurrence, language: "en", strategy });
  expect(footnotes.at(-1)).toMatch(/^Between the dotted rules: Home visits, from FY 2020–21 to FY 2021–22/);
});

it.each([288, 840])("the scales of a picture lead to its own marks, %i pixels wide", (width) => {
  const time = trendWithStrategySpec({
    series: illustrativeRecurrence,
    language: "en",
    strategy: { name: "Visits", from: parsePeriod("FY20-21"), to: parsePeriod("FY21-22") },
  }).picture(width);
  const [overTime] = time.panels;
  expect(time.stops[0]?.stops[1]?.x).toBeCloseTo(overTime?.toX(parsePeriod("FY20-21")) ?? 0);
  expect(time.stops[0]?.stops[1]?.y).toBeCloseTo(overTime?.toY(9.5) ?? 0);

  const rows = comparisonSpec({ compared: states, language: "en" }).picture(width);
  const [first] = rows.stops[0]?.stops ?? [];
  const value = states.find(({ series }) => first?.row.includes(series.place.id))?.series.cells.at(-1);
  if (value?.kind !== "value" || !first) throw new Error("The first state has a latest figure.");
  expect(rows.panels[0]?.toX(value.value)).toBeCloseTo(first.x);

  const funnel = funnelSpec({ funnel: statesFunnel, language: "en" }).picture(width);
  const place = statesFunnel.places.find(({ position }) => position);
  const stop = funnel.stops[0]?.stops.find(({ row }) => row === place?.place.id);
  expect(funnel.panels[0]?.toX(place?.position?.denominator ?? 0)).toBeCloseTo(stop?.x ?? 0);
  expect(funnel.panels[0]?.toY(place?.position?.value ?? 0)).toBeCloseTo(stop?.y ?? 0);
});
