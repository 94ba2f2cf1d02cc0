import { describe, expect, it } from "vitest";
import { againstTheLast, raceDisparities } from "../../fixtures/side-by-side.ts";
import { coloradoEntriesAndExits } from "../../fixtures/true-figures.ts";
import { disparitySpec } from "./DisparityChart.model.ts";

const spec = disparitySpec({ disparities: raceDisparities, language: "en" });

describe("disparitySpec", () => {
  it("gives each group's figure, the reference's, the ratio and the difference, each with its interval", () => {
    const [row] = spec.table.rows;
    expect(row?.cells.slice(0, 9)).toEqual([
      "American Indian or Alaska Native",
      "889",
      "7,589",
      "11.7%",
      "9.4%",
      "1.25",
      "1.17 to 1.33",
      "2.3",
      "1.6 to 3.1",
    ]);
  });

  it("names the reference where it is read: title, axes and legend", () => {
    for (const words of [spec.subtitle, ...spec.panels.map(({ heading }) => heading)])
      expect(words).toContain("all other children");
    expect(spec.legend[0]?.label).toBe("1: the same as all other children");
  });

  it("says whether groups overlap or leave children out", () => {
    const of = (inGroups: number) =>
      disparitySpec({
        disparities: { ...raceDisparities, coverage: { inGroups, total: 1000 } },
        language: "en",
      }).footnotes.join(" ");
    expect(of(1000)).not.toMatch(/overlap|none of these/);
    expect(of(1200)).toContain("The groups overlap: together they hold 1,200, and the total is 1,000");
    expect(of(900)).toContain("100 of 1,000 are in none of these groups");
  });

  it("never says why", () => {
    expect(spec.summary).toContain("It does not say why.");
  });

  it("has no difference of ratios", () => {
    const { place } = coloradoEntriesAndExits;
    const other = { ...coloradoEntriesAndExits, place: { ...place, id: "OTHER", name: "Other" } };
    const { panels } = disparitySpec({
      disparities: againstTheLast([coloradoEntriesAndExits, other]),
      language: "en",
    });
    expect(panels.map(({ id }) => id)).toEqual(["ratio"]);
  });
});
