/** The languages every word of the library exists in. */
export const LANGUAGES = ["en", "es"] as const;

declare const added: unique symbol;

/** A language of the library, or one that was added: `addLanguage` alone gives the type, so that a typing error does not compile. */
export type Language = (typeof LANGUAGES)[number] | (string & { readonly [added]: true });

/**
 * Words in every language of the library, and in any that was added. A name that is the same in all of them may be a
 * plain string.
 */
export type Text = string | Readonly<Record<Language, string>>;

/** The words of `text` in `language`; in English where an added language does not have them. */
export function inLanguage(text: Text, language: Language): string {
  return typeof text === "string" ? text : (text[language] ?? text.en);
}
