import { describe, expect, it } from "vitest";
import { declareLanguage } from "../languages.ts";
import { addWordsTo, missingWordsOf, overrideWordsOf } from "./change-words.ts";
import { defineWords } from "./define-words.ts";

const say = () =>
  defineWords({
    en: { target: "Target", axis: { month: "Month", year: (kind: string) => `${kind} year` } },
    es: { target: "Meta", axis: { month: "Mes", year: (kind: string) => `Año ${kind}` } },
  });

describe("words", () => {
  it("are said in each language of the library", () => {
    expect(say()("es").target).toBe("Meta");
    expect(say()("en").axis.year("Fiscal")).toBe("Fiscal year");
  });

  it("can be said otherwise, one by one, and the others stay", () => {
    const words = say();
    overrideWordsOf(words, "en", { axis: { month: "Report month" } });
    overrideWordsOf(words, "en", { target: "Goal" });
    expect(words("en").target).toBe("Goal");
    expect(words("en").axis.month).toBe("Report month");
    expect(words("en").axis.year("Fiscal")).toBe("Fiscal year");
    expect(words("es").axis.month).toBe("Mes");
  });

  it("can be said in another language, and are English until they are", () => {
    const words = say();
    const kreyol = declareLanguage({ id: "ht", name: "Kreyòl ayisyen" });
    expect(words(kreyol).target).toBe("Target");
    addWordsTo(words, kreyol, { target: "Objektif", axis: { month: "Mwa", year: (kind) => `Ane ${kind}` } });
    expect(words(kreyol).axis.year("fiskal")).toBe("Ane fiskal");
  });

  it("are refused half said, naming each that is missing, empty or of another form", () => {
    const words = say();
    const half = { target: "", axis: { year: "Ane" } };
    expect(missingWordsOf(words, half)).toEqual(["target", "axis.month", "axis.year"]);
    expect(missingWordsOf(words, {})).toEqual(["target", "axis.month", "axis.year"]);
    // @ts-expect-error A language that lacks a word does not compile.
    expect(() => addWordsTo(words, declareLanguage({ id: "ht", name: "Kreyòl" }), half)).toThrow(
      'The language "ht" has no words for: target, axis.month, axis.year.',
    );
  });
});
