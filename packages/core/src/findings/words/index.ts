import { languages } from "../../languages.ts";
import type { Language } from "../../text.ts";
import { defineWords } from "../../words/define-words.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { FindingWords } from "./finding-words.ts";

/** The sentences of findings, in `language`. */
export const findingWords = defineWords<FindingWords>({ en, es });

/** The same sentence in every language there is. */
export function inEveryLanguage(
  sentence: (words: FindingWords, language: Language) => string,
): Record<Language, string> {
  return Object.fromEntries(
    languages().map((language) => [language, sentence(findingWords(language), language)]),
  ) as Record<Language, string>;
}
