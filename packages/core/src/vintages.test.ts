import { describe, expect, it } from "vitest";
import type { Observation } from "./observation.ts";
import { parsePeriod } from "./parse-period.ts";
import { separateVintages } from "./vintages.ts";

const edition = (asOf: string, numerator: number, report = `Profile ${asOf}`): Observation => ({
  indicatorId: "recurrence-of-maltreatment",
  placeId: "US-CO",
  period: parsePeriod("FY22-23"),
  source: { publisher: "Children's Bureau", report, asOf },
  status: "value",
  parts: { numerator, denominator: 9822 },
});

describe("separateVintages", () => {
  const editions = [edition("2024-02-20", 980), edition("2024-07-11", 983), edition("2025-08", 985)];
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ] as const;

  it.each(orders)(
    "takes the latest as-of date for the newest, whatever the order of rows (%i %i %i)",
    (...order) => {
      const [figure] = separateVintages(order.map((index) => editions[index] as Observation));
      expect(figure?.newest).toBe(editions[2]);
      expect(figure?.earlier).toEqual([editions[0], editions[1]]);
    },
  );

  it("takes a year alone for earlier than any day in it", () => {
    const [figure] = separateVintages([edition("2025-01-02", 1), edition("2025", 2)]);
    expect(figure?.newest.source.asOf).toBe("2025-01-02");
  });

  it("keeps the figures of places, periods and groups apart", () => {
    const black = { ...edition("2025-08", 12), group: { dimension: "race", id: "Black" } };
    const elsewhere = { ...edition("2025-08", 13), placeId: "US" };
    const before = { ...edition("2025-08", 14), period: parsePeriod("FY21-22") };
    expect(separateVintages([edition("2025-08", 11), black, elsewhere, before])).toHaveLength(4);
  });

  it("refuses two rows of one edition: neither can be called the newer", () => {
    expect(() => separateVintages([edition("2025-08", 985), edition("2025-08", 986)])).toThrow(
      "recurrence-of-maltreatment for US-CO in FY22-23 is given twice as of 2025-08 by Profile 2025-08: keep one of the two rows.",
    );
  });
});
