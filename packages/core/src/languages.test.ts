import { describe, expect, it } from "vitest";
import { formatNumber, formatStatedDate } from "./format.ts";
import { declareLanguage, directionOf, languageName, languageOf, languages, localeOf } from "./languages.ts";
import { inLanguage, type Language } from "./text.ts";

describe("a language that is declared", () => {
  const farsi = declareLanguage({ id: "fa", name: "فارسی", locale: "fa-u-nu-latn", direction: "rtl" });

  it("is known by its id, with its name and side", () => {
    expect(languages()).toContain(farsi);
    expect(languageOf("fa")).toBe(farsi);
    expect(languageName(farsi)).toBe("فارسی");
    expect([directionOf(farsi), directionOf("en")]).toEqual(["rtl", "ltr"]);
  });

  it("writes numbers and dates by its own locale, Spanish by that of its readers in the United States", () => {
    const swiss = declareLanguage({ id: "de", name: "Deutsch", locale: "de-CH" });
    expect(formatNumber(1234.5, 1, swiss)).toBe(new Intl.NumberFormat("de-CH").format(1234.5));
    expect(formatStatedDate("2022-06-28", swiss)).toBe("28. Juni 2022");
    expect(formatNumber(1234.5, 1, "es")).toBe("1,234.5");
    expect(localeOf("es")).toBe("es-US");
  });

  it("says in English what a text does not have in it", () => {
    expect(inLanguage({ en: "Entries", es: "Entradas" }, farsi)).toBe("Entries");
    expect(inLanguage({ en: "Entries", es: "Entradas", [farsi]: "ورود" }, farsi)).toBe("ورود");
  });
});

describe("what is no language", () => {
  it("is not known", () => {
    expect(languageOf("xx")).toBeUndefined();
    expect(languageOf(null)).toBeUndefined();
    expect(() => localeOf("xx" as Language)).toThrow(/no language "xx": there are en, es.*addLanguage/);
  });

  it("cannot be declared: one of the library's own, or no tag", () => {
    expect(() => declareLanguage({ id: "es", name: "Castellano" })).toThrow(/override/);
    expect(() => declareLanguage({ id: "not a tag", name: "?" })).toThrow(/"not a tag" is no language tag/);
    expect(() => declareLanguage({ id: "ht", name: "?", locale: "_" })).toThrow(/"_" is no language tag/);
  });
});
