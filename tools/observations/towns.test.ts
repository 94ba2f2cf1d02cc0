import { expect, it } from "vitest";
import { readerOf } from "./test/raw-files.ts";
import { reportsOfTowns } from "./towns.ts";

const towns = reportsOfTowns(readerOf());
const of = (placeId: string, indicatorId: string) =>
  towns.find((observation) => observation.placeId === placeId && observation.indicatorId === indicatorId);

it("shows what the publisher hides as hidden, with no number left in it", () => {
  const hidden = of("CT-UNION", "reports-accepted");
  expect(hidden?.status).toBe("suppressed");
  expect(hidden).not.toHaveProperty("parts");
});

it("does not take a dash for zero, and says why", () => {
  expect(of("CT-UNION", "reports-substantiated")).toMatchObject({
    status: "not-reported",
    note: expect.stringContaining("does not say whether it means zero"),
  });
});

it("makes the publisher's statewide row the state, and no town", () => {
  expect(of("US-CT", "children-substantiated")).toMatchObject({ status: "value", parts: { numerator: 35 } });
  expect(towns.some(({ placeId }) => /statewide/i.test(placeId))).toBe(false);
});

it("reads no allegations, of which so few are hidden that their sum would say too much", () => {
  expect(new Set(towns.map(({ indicatorId }) => indicatorId))).toEqual(
    new Set(["reports-accepted", "reports-substantiated", "children-substantiated"]),
  );
});
