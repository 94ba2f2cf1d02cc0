import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { comparePictures } from "./compare.ts";

/** White, with gray columns of the given darkness (0 to 255) from x = 20 on: an edge, sharp or antialiased. */
function picture(columns: readonly number[], height = 40): Buffer {
  const png = new PNG({ width: 60, height });
  for (let at = 0; at < 60 * height; at++) {
    const x = at % 60;
    const value = 255 - (x >= 20 ? (columns[x - 20] ?? 0) : 0);
    png.data.set([value, value, value, 255], at * 4);
  }
  return PNG.sync.write(png);
}

const bar = [255, 255, 255, 255, 255, 255];

describe("comparing two pictures", () => {
  it("finds nothing in the same picture", () => {
    expect(comparePictures(picture(bar), picture(bar)).pixels).toBe(0);
  });

  it("does not count an edge that is only smoothed otherwise", () => {
    expect(comparePictures(picture([120, ...bar]), picture([90, ...bar])).pixels).toBe(0);
  });

  it("finds a mark that has moved, one that is gone, and a color that has changed a little", () => {
    expect(comparePictures(picture(bar), picture([0, 0, 0, ...bar])).pixels).toBeGreaterThan(0);
    expect(comparePictures(picture(bar), picture([])).pixels).toBe(6 * 40);
    expect(comparePictures(picture(bar), picture(bar.map(() => 250))).pixels).toBeGreaterThan(0);
  });

  it("counts what a longer picture has more, and marks it", () => {
    const { pixels, marked } = comparePictures(picture(bar), picture(bar, 50));
    expect(pixels).toBe(60 * 10);
    expect(marked && PNG.sync.read(marked).height).toBe(50);
  });
});
