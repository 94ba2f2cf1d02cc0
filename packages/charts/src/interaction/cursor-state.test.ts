import { describe, expect, it } from "vitest";
import { type CursorPosition, moveCursor, nearestInTime } from "./cursor-state.ts";

const at = (...places: number[]) => places.map((x) => ({ x }));
/** Three lines, the second without a period. The stops of gaps are among the others. */
const grid = [at(0, 10, 20, 30, 40, 50, 60), [], at(0, 20, 40, 60)];
const move = (position: CursorPosition | null, key: string) => moveCursor(grid, position, key);

describe("moveCursor", () => {
  it("starts at the latest period, and at the first where the reader goes forward", () => {
    expect(move(null, "ArrowLeft")).toEqual({ line: 0, point: 6 });
    expect(move(null, "ArrowDown")).toEqual({ line: 0, point: 6 });
    expect(move(null, "ArrowRight")).toEqual({ line: 0, point: 0 });
    expect(move(null, "Home")).toEqual({ line: 0, point: 0 });
  });

  it("stops at every period, gaps too, and stays at the ends", () => {
    expect(move({ line: 0, point: 3 }, "ArrowRight")).toEqual({ line: 0, point: 4 });
    expect(move({ line: 0, point: 3 }, "ArrowLeft")).toEqual({ line: 0, point: 2 });
    expect(move({ line: 0, point: 0 }, "ArrowLeft")).toEqual({ line: 0, point: 0 });
    expect(move({ line: 0, point: 6 }, "ArrowRight")).toEqual({ line: 0, point: 6 });
  });

  it("goes to the ends, and by five periods", () => {
    expect(move({ line: 0, point: 3 }, "Home")).toEqual({ line: 0, point: 0 });
    expect(move({ line: 0, point: 3 }, "End")).toEqual({ line: 0, point: 6 });
    expect(move({ line: 0, point: 6 }, "PageUp")).toEqual({ line: 0, point: 1 });
    expect(move({ line: 0, point: 3 }, "PageDown")).toEqual({ line: 0, point: 6 });
  });

  it("goes to the same time on another line, past a line without a period", () => {
    expect(move({ line: 0, point: 4 }, "ArrowDown")).toEqual({ line: 2, point: 2 });
    expect(move({ line: 2, point: 3 }, "ArrowUp")).toEqual({ line: 0, point: 6 });
    expect(move({ line: 2, point: 3 }, "ArrowDown")).toEqual({ line: 2, point: 3 });
  });

  it("leaves with Escape", () => expect(move({ line: 0, point: 3 }, "Escape")).toBeNull());

  it("leaves other keys to the page", () => {
    expect(move({ line: 0, point: 3 }, "Tab")).toBeUndefined();
    expect(move(null, "a")).toBeUndefined();
  });

  it("has nowhere to go on a chart without a period", () => {
    expect(moveCursor([[], []], null, "ArrowRight")).toBeUndefined();
    expect(moveCursor([], null, "Home")).toBeUndefined();
  });
});

it("nearestInTime finds the stop closest to a place", () => {
  expect(nearestInTime(at(0, 10, 20), 14)).toBe(1);
  expect(nearestInTime(at(0, 10, 20), 99)).toBe(2);
  expect(nearestInTime([], 5)).toBe(0);
});
