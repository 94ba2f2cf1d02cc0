import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { TrendChart } from "../charts/TrendChart/TrendChart.tsx";
import { mirrored, spell } from "../fixtures/mirrored.ts";
import { coloradoRecurrence, nationalRecurrence } from "../fixtures/true-figures.ts";
import "../styles.css";

const boxOf = (element: Element | null) => (element as Element).getBoundingClientRect();

function show() {
  const { container } = render(
    <TrendChart
      series={coloradoRecurrence}
      context={nationalRecurrence}
      language={mirrored}
      width={600}
      tableOpen
    />,
  );
  return container.querySelector("figure") as HTMLElement;
}

it("the frame, its legend and its table are mirrored", () => {
  const chart = show();
  expect([chart.lang, chart.dir]).toEqual(["ar-XB", "rtl"]);
  const [first, second] = screen.getAllByRole("listitem").map(boxOf);
  expect(boxOf(chart.querySelector(".sm-legend li .sm-swatch")).left).toBeGreaterThan(first?.left ?? 0);
  expect(first?.right).toBeGreaterThan(second?.right ?? Number.POSITIVE_INFINITY);
  const heads = screen.getAllByRole("columnheader").map((head) => boxOf(head).left);
  expect(heads).toEqual(heads.toSorted((a, b) => b - a));
});

it("the drawing runs from left to right, its keys too, and the frame says so", async () => {
  const chart = show();
  const ticks = [...chart.querySelectorAll(".sm-tick-x")].map((tick) => boxOf(tick).left);
  expect(ticks.length).toBeGreaterThan(2);
  expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
  expect(chart.textContent).toContain(spell("earlier or less is on the left"));
  await userEvent.tab();
  await userEvent.keyboard("{Home}");
  const earliest = boxOf(chart.querySelector(".sm-cursor-ring")).left;
  await userEvent.keyboard("{ArrowRight}");
  expect(boxOf(chart.querySelector(".sm-cursor-ring")).left).toBeGreaterThan(earliest);
});

it("no words leave the drawing's place", () => {
  const chart = show();
  const plot = boxOf(chart.querySelector(".sm-plot"));
  for (const words of chart.querySelectorAll(".sm-drawing text")) {
    expect(boxOf(words).left, words.textContent ?? "").toBeGreaterThanOrEqual(plot.left - 1);
    expect(boxOf(words).right, words.textContent ?? "").toBeLessThanOrEqual(plot.right + 1);
  }
});
