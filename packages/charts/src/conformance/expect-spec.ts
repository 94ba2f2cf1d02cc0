import { expect } from "vitest";
import type { ChartSpec, FrameSpec } from "../model/chart-spec.ts";
import type { Picture, Stop } from "../model/picture.ts";
import { csvOfChart } from "../takeaway/csv-of-chart.ts";
import { pictureOfChart } from "../takeaway/picture-of-chart.ts";
import { namingNumbers, numbersIn, reasonsIn, textsOf } from "./numbers.ts";

const WIDTHS = [288, 320, 600, 840];

const stopsOf = (picture: Picture): Stop[] => picture.stops.flatMap(({ stops }) => stops);

/** Name, sentence, a table whose rows are told apart, and a file of the same cells. */
export function expectSound(spec: FrameSpec): void {
  const { title, subtitle, summary, table, sources, legend } = spec;
  for (const words of [title, subtitle, summary, table.caption]) expect(words.trim()).not.toBe("");
  for (const { name } of table.columns) expect(name.trim()).not.toBe("");
  expectUnique(table.columns.map(({ id }) => id));
  expectUnique(table.rows.map(({ id }) => id));
  expectUnique(legend.map(({ id }) => id));
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  if (table.rows.length > 0) expect(sources.length).toBeGreaterThan(0);
  const said = JSON.stringify({ ...spec, picture: undefined });
  expect(said).not.toMatch(/NaN|Infinity|undefined|\[object/);
  const file = csvOfChart(spec).replaceAll('""', '"');
  for (const cell of table.rows.flatMap(({ cells }) => cells)) expect(file).toContain(cell);
}

/** Finite pixels inside the picture, marks that lie one after another, stops in the order that keys walk. */
export function expectSoundPicture(spec: ChartSpec): void {
  for (const width of WIDTHS) {
    const picture = spec.picture(width);
    expect(picture.width).toBe(width);
    expect(picture.height).toBeGreaterThan(0);
    expect(Number.isFinite(picture.height)).toBe(true);
    const attributes = picture.svg.replace(/>[^<]*</g, "><");
    expect(attributes).not.toMatch(/NaN|Infinity|undefined|null/);
    const flat = picture.svg.match(/<(\w+)[^>]*?(?:\/>|>[^<]*<\/\1>)/g) ?? [];
    expect(flat.join("")).toBe(picture.svg);
    for (const { x, y } of stopsOf(picture)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(-0.01);
      expect(y).toBeLessThanOrEqual(picture.height);
    }
    const { along = "x" } = picture;
    if (along === "free") continue;
    for (const { stops } of picture.stops) {
      const places = stops.map((stop) => stop[along]);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  }
}

/** What a reader takes away as a picture is a file of XML with all the words that stand around the drawing. */
export function expectWholePicture(spec: ChartSpec): void {
  const { title, subtitle, summary, notices, findings, footnotes, sources, legend } = spec;
  for (const width of [288, 840]) {
    const file = new DOMParser().parseFromString(pictureOfChart(spec, width).svg, "image/svg+xml");
    expect(file.querySelector("parsererror")).toBeNull();
    expect(file.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    const said = [...file.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
    const around = [title, subtitle, summary, ...notices, ...findings, ...footnotes, ...sources];
    for (const words of [...around, ...legend.map(({ label }) => label)]) expect(said).toContain(words);
  }
}

/** A stop for every row, a row for every stop; the numbers of one are the numbers of the other. */
export function expectSameInTable(spec: ChartSpec): void {
  const rows = new Map(spec.table.rows.map((row) => [row.id, row]));
  const naming = namingNumbers(spec);
  const reasons = reasonsIn(spec.language);
  for (const width of [WIDTHS[0] ?? 288, 840]) {
    const stops = stopsOf(spec.picture(width));
    expect([...new Set(stops.map(({ row }) => row))].toSorted()).toEqual([...rows.keys()].toSorted());
    for (const { words, row, gap } of stops) {
      const cells = rows.get(row)?.cells ?? [];
      const known = new Set([...naming, ...numbersIn(...cells)]);
      for (const number of numbersIn(words)) expect(known, words).toContain(number);
      const [head = ""] = cells;
      expect(words).toContain(head);
      if (!gap) continue;
      expect(
        reasons.some((reason) => words.includes(reason)),
        words,
      ).toBe(true);
    }
  }
}

/**
 * Where every figure is hidden, no number is in the drawing or the sentence, not even on an axis; and no drawing writes
 * beside a mark what its table does not say.
 */
export function expectHonestWords(spec: ChartSpec): void {
  const naming = namingNumbers(spec);
  const { stops, svg } = spec.picture(840);
  const nothingShown = stops.every((line) => line.stops.every(({ gap }) => gap));
  if (!nothingShown) return;
  // Words in columns of words: a row's period, its reason.
  const inWords = spec.table.rows.flatMap(({ cells }) =>
    numbersIn(...cells.filter((_, index) => !spec.table.columns[index]?.numeric)),
  );
  const named = (number: string) => naming.has(number) || inWords.includes(number);
  for (const { words } of stops.flatMap((line) => line.stops))
    expect(numbersIn(words).filter((number) => !named(number))).toEqual([]);
  expect(numbersIn(...textsOf(svg).map(plain)).filter((number) => !named(number))).toEqual([]);
  const count = String(spec.table.rows.length);
  const said = numbersIn(spec.summary).filter((number) => !named(number) && number !== count);
  // A sentence may count periods or places without a figure, never more than there are rows.
  for (const number of said) expect(Number(number)).toBeLessThanOrEqual(Math.max(3, spec.table.rows.length));
  expect(spec.findings.flatMap((finding) => numbersIn(finding))).toEqual([]);
}

const plain = (words: string) => words.replace(/&#?\w+;/g, "");

function expectUnique(ids: readonly string[]): void {
  expect(new Set(ids).size).toBe(ids.length);
}
