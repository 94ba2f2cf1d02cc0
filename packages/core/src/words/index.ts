import { defineWords } from "./define-words.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { CoreWords } from "./words.ts";

/** The words about cells, periods and places, and those that every chart has, in `language`. */
export const wordsIn = defineWords<CoreWords>({ en, es });
