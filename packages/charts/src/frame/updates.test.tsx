import type { Series } from "@shared-measurement/core";
import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PlaceTrends } from "../charts/PlaceTrends/PlaceTrends.tsx";
import { TrendChart } from "../charts/TrendChart/TrendChart.tsx";
import { analyzed } from "../fixtures/side-by-side.ts";
import { andoverChildren, coloradoRecurrence, spragueChildren } from "../fixtures/true-figures.ts";
import { trendsSpec } from "../multiples/trends.model.ts";
import { Chart } from "./Chart.tsx";
import { tiled } from "./Tiles.tsx";

/** The same figures, a little later: each of them another. */
const later = (series: Series): Series => ({
  ...series,
  cells: series.cells.map((cell) => (cell.kind === "value" ? { ...cell, value: cell.value * 1.1 } : cell)),
});

const shortened = (series: Series): Series => ({ ...series, cells: series.cells.slice(1) });
const elements = (selector: string) => [...document.querySelectorAll(selector)];

describe("a chart that is given new figures", () => {
  it("keeps its drawing's elements and shows the new ones", () => {
    const { rerender } = render(<TrendChart series={coloradoRecurrence} language="en" width={600} />);
    const before = elements(".sm-drawing > *");
    const lineOf = () => document.querySelector(".sm-line")?.getAttribute("d");
    const drawn = lineOf();
    rerender(<TrendChart series={later(coloradoRecurrence)} language="en" width={600} />);
    expect(elements(".sm-drawing > *").every((node) => before.includes(node))).toBe(true);
    expect(lineOf()).not.toBe(drawn);
  });

  it("keeps its table's rows, so that a reader's place in it is kept", () => {
    const { rerender } = render(<TrendChart series={coloradoRecurrence} language="en" tableOpen />);
    const row = screen.getByRole("row", { name: /FY 2022–23/ });
    row.focus();
    rerender(<TrendChart series={later(coloradoRecurrence)} language="en" tableOpen />);
    expect(screen.getByRole("row", { name: /FY 2022–23/ })).toBe(row);
    expect(document.activeElement).toBe(row);
    expect(row.textContent).toContain("11.0%");
  });

  it("has the new figures in a table that is opened later, and has no rows before", () => {
    const { rerender } = render(<TrendChart series={coloradoRecurrence} language="en" />);
    rerender(<TrendChart series={later(coloradoRecurrence)} language="en" />);
    expect(elements("tbody tr")).toHaveLength(0);
    fireEvent.click(screen.getByText("Table of these numbers"));
    expect(screen.getByRole("row", { name: /FY 2022–23/ }).textContent).toContain("11.0%");
  });

  it("has another table where the periods are others", () => {
    const { rerender } = render(<TrendChart series={coloradoRecurrence} language="en" tableOpen />);
    rerender(<TrendChart series={shortened(coloradoRecurrence)} language="en" tableOpen />);
    expect(elements("tbody tr")).toHaveLength(coloradoRecurrence.cells.length - 1);
  });

  it("takes a layer over many small charts too: they are then one drawing, with the stops of all", () => {
    const compared = [spragueChildren, andoverChildren].map(analyzed);
    const spec = trendsSpec({ compared, language: "en", order: "given" });
    const { rerender } = render(
      <Chart
        spec={spec}
        width={420}
        pieces={tiled}
        layer={({ stops }) => <path className="own" d={`M0,${stops.length}`} />}
      />,
    );
    expect(elements(".sm-layer > .own").map((own) => own.getAttribute("d"))).toEqual(["M0,2"]);
    expect(elements(".sm-tile")).toHaveLength(0);
    rerender(<Chart spec={spec} width={420} pieces={tiled} />);
    expect(elements(".sm-tile")).toHaveLength(2);
  });

  it("keeps the small charts that stay, and takes away those that go", () => {
    const [sprague, andover] = [spragueChildren, andoverChildren].map(analyzed);
    if (!sprague || !andover) throw new Error("The fixtures are gone.");
    const { rerender } = render(<PlaceTrends compared={[andover, sprague]} language="en" order="given" />);
    const [first] = elements(".sm-tile svg > *");
    rerender(
      <PlaceTrends
        compared={[
          { ...andover, series: later(andover.series) },
          { ...sprague, series: later(sprague.series) },
        ]}
        language="en"
        order="given"
      />,
    );
    expect(elements(".sm-tile svg > *")[0]).toBe(first);
    rerender(<PlaceTrends compared={[andover]} language="en" order="given" />);
    expect(elements(".sm-tile")).toHaveLength(1);
    rerender(<PlaceTrends compared={[andover, sprague]} language="en" order="given" />);
    expect(elements(".sm-tile")).toHaveLength(2);
  });
});
