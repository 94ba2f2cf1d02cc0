import { describe, expect, it } from "vitest";
import type { Along, StopLine } from "../model/picture.ts";
import { type CursorPosition, moveCursor, nearestStop, stopAt } from "./cursor-state.ts";

const area = { left: 0, right: 60, top: 0, bottom: 100 };
const along = (...places: number[]): StopLine => ({
  area,
  stops: places.map((x) => ({ x, y: 50, words: "", row: String(x) })),
});
/** Three lines, the second without a period. The stops of gaps are among the others. */
const lines = [along(0, 10, 20, 30, 40, 50, 60), along(), along(0, 20, 40, 60)];
const move = (position: CursorPosition | null, key: string, by: Along = "x", on = lines) =>
  moveCursor(on, by, position, key);

describe("moveCursor", () => {
  it("starts at the latest period, and at the first where the reader goes forward", () => {
    expect(move(null, "ArrowLeft")).toEqual({ line: 0, stop: 6 });
    expect(move(null, "ArrowDown")).toEqual({ line: 0, stop: 6 });
    expect(move(null, "ArrowRight")).toEqual({ line: 0, stop: 0 });
    expect(move(null, "Home")).toEqual({ line: 0, stop: 0 });
  });

  it("stops at every period, gaps too, and stays at the ends", () => {
    expect(move({ line: 0, stop: 3 }, "ArrowRight")).toEqual({ line: 0, stop: 4 });
    expect(move({ line: 0, stop: 3 }, "ArrowLeft")).toEqual({ line: 0, stop: 2 });
    expect(move({ line: 0, stop: 0 }, "ArrowLeft")).toEqual({ line: 0, stop: 0 });
    expect(move({ line: 0, stop: 6 }, "ArrowRight")).toEqual({ line: 0, stop: 6 });
  });

  it("goes to the ends, and by five periods", () => {
    expect(move({ line: 0, stop: 3 }, "Home")).toEqual({ line: 0, stop: 0 });
    expect(move({ line: 0, stop: 3 }, "End")).toEqual({ line: 0, stop: 6 });
    expect(move({ line: 0, stop: 6 }, "PageUp")).toEqual({ line: 0, stop: 1 });
    expect(move({ line: 0, stop: 3 }, "PageDown")).toEqual({ line: 0, stop: 6 });
  });

  it("goes to the same time on another line, past a line without a period", () => {
    expect(move({ line: 0, stop: 4 }, "ArrowDown")).toEqual({ line: 2, stop: 2 });
    expect(move({ line: 2, stop: 3 }, "ArrowUp")).toEqual({ line: 0, stop: 6 });
    expect(move({ line: 2, stop: 3 }, "ArrowDown")).toEqual({ line: 2, stop: 3 });
  });

  it("leaves with Escape", () => expect(move({ line: 0, stop: 3 }, "Escape")).toBeNull());

  it("leaves other keys to the page", () => {
    expect(move({ line: 0, stop: 3 }, "Tab")).toBeUndefined();
    expect(move(null, "a")).toBeUndefined();
  });

  it("has nowhere to go on a chart without a stop", () => {
    expect(move(null, "ArrowRight", "x", [along(), along()])).toBeUndefined();
    expect(move(null, "Home", "x", [])).toBeUndefined();
  });

  it("goes down rows that stand one below the other, and across them to the other series", () => {
    const rows = (...places: number[]): StopLine => ({
      area,
      stops: places.map((y) => ({ x: 5, y, words: "", row: String(y) })),
    });
    const places = [rows(10, 20, 30), rows(10, 30)];
    expect(move(null, "ArrowDown", "y", places)).toEqual({ line: 0, stop: 0 });
    expect(move({ line: 0, stop: 0 }, "ArrowDown", "y", places)).toEqual({ line: 0, stop: 1 });
    expect(move({ line: 0, stop: 2 }, "ArrowRight", "y", places)).toEqual({ line: 1, stop: 1 });
    expect(move({ line: 0, stop: 1 }, "End", "y", places)).toEqual({ line: 0, stop: 2 });
  });
});

const places = [
  { x: 0, y: 0 },
  { x: 10, y: 90 },
  { x: 20, y: 10 },
];

it("the nearest stop is the one closest along its line, whatever its height", () => {
  expect(nearestStop(places, 11, 5, "x")).toBe(1);
  expect(nearestStop(places, 99, 0, "x")).toBe(2);
  expect(nearestStop(places, 0, 80, "y")).toBe(1);
  expect(nearestStop(places, 11, 5, "free")).toBe(2);
  expect(nearestStop([], 5, 5, "x")).toBe(0);
});

it("a pointer means the panel it is over", () => {
  const panel = (top: number): StopLine => ({
    area: { left: 0, right: 60, top, bottom: top + 100 },
    stops: [{ x: 10, y: top + 90, words: "", row: "" }],
  });
  expect(stopAt([panel(0), panel(150)], 10, 95, "x")).toEqual({ line: 0, stop: 0 });
  expect(stopAt([panel(0), panel(150)], 10, 160, "x")).toEqual({ line: 1, stop: 0 });
  expect(stopAt([], 10, 160, "x")).toBeNull();
});
