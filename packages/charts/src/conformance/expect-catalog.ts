import { addWordsTo, type Words } from "@shared-measurement/core";
import { expect } from "vitest";
import { mirrored, spelled } from "../fixtures/mirrored.ts";
import { type FrameSpec, hasPicture } from "../model/chart-spec.ts";
import { textsOf } from "./numbers.ts";

/** Makes words that the catalog does not hold, those of a chart of your own, be said in the mirrored language. */
export function addToMirrored(words: readonly Words<object>[]): void {
  for (const own of words) addWordsTo(own, mirrored, spelled(own("en")));
}

/**
 * In a language that is spelled without Latin letters, every Latin word comes from the data: the chart's own can all be
 * said in another language.
 */
export function expectWordsOfCatalog(spec: FrameSpec, props: object): void {
  const ofData = new Set(textIn(props).flatMap(latinWords));
  const isOfData = (word: string) => ofData.has(word);
  const { title, subtitle, summary, findings, notices, footnotes, sources, legend, table } = spec;
  const labels = legend.map(({ label }) => label);
  const heads = [table.name, table.caption, table.columns.map(({ name }) => name)];
  const rows = table.rows.map(({ cells }) => cells);
  const picture = hasPicture(spec) ? spec.picture(600) : undefined;
  const words = picture?.stops.flatMap((line) => line.stops.map((stop) => stop.words));
  const around = [title, subtitle, summary, findings, notices, footnotes, sources, labels, heads, rows];
  const own = textIn([around, words]).filter((said) => !latinWords(said).every(isOfData));
  // What is too long for its place in a drawing ends with an ellipsis, inside of a word too.
  const drawn = (picture ? textsOf(picture.svg) : []).filter((said) => {
    const whole = latinWords(said.replace(/&#?\w+;/g, " ").replace(/\S+…$/, ""));
    return !whole.every(isOfData);
  });
  expect(
    [...own, ...drawn],
    "Words that cannot be said in another language: say them in X.words.ts, and name that in words/catalog.ts.",
  ).toEqual([]);
}

const latinWords = (text: string): string[] => text.toLowerCase().match(/\p{Script=Latin}{2,}/gu) ?? [];

/** Every text in a value. */
function textIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(textIn);
}
