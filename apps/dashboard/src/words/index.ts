import type { Language } from "@shared-measurement/core";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { AppWords } from "./words.ts";

const CATALOG: Readonly<Record<Language, AppWords>> = { en, es };

/** Every word the app says by itself, in `language`. */
export function appWordsIn(language: Language): AppWords {
  return CATALOG[language];
}
