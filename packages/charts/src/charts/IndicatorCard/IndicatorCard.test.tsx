import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import { render, screen } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import {
  expectNoLeak,
  expectNothingHostile,
  expectSameInStrictMode,
  expectTakenOver,
} from "../../conformance/expect-page.tsx";
import { numbersIn } from "../../conformance/numbers.ts";
import { inEach, placesSituations } from "../../conformance/situations.ts";
import { mirrored } from "../../fixtures/mirrored.ts";
import { rowOf } from "../../fixtures/scorecards.ts";
import { andoverChildren, coloradoRecurrence } from "../../fixtures/true-figures.ts";
import { IndicatorCard } from "./IndicatorCard.tsx";

const situations = inEach(placesSituations(recurrenceOfMaltreatment), ([series]) =>
  series ? { ...rowOf(series, { value: 8, year: 2030 }), language: "en" as const } : undefined,
);

// A card has no frame, no table and no picture with stops, so nothing to walk or to take away: it is held to what
// `describeChart` asks of the rest.

describe("IndicatorCard", () => {
  it("is an article named for its indicator, with each thing in words", () => {
    render(
      <IndicatorCard {...rowOf(coloradoRecurrence, { value: 8, year: 2030 })} language="en">
        <a href="#more">More</a>
      </IndicatorCard>,
    );
    const card = screen.getByRole("article", { name: "Repeat maltreatment" });
    for (const words of [
      "9.6%",
      "FY 2023–24",
      "Lower is better",
      "It was",
      "Target: 8.0% by 2030.",
      "1.6 points above",
      "As of",
    ])
      expect(card.textContent).toContain(words);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain("The latest is 9.6%");
    expect(screen.getByRole("link", { name: "More" })).toBeTruthy();
  });

  it("shows no number of a hidden cell, and says that it is hidden", () => {
    const { container } = render(<IndicatorCard series={andoverChildren} language="en" />);
    expect(container.textContent).toContain("No figure can be shown.");
    expect(container.textContent).toContain("It is not zero");
    expect(container.querySelectorAll(".sm-latest")).toHaveLength(0);
    const svg = container.querySelector("svg");
    expect(svg?.querySelectorAll(".sm-points, .sm-line")).toHaveLength(0);
  });

  it.each(Object.entries(situations))("stands: %s", (_, props) => {
    if (!props) return;
    const page = <IndicatorCard {...props} />;
    expect(renderToString(page)).not.toMatch(/NaN|Infinity|undefined|\[object/);
    expectTakenOver(page);
    expectSameInStrictMode(page);
  });

  it("leaves nothing behind after a thousand mounts", () =>
    expectNoLeak(<IndicatorCard series={coloradoRecurrence} language="en" />));

  it("keeps hostile words words", () => {
    const props = situations["hostile labels"];
    if (props) expectNothingHostile(<IndicatorCard {...props} />);
  });

  it("is told in another language, from its side", () => {
    render(<IndicatorCard {...rowOf(coloradoRecurrence)} language={mirrored} />);
    const card = screen.getByRole("article");
    expect([card.lang, card.dir]).toEqual(["ar-XB", "rtl"]);
    expect(card.textContent).not.toMatch(/It was|As of|points/);
    expect(numbersIn(card.textContent ?? "")).toContain("9.6");
  });
});
