import { LANGUAGES, type Language } from "../text.ts";

type Saying = string | ((...about: never[]) => string);

/** Some of the words, those of its parts too. */
export type SomeWords<W> = { readonly [K in keyof W]?: W[K] extends Saying ? W[K] : SomeWords<W[K]> };

/**
 * The words of one part of the library, which a coalition can say otherwise (`overrideWordsOf`) or in another language
 * (`addWordsTo`).
 */
export interface Words<W extends object> {
  /** The words in a language: in English where an added language has none. */
  (language: Language): W;
  /** What is said in each language. */
  readonly said: Map<Language, W>;
}

/**
 * The words that a part of the library says by itself, in every language of the library: they live beside the part, so
 * that a page carries only the words of what it shows, and the compiler misses a word that one language lacks. A word
 * that takes something is a function which gives the whole sentence: languages order words differently.
 */
export function defineWords<W extends object>(
  words: Readonly<Record<(typeof LANGUAGES)[number], W>>,
): Words<W> {
  const said = new Map<Language, W>(LANGUAGES.map((language) => [language, words[language]]));
  return Object.assign((language: Language) => said.get(language) ?? words.en, { said });
}
