import { expect, it } from "vitest";
import { fatalitiesInPennsylvania } from "./pennsylvania.ts";
import { readerOf } from "./test/raw-files.ts";

const figures = fatalitiesInPennsylvania(readerOf());

it("leaves out the years of which the summaries lack whole months", () => {
  expect(figures.filter(({ placeId }) => placeId === "US-PA").map(({ period }) => period.id)).toEqual([
    "CY2016",
    "CY2016",
  ]);
});

it("keeps deaths and near deaths apart, a hidden count hidden and a zero a zero", () => {
  const birch = figures.filter(({ placeId }) => placeId === "PA-Birch");
  expect(birch.map(({ indicatorId, status }) => [indicatorId, status])).toEqual([
    ["substantiated-fatalities", "suppressed"],
    ["substantiated-near-fatalities", "value"],
  ]);
  expect(birch[0]).not.toHaveProperty("parts");
  expect(birch[1]).toMatchObject({ parts: { numerator: 0 } });
});
