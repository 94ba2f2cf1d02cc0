import { LANGUAGES, type Language } from "./text.ts";

/** A language: its own name, how its readers write numbers and dates, and from which side they read. */
export interface LanguageSetup {
  /** Its BCP 47 tag, which marks every element in it: "ht", "ar". */
  readonly id: string;
  /** What it calls itself: "Kreyòl ayisyen". */
  readonly name: string;
  /** The BCP 47 locale for numbers, dates and lists: "ht", "ar-u-nu-latn". `id` by default. */
  readonly locale?: string;
  /** "ltr" by default. */
  readonly direction?: "ltr" | "rtl";
}

type Known = Required<Omit<LanguageSetup, "id">>;

/** Spanish is `es-US`: plain `es` prints 9,7 % and 1.234, which readers in the United States take for other numbers. */
const known = new Map<Language, Known>([
  ["en", { name: "English", locale: "en-US", direction: "ltr" }],
  ["es", { name: "Español", locale: "es-US", direction: "ltr" }],
]);

/**
 * Makes a language known, from now on, wherever this module is loaded: in a page, in its worker, on a server. Its words
 * are added apart, to each catalog that is to speak it; `addLanguage` of `@shared-measurement/charts` does both.
 *
 * @returns The language, as every `language` property takes it.
 * @throws RangeError where the id or the locale is no BCP 47 tag, or the language is one of the library's own.
 */
export function declareLanguage({ id, name, locale = id, direction = "ltr" }: LanguageSetup): Language {
  if (LANGUAGES.some((own) => own === id)) {
    throw new RangeError(`The library has "${id}" already: change its words with override.`);
  }
  for (const tag of [id, locale]) refuseNoTag(tag);
  const language = id as Language;
  known.set(language, { name, locale, direction });
  return language;
}

function refuseNoTag(tag: string): void {
  try {
    Intl.getCanonicalLocales(tag);
  } catch {
    throw new RangeError(
      `"${tag}" is no language tag. Write one as in BCP 47, such as "ht" or "ar-u-nu-latn": https://www.rfc-editor.org/info/bcp47.`,
    );
  }
}

/** Every language there is, the library's first. */
export const languages = (): readonly Language[] => [...known.keys()];

/** The language with this id, if there is one: reads an address or a setting. */
export function languageOf(id: string | null | undefined): Language | undefined {
  return languages().find((language) => language === id);
}

/** The locale in which numbers and dates of `language` are written. */
export const localeOf = (language: Language): string => setupOf(language).locale;

/** From which side `language` is read. */
export const directionOf = (language: Language): "ltr" | "rtl" => setupOf(language).direction;

/** What `language` calls itself. */
export const languageName = (language: Language): string => setupOf(language).name;

function setupOf(language: Language): Known {
  const setup = known.get(language);
  if (setup) return setup;
  throw new RangeError(
    `There is no language "${language}": there are ${languages().join(", ")}. Add it with addLanguage first, also in a worker.`,
  );
}
