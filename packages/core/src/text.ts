/** The languages every word of the library exists in. */
export const LANGUAGES = ["en", "es"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Words in every language of the library. A name that is the same in all of them may be a plain string. */
export type Text = string | Readonly<Record<Language, string>>;

/** The words of `text` in `language`. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === "string" ? text : text[language];
}

/**
 * The locale in which numbers and dates of `language` are written. Spanish is `es-US`: plain `es` prints 9,7 % and
 * 1.234, which readers in the United States take for other numbers.
 */
export function localeOf(language: Language): string {
  return language === "en" ? "en-US" : "es-US";
}
