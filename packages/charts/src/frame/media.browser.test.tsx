import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { CultureChart } from "../charts/CultureChart/CultureChart.tsx";
import { FatalitiesChart } from "../charts/FatalitiesChart/FatalitiesChart.tsx";
import { PlaceMap } from "../charts/PlaceMap/PlaceMap.tsx";
import { RepeatMaltreatmentChart } from "../charts/RepeatMaltreatmentChart/RepeatMaltreatmentChart.tsx";
import { mappedStates } from "../fixtures/maps.ts";
import { teamSurvey } from "../fixtures/surveys.ts";
import {
  coloradoRecurrence,
  nationalFatalities,
  nationalFatalitiesEstimated,
  nationalRecurrence,
} from "../fixtures/true-figures.ts";
import "../styles.css";

async function emulate(media: "print" | "", forcedColors: "active" | "none" = "none") {
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: [{ name: "forced-colors", value: forcedColors }],
  });
}

/** What a system color is now, as a computed style says it. */
function systemColor(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Letter paper between margins of 0.6 inches, less the chart's own. */
const PAPER = 668;

/** Words in the rows of a table, but for notes, that stand on two lines. */
function brokenWords(table: HTMLElement): string[] {
  return [...table.querySelectorAll("tbody th, tbody td:not(:last-child)")].flatMap(({ firstChild }) =>
    [...(firstChild?.textContent ?? "").matchAll(/[\p{Letter}\p{Number}]+/gu)].flatMap(
      ({ 0: word, index }) => {
        const range = document.createRange();
        if (!firstChild) return [];
        range.setStart(firstChild, index);
        range.setEnd(firstChild, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      },
    ),
  );
}

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);

afterEach(async () => {
  await emulate("");
  delete document.documentElement.dataset.theme;
});

describe("on paper", () => {
  it("the table is open and what only a screen can do is gone", async () => {
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} language="en" />);
    expect(screen.getByText("Table of these numbers").checkVisibility()).toBe(true);
    expect(screen.queryByRole("table")?.checkVisibility() ?? false).toBe(false);
    await emulate("print");
    const table = await screen.findByRole("table");
    expect(table.checkVisibility()).toBe(true);
    expect(table.getBoundingClientRect().height).toBeGreaterThan(100);
    expect(screen.getByText("Take this chart away").checkVisibility()).toBe(false);
  });

  it("the table is there before the page is printed", () => {
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} language="en" />);
    expect(document.querySelectorAll("tr")).toHaveLength(0);
    window.dispatchEvent(new Event("beforeprint"));
    expect(document.querySelectorAll("tbody tr")).toHaveLength(coloradoRecurrence.cells.length);
  });

  it.each([
    ["a map of states", <PlaceMap key="map" places={mappedStates} language="en" />],
    ["a survey of five answers", <CultureChart key="survey" survey={teamSurvey} language="en" />],
  ])("no word in the rows of a table breaks, and it is no wider than the paper: %s", async (_, chart) => {
    render(<div style={{ width: PAPER }}>{chart}</div>);
    await emulate("print");
    const table = await screen.findByRole("table");
    expect(table.getBoundingClientRect().width).toBeLessThanOrEqual(PAPER);
    expect(brokenWords(table)).toEqual([]);
  });

  it("series differ without color", async () => {
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} nation={nationalRecurrence} language="en" />);
    await emulate("print");
    const [main, context] = [styleOf(".sm-line.sm-main"), styleOf(".sm-line.sm-context")];
    expect(main.stroke).toBe(context.stroke);
    expect(main.strokeDasharray).not.toBe(context.strokeDasharray);
  });

  it("is dark on white, also for a reader whose screen is dark", async () => {
    document.documentElement.dataset.theme = "dark";
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} language="en" />);
    expect(styleOf(".sm-chart").backgroundColor).toBe("rgb(20, 23, 29)");
    await emulate("print");
    expect(styleOf(".sm-chart").backgroundColor).toBe("rgb(255, 255, 255)");
    expect(styleOf(".sm-chart").color).toBe("rgb(27, 31, 39)");
    expect(styleOf(".sm-label").fill).toBe("rgb(27, 31, 39)");
  });
});

describe("in forced colors", () => {
  it("marks and words take the system's colors, which Chromium does not give to pictures by itself", async () => {
    render(
      <FatalitiesChart reported={nationalFatalities} estimated={nationalFatalitiesEstimated} language="en" />,
    );
    await emulate("", "active");
    const ink = systemColor("CanvasText");
    expect(styleOf(".sm-bars.sm-main").fill).toBe(ink);
    expect(styleOf(".sm-bars.sm-second").stroke).toBe(ink);
    expect(styleOf(".sm-bars.sm-second").fill).toBe(systemColor("Canvas"));
    expect(styleOf(".sm-tick").fill).toBe(ink);
    expect(styleOf(".sm-axis").stroke).toBe(ink);
  });

  it("the classes of a map keep different shades, mixed of those colors", async () => {
    render(<PlaceMap places={mappedStates} width={600} language="en" />);
    await emulate("", "active");
    const shades = [1, 2, 3, 4].map((shade) => styleOf(`.sm-shade-${shade}`).fill);
    expect(new Set(shades).size).toBe(4);
    expect(styleOf(".sm-shape").stroke).toBe(systemColor("CanvasText"));
  });
});
