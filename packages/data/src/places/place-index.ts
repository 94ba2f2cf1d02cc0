import { inLanguage, languages, type Place } from "@shared-measurement/core";
import { US_STATES } from "./us-states.ts";

/** The places that a text may name: one, several that it could be, or none. */
export type PlaceFound = { readonly ids: readonly string[] };

/** Finds places by what files call them. */
export interface PlaceIndex {
  readonly find: (text: string) => PlaceFound;
  /** Every name, to say which is nearest to one that is not known. */
  readonly names: readonly string[];
}

/** A place with every name that it goes by. */
export interface NamedPlace {
  readonly id: string;
  readonly names: readonly string[];
}

const WORDS: Readonly<Record<string, string>> = {
  st: "saint",
  ste: "saint",
  sainte: "saint",
  mt: "mount",
  ft: "fort",
};

/**
 * An index of places by id and names, whatever their case, accents, points and spaces, "St." or "Saint", "Mt." or
 * "Mount". "County" and the like may be missing or added, as long as one place remains: where Baltimore is a city and a
 * county, "Baltimore" alone is both. A code that a spreadsheet took the leading zero from is found too: 6067 is 06067.
 */
export function placeIndex(places: readonly NamedPlace[]): PlaceIndex {
  const whole = new Map<string, Set<string>>();
  const bare = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, id: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(id));
  for (const { id, names } of places) {
    for (const name of [id, ...names]) {
      add(whole, plain(name), id);
      add(bare, withoutType(plain(name)), id);
    }
  }
  return {
    names: places.flatMap(({ id, names }) => [id, ...names]),
    find: (text) => {
      const key = plain(text);
      const code = /^\d+$/.test(key) ? [`0${key}`] : [];
      const found =
        whole.get(key) ?? bare.get(withoutType(key)) ?? code.map((one) => whole.get(one)).find(Boolean);
      return { ids: [...(found ?? [])] };
    },
  };
}

/** A coalition's places, by id and by their names in every language. */
export function indexOfPlaces(places: Iterable<Place>): PlaceIndex {
  return placeIndex(
    [...places].map(({ id, name }) => ({
      id,
      names: languages().map((language) => inLanguage(name, language)),
    })),
  );
}

/** The states of the United States, as US-CO. */
export const statesIndex: PlaceIndex = placeIndex(US_STATES);

function plain(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = letters.replace(/[.'’`]/g, "").split(/[^\p{L}\p{N}]+/u);
  return words
    .filter((word) => word !== "")
    .map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : word))
    .join(" ");
}

function withoutType(name: string): string {
  return name
    .replace(/^(?:county|city|town|state) of /, "")
    .replace(/ (?:county|parish|borough|census area|municipality|city|town|cnty|co|condado)$/, "");
}
