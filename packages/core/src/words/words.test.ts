import { describe, expect, it } from "vitest";
import { en } from "./en.ts";
import { es } from "./es.ts";

/** Each word of a catalog with the way to it; a sentence that takes something is said with a stand-in. */
function entriesOf(part: unknown, path = ""): [path: string, words: string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") {
    const stand = Array.from({ length: part.length }, (_, index) => index + 2);
    return [[path, String(part(...stand))]];
  }
  return Object.entries(part as object).flatMap(([key, value]) => entriesOf(value, `${path}.${key}`));
}

describe("the catalog of words", () => {
  const english = new Map(entriesOf(en));
  const spanish = new Map(entriesOf(es));

  it("has every word in both languages", () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it("has no empty word", () => {
    for (const words of [...english, ...spanish]) expect(words[1].trim(), words[0]).not.toBe("");
  });

  it("uses everything a sentence is given", () => {
    const takes = (part: unknown, path = ""): [string, (...given: unknown[]) => unknown][] =>
      typeof part === "function"
        ? [[path, part as (...given: unknown[]) => unknown]]
        : typeof part === "object" && part !== null
          ? Object.entries(part).flatMap(([key, value]) => takes(value, `${path}.${key}`))
          : [];
    for (const [path, sentence] of [...takes(en), ...takes(es)]) {
      if (path === ".period.year") continue;
      const given = Array.from({ length: sentence.length }, (_, index) => 70 + index);
      for (const one of given) expect(String(sentence(...given)), path).toContain(String(one));
    }
  });

  it("is translated: the same text in both languages is a name or a sign", () => {
    const same = [...english].filter(([path, words]) => spanish.get(path) === words).map(([path]) => path);
    expect(same.filter((path) => /[a-z]{4}/i.test(english.get(path) ?? ""))).toEqual([]);
  });
});
