import { describe, expect, it } from "vitest";
import { placeIndex, statesIndex } from "./place-index.ts";

const index = placeIndex([
  { id: "29189", names: ["St. Louis County"] },
  { id: "24005", names: ["Baltimore County"] },
  { id: "24510", names: ["Baltimore city"] },
  { id: "35013", names: ["Doña Ana County"] },
  { id: "06067", names: ["Sacramento"] },
]);

describe("a place is found", () => {
  it.each([
    ["Saint Louis", "29189"],
    ["ST LOUIS COUNTY", "29189"],
    ["Dona Ana", "35013"],
    ["County of Sacramento", "06067"],
    ["6067", "06067"],
    ["baltimore  city", "24510"],
  ])("by %j", (text, id) => expect(index.find(text).ids).toEqual([id]));

  it("as more than one where a name is a city's and a county's", () => {
    expect(index.find("Baltimore").ids).toEqual(["24005", "24510"]);
  });

  it.each(["", "Springfield", "constructor", "__proto__"])("never for %j", (text) => {
    expect(index.find(text).ids).toEqual([]);
  });

  it.each([
    ["D.C.", "US-DC"],
    ["co", "US-CO"],
    ["8", "US-CO"],
    ["New York", "US-NY"],
    ["Puerto Rico", "US-PR"],
  ])("among the states by %j", (text, id) => expect(statesIndex.find(text).ids).toEqual([id]));
});
