import {
  buildSeries,
  entryExitRatio,
  type Observation,
  type Place,
  parsePeriod,
} from "@shared-measurement/core";
import { analyze } from "@shared-measurement/core/findings";
import { type Coalition, coalitionData, type IndicatorUse } from "@shared-measurement/data";
import { expect, test } from "vitest";
import { analysisRequest } from "./analysis-request.ts";

const place: Place = { id: "B", name: "Birch", level: "county" };
const observations = [5, 6, 5, 6, 5, 6, 9].map(
  (entries, year): Observation => ({
    indicatorId: entryExitRatio.id,
    placeId: place.id,
    period: parsePeriod(`FFY${2010 + year}`),
    status: "value",
    parts: { numerator: entries * 100, denominator: 500 },
    source: { publisher: "A test", report: "A test", asOf: "2026" },
  }),
);
const use: IndicatorUse = {
  indicator: entryExitRatio,
  chart: "entry-exit",
  why: "A test.",
  baseline: { first: "FFY2010", last: "FFY2015", frozenOn: "2016-01-31" },
};
const coalition: Coalition = {
  id: "birch",
  name: "Birch",
  summary: "A test.",
  places: [place],
  glancePlaces: [place.id],
  members: [],
  goals: [
    {
      indicator: entryExitRatio.id,
      text: "A goal.",
      year: 2030,
      value: 1,
      place: "ELSEWHERE",
      source: "A plan",
    },
  ],
  indicators: [use],
  observations: [],
  notices: [],
};

test("later figures are set against the baseline that the coalition froze; another place's goal is not this one's", () => {
  const release = coalitionData(coalition, []);
  const request = analysisRequest(release, use, buildSeries(entryExitRatio, place, observations));
  expect(request.options.target).toBeUndefined();
  const kinds = analyze(request.series, request.options).findings.map(
    ({ kind, verdict }) => `${kind}: ${verdict}`,
  );
  expect(kinds).toContain("turn-the-curve: higher");
});
