import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Rgb = readonly [red: number, green: number, blue: number];
type Look = "light" | "dark";

const read = (file: string) => readFileSync(join(import.meta.dirname, file), "utf8");

/** The colors of a theme by their property, on top of the charts' own. */
function colorsOf(look: Look, ...files: readonly string[]): Map<string, Rgb> {
  const colors = new Map<string, Rgb>();
  for (const css of ["theme.css", ...files].map(read)) {
    for (const [, name = "", light = "", dark = ""] of css.matchAll(
      /--sm-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ))
      colors.set(name, linear(look === "light" ? light : dark));
  }
  return colors;
}

/** Linear light, 0 to 1 (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const part = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [a, b]
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .toSorted((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

type Matrix = readonly [...Rgb, ...Rgb, ...Rgb];
/** Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency", severity 1. */
const SIGHT: Readonly<Record<string, Matrix>> = {
  "full color vision": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

function times(matrix: Matrix, [red, green, blue]: Rgb): Rgb {
  const row = (at: 0 | 3 | 6) =>
    (matrix[at] ?? 0) * red + (matrix[at + 1] ?? 0) * green + (matrix[at + 2] ?? 0) * blue;
  return [row(0), row(3), row(6)];
}

/** Ottosson 2020, OKLab: a distance in it is about what the eye sees. */
function oklab(color: Rgb): Rgb {
  const clamped = color.map((part) => Math.min(1, Math.max(0, part))) as unknown as Rgb;
  const cones = times(
    [
      0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
      0.2817188376, 0.6299787005,
    ],
    clamped,
  ).map(Math.cbrt) as unknown as Rgb;
  return times(
    [
      0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
      0.7827717662, -0.808675766,
    ],
    cones,
  );
}

const LOOKS: readonly Look[] = ["light", "dark"];
const THEMES = [[], ["../themes/lakeshore.css"], ["../themes/canyon.css"]];
const looks = LOOKS.flatMap((look) =>
  THEMES.map((files) => [look, files[0] ?? "the charts' own", files] as const),
);

describe.each(looks)("%s, %s", (look, _name, files) => {
  const colors = colorsOf(look, ...files);
  const color = (name: string) => colors.get(name) ?? expect.fail(`No color is named ${name}.`);

  it.each([
    "main",
    "second",
    "context",
    "benchmark",
    "hatch",
    "focus",
    "series-1",
    "series-2",
    "series-3",
    "series-4",
    "series-5",
    "series-6",
  ])("%s is seen on the ground: 3:1 (WCAG 1.4.11)", (name) =>
    expect(contrast(color(name), color("ground"))).toBeGreaterThanOrEqual(3),
  );

  it.each(["ink", "quiet"])("words in %s are read on the ground: 4.5:1 (WCAG 1.4.3)", (name) => {
    for (const ground of ["ground", "raised"])
      expect(contrast(color(name), color(ground))).toBeGreaterThanOrEqual(4.5);
  });
});

/** Farther apart in OKLab than this, two fills are told apart at a glance; a just noticeable difference is 0.02. */
const APART = 0.13;

describe.each(LOOKS)("the colors of series, %s", (look) => {
  const colors = colorsOf(look);
  const series = [...colors].filter(([name]) => name.startsWith("series-"));

  it.each(Object.entries(SIGHT))("are told apart with %s", (_sight, matrix) => {
    const seen = series.map(([name, color]) => [name, oklab(times(matrix, color))] as const);
    expect(seen).toHaveLength(6);
    for (const [name, one] of seen) {
      for (const [other, two] of seen) {
        if (name >= other) continue;
        const distance = Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
        expect(distance, `${name} and ${other}`).toBeGreaterThan(APART);
      }
    }
  });
});
