import { LANGUAGES, type Language } from "../../text.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { FindingWords } from "./finding-words.ts";

const CATALOG: Readonly<Record<Language, FindingWords>> = { en, es };

/** The same sentence in every language. */
export function inEveryLanguage(
  sentence: (words: FindingWords, language: Language) => string,
): Record<Language, string> {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, sentence(CATALOG[language], language)]),
  ) as Record<Language, string>;
}
