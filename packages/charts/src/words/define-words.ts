import type { Language } from "@shared-measurement/core";

/** The words of one part of the library, which a coalition can put its own in place of. */
export interface Words<W extends object> {
  (language: Language): W;
  /** Says some of the words otherwise, from now on: `trendWords.override("es", { target: "Meta" })`. */
  readonly override: (language: Language, own: Partial<W>) => void;
}

/**
 * The words that a chart says by itself, in every language of the library: they live beside the chart, so that a page
 * carries only the words of the charts it shows, and the compiler misses a word that one language lacks. A word that
 * takes something is a function which gives the whole sentence: languages order words differently.
 */
export function defineWords<W extends object>(words: Readonly<Record<Language, W>>): Words<W> {
  const said = new Map<Language, W>();
  const inLanguage = (language: Language) => said.get(language) ?? words[language];
  return Object.assign(inLanguage, {
    override: (language: Language, own: Partial<W>) => {
      said.set(language, { ...inLanguage(language), ...own });
    },
  });
}
