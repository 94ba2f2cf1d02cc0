import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { EntryExitChart } from "../charts/EntryExitChart/EntryExitChart.tsx";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { TrendChart } from "../charts/TrendChart/TrendChart.tsx";
import { noExits } from "../fixtures/made-up.ts";
import { coloradoRecurrence, vermontRecurrence } from "../fixtures/true-figures.ts";
import "../styles.css";

const tip = () => document.querySelector(".sm-tip")?.textContent ?? undefined;
const spoken = () => screen.queryAllByRole("status").map((region) => region.textContent);
const drawn = () =>
  [...document.querySelectorAll(".sm-drawing")].filter((one) => one.getBoundingClientRect().width > 0);

beforeEach(() => page.viewport(900, 800));
afterEach(() => document.getElementById("sm-live-region")?.remove());

async function press(...keys: string[]) {
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

describe("by keyboard", () => {
  it("one Tab reaches the chart, the arrows walk its periods, and each stop is spoken as its tooltip says it", async () => {
    render(<TrendChart series={vermontRecurrence} language="en" tableOpen />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole("application"));
    await press("Home");
    expect(tip()).toBe("Vermont, FY 2019–20: 3.8% (29 of 770).");
    expect(spoken()).toEqual([tip()]);
    await press("ArrowRight");
    expect(tip()).toContain("Vermont, FY 2020–21: 5.0%");
    expect(spoken()).toEqual([tip()]);
    const row = screen.getByRole("row", { name: /FY 2020–21/ });
    expect(row.textContent).toContain("5.0%");
  });

  it("stops at a gap and says why there is no figure", async () => {
    render(<TrendChart series={vermontRecurrence} language="en" />);
    await userEvent.tab();
    await press("End", "ArrowLeft", "ArrowLeft");
    expect(spoken()).toEqual([
      "Vermont, FY 2021–22: Over the data-quality limit. The data sent for this period were over a federal data-quality limit, so no figure was computed.",
    ]);
    expect(tip()).toBe(spoken()[0]);
  });

  it("goes to the other series with Up and Down", async () => {
    render(<EntryExitChart series={noExits} language="en" />);
    await userEvent.tab();
    await press("Home", "ArrowDown");
    expect(tip()).toContain("Left foster care, FFY 2019: 20");
    await press("ArrowDown", "ArrowRight");
    expect(tip()).toContain("FFY 2020: Cannot be computed");
  });

  it("leaves with Escape, and the page keeps its other keys", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await userEvent.tab();
    await press("Home");
    expect(tip()).toBeDefined();
    await press("Escape");
    expect(tip()).toBeUndefined();
    await userEvent.tab();
    expect(document.activeElement).not.toBe(screen.getByRole("application"));
  });

  it("goes with T to the row of the point in the table, and opens the table for it", async () => {
    render(<TrendChart series={vermontRecurrence} language="en" />);
    await userEvent.tab();
    await press("Home", "ArrowRight", "t");
    expect(document.activeElement).toBe(screen.getByRole("row", { name: /FY 2020–21/ }));
    expect(document.activeElement?.checkVisibility()).toBe(true);
  });

  it("keeps with Enter what is shown, until Escape", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await userEvent.tab();
    await press("Home", "Enter");
    const kept = tip();
    expect(spoken()[0]).toBe(`${kept} Kept on the screen.`);
    await userEvent.tab();
    expect(tip()).toBe(kept);
    screen.getByRole("application").focus();
    await press("Escape");
    expect(tip()).toBeUndefined();
  });

  it("helps with a question mark, in the words that describe it", async () => {
    render(<TrendChart series={coloradoRecurrence} language="es" />);
    await userEvent.tab();
    await press("?");
    const described = document.getElementById(
      screen.getByRole("application").getAttribute("aria-describedby") ?? "",
    );
    expect(tip()).toBe(described?.textContent);
    expect(spoken()).toEqual([tip()]);
  });

  it("speaks two charts through one live region", async () => {
    render(
      <>
        <TrendChart series={coloradoRecurrence} language="en" />
        <TrendChart series={vermontRecurrence} language="en" />
      </>,
    );
    const [first, second] = screen.getAllByRole("application");
    first?.focus();
    await press("Home");
    expect(spoken()[0]).toContain("Colorado");
    second?.focus();
    await press("Home");
    expect(spoken()).toHaveLength(1);
    expect(spoken()[0]).toContain("Vermont");
  });
});

describe("by pointer", () => {
  it("shows the stop nearest to it, and nothing once it has left", async () => {
    const { unmount } = render(<TrendChart series={coloradoRecurrence} language="en" />);
    const [drawing] = drawn();
    const box = drawing?.getBoundingClientRect() ?? new DOMRect();
    await userEvent.hover(screen.getByRole("application"), { position: { x: box.width - 30, y: 100 } });
    expect(tip()).toContain("FY 2023–24: 9.6%");
    await userEvent.hover(screen.getByRole("application"), { position: { x: 60, y: 100 } });
    expect(tip()).toContain("FY 2019–20: 8.6%");
    await userEvent.hover(screen.getByRole("heading"));
    expect(tip()).toBeUndefined();
    unmount();
    expect(tip()).toBeUndefined();
  });

  it("says at a point what its row of the table says", async () => {
    const { table } = trendSpec({ series: coloradoRecurrence, language: "en" });
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await userEvent.tab();
    await press("Home");
    for (const row of table.rows) {
      const [period = "", numerator = "", denominator = "", value = ""] = row.cells;
      expect(tip()).toBe(`Colorado, ${period}: ${value} (${numerator} of ${denominator}).`);
      await press("ArrowRight");
    }
  });
});

describe("the drawing", () => {
  it.each([
    [320, 288],
    [500, 420],
    [700, 600],
    [1200, 840],
  ])("that fits is shown on a page of %i px: the one of %i", async (width, expected) => {
    await page.viewport(width, 800);
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    expect(drawn().map((one) => one.getAttribute("viewBox")?.split(" ")[2])).toEqual([String(expected)]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it("changes with its container, and the cursor goes on in the one that is shown", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await userEvent.tab();
    await press("End");
    await page.viewport(320, 800);
    const isOnPage = () => {
      const box = document.querySelector(".sm-tip")?.getBoundingClientRect();
      return box !== undefined && box.left >= 0 && box.right <= 320;
    };
    await expect.poll(isOnPage).toBe(true);
    await press("ArrowLeft");
    expect(tip()).toContain("FY 2022–23");
    expect(isOnPage()).toBe(true);
  });
});
