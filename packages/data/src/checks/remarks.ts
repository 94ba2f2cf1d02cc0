import { type Indicator, inLanguage, type Place, type Text } from "@shared-measurement/core";
import type { Problem } from "../problems/problem.ts";
import { explainProblem } from "../problems/problem-text.ts";

/** Warnings in words for a reader of the chart: what was found, with names for ids, and not what the file's owner should do. */
export function remarksOf(
  warnings: readonly Problem[],
  indicator: Indicator,
  place: Place,
  groups: Readonly<Record<string, Text>> = {},
): Text[] {
  // The longest first: one group's id may be part of another's.
  const groupNames = Object.entries(groups).toSorted(([a], [b]) => b.length - a.length);
  return warnings.map((warning) => {
    const [en = "", es = ""] = (["en", "es"] as const).map((language) => {
      const named = (text: string) => {
        const [id, name] = groupNames.find(([known]) => text.endsWith(`, ${known}`)) ?? ["", ""];
        return text
          .slice(0, text.length - id.length)
          .concat(inLanguage(name, language))
          .replace(indicator.id, inLanguage(indicator.shortName, language))
          .replace(place.id, inLanguage(place.name, language));
      };
      const value = warning.value === undefined ? {} : { value: named(warning.value) };
      const { found, forReaders } = explainProblem({ ...warning, ...value }, language);
      if (forReaders) return forReaders(inLanguage(place.name, language));
      return `${found.charAt(0).toUpperCase()}${found.slice(1)}.`;
    });
    return { en, es };
  });
}
