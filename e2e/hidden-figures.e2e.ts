import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { valuesByRuler } from "../apps/dashboard/vite/attackers/ruler.ts";
import { type FigureRow, indicatorsOf, publishedFigures } from "./published-figures.ts";
import { DASHBOARD, openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Coalitions whose publishers have hidden counts, and the words of their pages for what is missing. */
const COALITIONS = [
  { id: "pennsylvania", state: "US-PA" },
  { id: "connecticut-towns", state: "US-CT" },
];
const WORDS = { suppressed: "Hidden to protect privacy", "not-reported": "Not reported" } as const;

const yearOf = (period = "") => period.replace(/^SFY/, "SFY ").replace(/^CY/, "");
const digits = (count = "") => Number(count).toLocaleString("en-US");
const said = ({ status = "", numerator }: FigureRow) =>
  status in WORDS ? WORDS[status as keyof typeof WORDS] : digits(numerator);

/** Periods and counts of the page's first table. */
async function tableOf(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.getByText("Table of these numbers").first().click();
  const rows = page.getByRole("figure").first().getByRole("table").locator("tbody tr");
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
  );
  return Object.fromEntries(cells.map(([period = "", count = ""]) => [period, count]));
}

const placesOf = (figures: readonly FigureRow[], statuses: readonly string[]) =>
  [...new Set(figures.map(({ place = "" }) => place))].filter((place) =>
    statuses.every((status) => figures.some((row) => row.place === place && row.status === status)),
  );

describe.each(COALITIONS)("$id", ({ id, state }) => {
  const pages = indicatorsOf(id).flatMap((indicator) => {
    const figures = publishedFigures(id).filter((row) => row.indicator === indicator);
    const kinds = [...new Set(figures.map(({ status = "" }) => status))];
    const [mixed = ""] = [...placesOf(figures, kinds), ...placesOf(figures, ["value", "suppressed"])];
    return [state, mixed].map((place) => ({
      indicator,
      place,
      figures: figures.filter((row) => row.place === place),
    }));
  });

  test.each(pages)(
    "$indicator of $place: each number of the file, and hidden ones in words",
    async (shown) => {
      const { indicator, place, figures } = shown;
      const { page, end } = await visit(site, `/${id}/${indicator}?place=${encodeURIComponent(place)}`);
      await page.getByRole("figure").first().waitFor();
      const expected = Object.fromEntries(figures.map((row) => [yearOf(row.period), said(row)]));
      expect(await tableOf(page)).toEqual(expected);
      const hidden = figures.filter(({ status }) => status !== "value").map(({ period }) => yearOf(period));
      const drawing = await page
        .getByRole("figure")
        .first()
        .locator("svg.sm-drawing")
        .last()
        .evaluate((svg) => svg.outerHTML);
      const measured = valuesByRuler(drawing).filter(({ mark }) => mark === "main");
      expect(measured.length).toBeGreaterThan(0);
      expect(measured.filter(({ tick }) => hidden.includes(tick))).toEqual([]);
      await end();
    },
  );

  test("is audited: the release says so, counts what is hidden, and its files are those that were audited", () => {
    const read = (file: string) => readFileSync(join(DASHBOARD, "dist", id, file), "utf8");
    const release = JSON.parse(read("release.json"));
    const hidden = publishedFigures(id).filter(({ status }) => status === "suppressed").length;
    expect(release.audit).toMatchObject({ safe: true, hidden });
    expect(hidden).toBeGreaterThan(100);
    for (const [file, sum] of Object.entries(release.files)) {
      expect(createHash("sha256").update(read(file)).digest("hex")).toBe(sum);
    }
  });
});
