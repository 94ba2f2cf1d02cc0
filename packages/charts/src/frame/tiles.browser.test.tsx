import { render } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PlaceTrends } from "../charts/PlaceTrends/PlaceTrends.tsx";
import { analyzed } from "../fixtures/side-by-side.ts";
import { coloradoRecurrence } from "../fixtures/true-figures.ts";
import "../styles.css";

const places = Array.from({ length: 300 }, (_, index) =>
  analyzed({
    ...coloradoRecurrence,
    place: { ...coloradoRecurrence.place, id: `P${index}`, name: `Place ${index}` },
  }),
);
const tiles = () => [...document.querySelectorAll<HTMLElement>(".sm-tile")];
const isDrawn = (tile: Element) =>
  tile.firstElementChild?.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === true;
const tip = () => document.querySelector(".sm-tip")?.textContent ?? "";

beforeEach(() => page.viewport(900, 800));

describe("three hundred small charts", () => {
  it("are drawn where they are on the screen, and passed over where they are not", async () => {
    render(<PlaceTrends compared={places} language="en" order="given" />);
    await expect.poll(() => isDrawn(tiles()[0] as Element)).toBe(true);
    expect(tiles().filter(isDrawn).length).toBeLessThan(100);
    expect(isDrawn(tiles()[299] as Element)).toBe(false);
    tiles()[299]?.scrollIntoView();
    await expect.poll(() => isDrawn(tiles()[299] as Element)).toBe(true);
  });

  it("have at most twenty elements each", () => {
    render(<PlaceTrends compared={places} language="en" order="given" />);
    for (const tile of tiles()) expect(tile.querySelectorAll("*").length + 1).toBeLessThanOrEqual(20);
  });

  it("flow as wide as the page is, without scrolling it sideways", async () => {
    render(<PlaceTrends compared={places.slice(0, 9)} language="en" order="given" />);
    const rows = () => new Set(tiles().map((tile) => tile.getBoundingClientRect().bottom)).size;
    const wide = rows();
    await page.viewport(320, 800);
    await expect.poll(rows).toBeGreaterThan(wide);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  it("say under the pointer and by keyboard which place and period is meant", async () => {
    render(<PlaceTrends compared={places} language="en" order="given" />);
    await userEvent.hover(tiles()[2] as Element);
    expect(tip()).toMatch(/^Place 2, FY/);
    await userEvent.tab();
    await userEvent.keyboard("{Home}{ArrowDown}");
    expect(tip()).toMatch(/^Place \d+, FY/);
    const box = document.querySelector(".sm-tip")?.getBoundingClientRect();
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(900);
  });
});
