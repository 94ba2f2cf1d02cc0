import { describe, expect, it } from "vitest";
import { addressOf, readAddress } from "./address.ts";

const route = (path: string, base = "/") => readAddress(path, "", base).route;

describe("readAddress", () => {
  it("knows the first page, an overview and an indicator, with or without a slash at the end", () => {
    expect(route("/")).toEqual({ page: "home" });
    expect(route("/sacramento")).toEqual({ page: "overview", coalitionId: "sacramento" });
    expect(route("/sacramento/")).toEqual(route("/sacramento"));
    const indicator = { page: "indicator", coalitionId: "npcs", indicatorId: "child-fatalities" };
    expect(route("/npcs/child-fatalities")).toEqual(indicator);
    expect(route("/npcs/child-fatalities/")).toEqual(indicator);
  });

  it("respects the folder in which the site is published", () => {
    expect(route("/measures/", "/measures/")).toEqual({ page: "home" });
    expect(route("/measures", "/measures/")).toEqual({ page: "home" });
    expect(route("/measures/npcs", "/measures/")).toEqual({ page: "overview", coalitionId: "npcs" });
    expect(route("/elsewhere", "/measures/")).toEqual({ page: "unknown" });
  });

  it.each(["//", "/a/b/c", "/a//b", "/%"])("takes %s for no page, and does not fail", (path) => {
    expect(route(path)).toEqual({ page: "unknown" });
  });

  it("reads the place and the language, and passes over a language that is not spoken here", () => {
    expect(readAddress("/npcs/reentry", "?place=US-CT&lang=es", "/")).toMatchObject({
      place: "US-CT",
      language: "es",
    });
    expect(readAddress("/npcs", "?lang=fr&place=", "/")).toEqual({
      route: { page: "overview", coalitionId: "npcs" },
    });
  });
});

describe("addressOf", () => {
  it.each(["/", "/npcs", "/npcs/reentry?place=US-CT&lang=es", "/a%20b?lang=en"])(
    "writes %s as it was read",
    (link) => {
      const { pathname, search } = new URL(link, "https://example.org");
      expect(addressOf(readAddress(pathname, search, "/"), "/")).toBe(link);
    },
  );
});
