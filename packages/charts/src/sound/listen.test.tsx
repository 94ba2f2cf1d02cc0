import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { comparisonSpec } from "../charts/ComparisonChart/ComparisonChart.model.ts";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { zeroRecurrence } from "../fixtures/made-up.ts";
import { states } from "../fixtures/side-by-side.ts";
import {
  andoverChildren,
  coloradoRecurrence,
  floridaTurnover,
  nationalRecurrence,
  spragueChildren,
} from "../fixtures/true-figures.ts";
import { heardLines } from "./heard-lines.ts";
import { Listen } from "./Listen.tsx";
import { playLine } from "./play-line.ts";

const language = "en";
const sprague = trendSpec({ series: spragueChildren, language });

describe("what can be heard", () => {
  it("is a tone for every figure, and a silence with its reason for every gap", () => {
    const [line] = heardLines(sprague);
    expect(line?.points.map(({ value }) => value)).toEqual([16, 19, 12, undefined, 15, 24, 20]);
    expect(line?.points[3]?.words).toContain("Hidden to protect privacy");
    expect([line?.lowest, line?.highest]).toEqual([12, 24]);
  });

  it("is every line of a chart, on the scale of its panel", () => {
    const lines = heardLines(
      trendSpec({ series: coloradoRecurrence, context: nationalRecurrence, language }),
    );
    expect(lines.map(({ label }) => label)).toEqual(["Colorado", "United States"]);
    expect(lines[0]?.highest).toBe(lines[1]?.highest);
  });

  it("is nothing where no figure may be shown, where figures are bounds, or where there is no time", () => {
    expect(heardLines(trendSpec({ series: andoverChildren, language }))).toEqual([]);
    expect(heardLines(trendSpec({ series: floridaTurnover, language }))).toEqual([]);
    expect(heardLines(comparisonSpec({ compared: states, language }))).toEqual([]);
  });
});

describe("a line that is played", () => {
  const tones: number[] = [];
  const engine = { masterGain: 1, playDataPoint: (hertz: number) => void tones.push(hertz) };

  beforeEach(() => {
    tones.length = 0;
    vi.stubGlobal("AudioContext", class {});
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("goes higher where figures are higher, keeps its time in a gap, and makes no tone there", async () => {
    const [line] = heardLines(sprague);
    if (!line) throw new Error("Sprague has figures.");
    const points: number[] = [];
    await playLine(line, (index) => points.push(index), engine);
    vi.runAllTimers();
    expect(points).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(tones).toHaveLength(6);
    const [first = 0, second = 0, third = 0] = tones;
    expect(second).toBeGreaterThan(first);
    expect(third).toBeLessThan(first);
    expect(Math.max(...tones)).toBe(tones[4]);
  });

  it("sounds where all figures are equal", async () => {
    const [line] = heardLines(trendSpec({ series: zeroRecurrence, language }));
    if (!line) throw new Error("There are three zeros.");
    await playLine(line, () => {}, engine);
    vi.runAllTimers();
    expect(tones).toHaveLength(3);
    expect(new Set(tones).size).toBe(1);
    expect(tones[0]).toBeGreaterThan(0);
  });

  it("ends when it is stopped", async () => {
    const [line] = heardLines(sprague);
    if (!line) throw new Error("Sprague has figures.");
    const stop = await playLine(line, () => {}, engine);
    stop();
    vi.runAllTimers();
    expect(tones).toHaveLength(1);
  });
});

describe("the buttons", () => {
  it("play nothing by themselves, and are not there where nothing can be heard", () => {
    const made = vi.fn();
    vi.stubGlobal("AudioContext", made);
    const { rerender } = render(<Listen spec={sprague} />);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "Listen: Sprague, Children",
    ]);
    expect(made).not.toHaveBeenCalled();
    rerender(<Listen spec={trendSpec({ series: andoverChildren, language })} />);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("say what to do where no tones can be played", async () => {
    vi.stubGlobal("AudioContext", undefined);
    vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Android");
    render(<Listen spec={sprague} />);
    fireEvent.click(screen.getByRole("button"));
    await vi.waitFor(() => expect(screen.getAllByText(/Tones cannot be played here/)).toHaveLength(2));
    expect(screen.getByRole("button").textContent).toMatch(/^Listen/);
  });
});
