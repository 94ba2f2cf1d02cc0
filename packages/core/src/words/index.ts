import type { Language } from "../text.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { Words } from "./words.ts";

const CATALOG: Readonly<Record<Language, Words>> = { en, es };

/** Every word the library says by itself, in `language`. */
export function wordsIn(language: Language): Words {
  return CATALOG[language];
}
