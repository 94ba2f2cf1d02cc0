import { defineWords } from "@shared-measurement/core";
import { en } from "./en.ts";
import { es } from "./es.ts";
import type { AppWords } from "./words.ts";

/** Every word the app says by itself, in `language`. */
export const appWordsIn = defineWords<AppWords>({ en, es });
