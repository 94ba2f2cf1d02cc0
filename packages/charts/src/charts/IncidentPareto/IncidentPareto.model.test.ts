import { describe, expect, it } from "vitest";
import { fewReviews, pooledReviews } from "../../fixtures/incidents.ts";
import { pathsOf, piecesOf } from "../../fixtures/paths.ts";
import { incidentSpec } from "./IncidentPareto.model.ts";

const pooled = incidentSpec({ items: pooledReviews, language: "en" });
const few = incidentSpec({ items: fewReviews, language: "en" });
const headsOf = ({ table }: typeof pooled) => table.rows.map(({ cells }) => cells[0] ?? "");

describe("a chart of critical-incident reviews", () => {
  it("puts reliable items in order of how often they were found, and the others after them as listed", () => {
    const heads = headsOf(pooled);
    expect(heads.slice(0, 3)).toEqual([
      "Teamwork and coordination (team)",
      "Service array (environment)",
      "Demand-resource mismatch (environment)",
    ]);
    expect(heads.slice(-2)).toEqual(["Fatigue (professional)", "Training (environment)"]);
    expect(pooled.summary).toContain("Found most often: Teamwork and coordination (team), in 52% of them.");
    expect(pooled.subtitle).toBe("190 completed reviews, 2023");
  });

  it("names no item as the most frequent where two are as frequent", () => {
    const [family, ...others] = pooledReviews;
    const team = pooledReviews.find(({ name }) => JSON.stringify(name).includes("Teamwork"));
    if (!family || !team) throw new Error("No items.");
    const tied = { ...family, series: { ...family.series, cells: team.series.cells } };
    expect(incidentSpec({ items: [tied, ...others], language: "en" }).summary).not.toContain("most often");
  });

  it("cumulates nothing, as a review can find several items, and says so", () => {
    expect(pooled.footnotes.join(" ")).toContain("there is no cumulative line");
    expect(pathsOf(pooled.picture(600).svg, "sm-line")).toEqual([]);
    expect(pathsOf(pooled.picture(600).svg, "sm-bars").map(piecesOf)).toEqual([9]);
    expect(pathsOf(pooled.picture(600).svg, "sm-crosses")).toHaveLength(1);
  });

  it("puts nothing in order of few reviews, and says so", () => {
    expect(few.notices.join(" ")).toContain("Fewer than 30 reviews were completed");
    expect(headsOf(few)[0]).toBe("Economic support (family)");
    expect(few.summary).not.toContain("most often");
    expect(pathsOf(few.picture(600).svg, "sm-bars")).toEqual([]);
  });

  it("puts nothing in order where it is not known how sure a figure is, and says so", () => {
    const [first, ...others] = pooledReviews;
    if (!first) throw new Error("No items.");
    const { analysis: _, ...unjudged } = first;
    const spec = incidentSpec({ items: [unjudged, ...others], language: "en" });
    expect(spec.notices.join(" ")).toContain("How sure each figure is was not computed");
    expect(headsOf(spec)[0]).toBe("Economic support (family)");
    expect(spec.summary).not.toContain("most often");
    expect(spec.footnotes.join(" ")).toContain("in the order of the instrument");
  });

  it("says neither fault nor cause", () => {
    expect(pooled.footnotes.join(" ")).toContain("nobody's fault, and no statement of what caused harm");
  });
});
