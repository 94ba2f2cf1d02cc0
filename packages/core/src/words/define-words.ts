import { LANGUAGES, type Language } from "../text.ts";

type Saying = string | ((...about: never[]) => string);

/** Some of the words, those of its parts too. */
export type SomeWords<W> = { readonly [K in keyof W]?: W[K] extends Saying ? W[K] : SomeWords<W[K]> };

/** The words of one part of the library, which a coalition can say otherwise or in another language. */
export interface Words<W extends object> {
  /** The words in a language: in English where an added language has none. */
  (language: Language): W;
  /** Says some of the words otherwise, from now on: `trendWords.override("es", { target: "Meta" })`. */
  override(language: Language, own: SomeWords<W>): void;
  /**
   * Says all of them in a language that was added, from now on.
   *
   * @throws RangeError where a word is missing, naming each.
   */
  add(language: Language, words: W): void;
  /** Where in `words` English has a word and they have none: "axis.month". Empty where they are whole. */
  missingIn(words: object): string[];
}

/**
 * The words that a part of the library says by itself, in every language of the library: they live beside the part, so
 * that a page carries only the words of what it shows, and the compiler misses a word that one language lacks. A word
 * that takes something is a function which gives the whole sentence: languages order words differently.
 */
export function defineWords<W extends object>(
  words: Readonly<Record<(typeof LANGUAGES)[number], W>>,
): Words<W> {
  const said = new Map<string, W>(LANGUAGES.map((language) => [language, words[language]]));
  const inLanguage = (language: Language) => said.get(language) ?? words.en;
  const missingIn = (other: object) => missing(words.en, other);
  return Object.assign(inLanguage, {
    override: (language: Language, own: SomeWords<W>) => {
      said.set(language, merged(inLanguage(language), own));
    },
    add: (language: Language, own: W) => {
      const lacks = missingIn(own);
      if (lacks.length > 0) {
        throw new RangeError(`The language "${language}" has no words for: ${lacks.join(", ")}.`);
      }
      said.set(language, own);
    },
    missingIn,
  });
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
