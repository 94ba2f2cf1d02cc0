import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectWordsOfCatalog } from "../../conformance/expect-catalog.ts";
import {
  expectNoLeak,
  expectNothingHostile,
  expectSameInStrictMode,
  expectSameOnServer,
} from "../../conformance/expect-page.tsx";
import { expectSound } from "../../conformance/expect-spec.ts";
import { numbersIn } from "../../conformance/numbers.ts";
import { BOTH, inEach, placesSituations, SITUATIONS } from "../../conformance/situations.ts";
import { mirrored } from "../../fixtures/mirrored.ts";
import { rowOf } from "../../fixtures/scorecards.ts";
import { scorecardSpec } from "./Scorecard.model.ts";
import { Scorecard } from "./Scorecard.tsx";

// A scorecard's table is the chart itself: it has no picture with stops, and is held to what `describeChart` asks of the rest.

const given = (language: (typeof BOTH)[number]) =>
  inEach(placesSituations(recurrenceOfMaltreatment), (all) => ({
    rows: all.map((series) => rowOf(series, { value: 8, year: 2030 })),
    language,
  }));

describe("Scorecard conforms", () => {
  describe.each(BOTH)("%s", (language) => {
    const situations = given(language);

    it.each(SITUATIONS)("has a whole frame and table: %s", (situation) =>
      expectSound(scorecardSpec(situations[situation])),
    );

    it.each(SITUATIONS)("is the same page from the server and in the browser: %s", (situation) =>
      expectSameOnServer(<Scorecard {...situations[situation]} />, scorecardSpec(situations[situation])),
    );
  });

  const situations = given("en");

  it.each(SITUATIONS)("is the same in StrictMode: %s", (situation) =>
    expectSameInStrictMode(<Scorecard {...situations[situation]} />),
  );

  it("keeps hostile words words", () =>
    expectNothingHostile(<Scorecard {...situations["hostile labels"]} />));

  it("leaves nothing behind after a thousand mounts", () =>
    expectNoLeak(<Scorecard {...situations["one point"]} />));

  it.each(SITUATIONS)("can be told in another language: %s", (situation) => {
    const props = given(mirrored)[situation];
    expectWordsOfCatalog(scorecardSpec(props), props);
  });

  it("shows no number in a row whose figures are hidden, beside its periods and the target", () => {
    render(<Scorecard {...situations["all hidden"]} />);
    for (const { lines, shown } of scorecardSpec(situations["all hidden"]).rows) {
      expect(shown).toBe(false);
      expect([...lines.before, ...lines.change]).toEqual([]);
      expect(lines.latest.map(({ look }) => look)).not.toContain("figure");
    }
    const table = screen.getByRole("table");
    expect(numbersIn(table.textContent ?? "").filter((number) => number.includes("."))).toEqual(
      situations["all hidden"].rows.map(() => "8.0"),
    );
  });
});
