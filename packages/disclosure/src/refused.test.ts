import { expect, it } from "vitest";
import { refusedFor } from "./refused.ts";
import { figuresOf } from "./relations/figures.ts";
import { absentId } from "./relations/parts.ts";
import { TableError } from "./table/table-error.ts";
import { count, figure, options } from "./testing/made-up.ts";

it("names the indicator of a count that no figure gives, so that the rest can be published", () => {
  const { indicators, places } = options();
  const given = [figure(count, "A", "CY2022", 20)];
  const figures = figuresOf(given, { indicators, places, privacy: { rules: [{ preset: "chhs-ddg" }] } });
  for (const placeId of ["A", "B"]) {
    const id = absentId({ indicatorId: count.id, placeId }, { first: 1, last: 90 }, "numerator");
    const error = new TableError(
      `the relation of "${id}"`,
      "no whole numbers fit the counts that are shown.",
    );
    expect(refusedFor(error, figures)).toMatchObject({ indicatorId: count.id, reason: "contradictory" });
  }
});
