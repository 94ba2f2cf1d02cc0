import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectNoLeak, expectSameInStrictMode, expectTakenOver } from "../../conformance/expect-page.tsx";
import { BOTH, HOSTILE, inEach, placesSituations } from "../../conformance/situations.ts";
import { mirrored, spell } from "../../fixtures/mirrored.ts";
import { coloradoRecurrence } from "../../fixtures/true-figures.ts";
import { Sparkline } from "./Sparkline.tsx";

// A sparkline is one image with a name: no frame, no table, no stops. It is held to what `describeChart` asks of the rest.

const situations = inEach(placesSituations(recurrenceOfMaltreatment), ([series]) => series);

describe("Sparkline", () => {
  describe.each(BOTH)("%s", (language) => {
    it.each(Object.entries(situations))(
      "is the same page from the server and in the browser: %s",
      (_, series) => {
        if (!series) return;
        expectTakenOver(<Sparkline series={series} language={language} />, (page) =>
          expect(page.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object/),
        );
        expectSameInStrictMode(<Sparkline series={series} language={language} />);
      },
    );
  });

  it("makes no element of hostile words", () => {
    const series = situations["hostile labels"];
    if (!series) throw new Error("No series.");
    const named = { ...series.indicator, numerator: { ...series.indicator.numerator, name: HOSTILE } };
    render(<Sparkline series={{ ...series, indicator: named }} figure="numerator" language="en" />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(HOSTILE);
    expect(document.querySelectorAll("script, title, [onerror]")).toHaveLength(0);
  });

  it("can be told in another language", () => {
    render(<Sparkline series={coloradoRecurrence} language={mirrored} />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(spell("The latest is"));
  });

  it("leaves nothing behind after a thousand mounts", () =>
    expectNoLeak(<Sparkline series={coloradoRecurrence} language="en" />));
});
