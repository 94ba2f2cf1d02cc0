import type { Language } from "../text.ts";
import type { SomeWords, Words } from "./define-words.ts";

/** Says some of a part's words otherwise, from now on: `overrideWordsOf(trendWords, "es", { forecast: "Proyección" })`. */
export function overrideWordsOf<W extends object>(
  part: Words<W>,
  language: Language,
  own: SomeWords<W>,
): void {
  part.said.set(language, merged(part(language), own));
}

/**
 * Says all of a part's words in a language that was added, from now on.
 *
 * @throws RangeError where a word is missing, naming each.
 */
export function addWordsTo<W extends object>(part: Words<W>, language: Language, words: W): void {
  const lacks = missingWordsOf(part, words);
  if (lacks.length > 0) {
    throw new RangeError(`The language "${language}" has no words for: ${lacks.join(", ")}.`);
  }
  part.said.set(language, words);
}

/** Where in `words` a part has a word in English and they have none: "axis.month". Empty where they are whole. */
export function missingWordsOf<W extends object>(part: Words<W>, words: object): string[] {
  return missing(part("en"), words);
}

function merged<W extends object>(words: W, own: SomeWords<W>): W {
  const changed = Object.entries(own).map(([key, value]) => {
    const before = words[key as keyof W];
    return [key, isPart(before) && isPart(value) ? merged(before, value) : value];
  });
  return { ...words, ...Object.fromEntries(changed) };
}

function missing(english: object, other: object, path = ""): string[] {
  const found = new Map<string, unknown>(Object.entries(other));
  return Object.entries(english).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key;
    const there = found.get(key);
    if (isPart(value)) return missing(value, isPart(there) ? there : {}, at);
    return typeof there === typeof value && there !== "" ? [] : [at];
  });
}

const isPart = (value: unknown): value is object => typeof value === "object" && value !== null;
