import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditPage } from "../tools/audit/audit-page.ts";
import { indicatorsOf } from "./published-figures.ts";
import { openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

const COALITIONS = [
  { id: "sacramento", name: "Sacramento County Prevention Cabinet" },
  { id: "colorado", name: "Colorado Partnership for Thriving Families" },
  { id: "npcs", name: "National Partnership for Child Safety" },
  { id: "cppc", name: "Community Partnerships for Protecting Children" },
  { id: "connecticut-towns", name: "Connecticut towns" },
  { id: "pennsylvania", name: "Pennsylvania counties" },
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** What axe finds, what the project's own auditor finds in what is painted, and how far the page scrolls sideways. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  const painted = await page.locator("body").evaluate(auditPage);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return [
    ...found,
    ...painted.map(({ sentence }) => sentence),
    ...(sideways > 0 ? [`the page scrolls ${sideways} px sideways`] : []),
  ];
}

describe.each([360, 1280])("at %i px", (width) => {
  test("the first page says what this is and leads to every coalition", async () => {
    const { page, end } = await visit(site, "/", { width });
    for (const { id, name } of COALITIONS) {
      const link = page.getByRole("link", { name, exact: false }).first();
      expect(await link.getAttribute("href")).toContain(id);
    }
    expect(await barriers(page)).toEqual([]);
    await end();
  });

  test.each(COALITIONS)(
    "$id opens with its indicators at a glance and one click to the chart",
    async ({ id, name }) => {
      const { page, end } = await visit(site, `/${id}`, { width });
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name);
      const cards = page.getByRole("article");
      await cards.first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await barriers(page)).toEqual([]);
      await cards.first().getByRole("link").click();
      await page.getByRole("figure").first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await end();
    },
  );
});

/** Every page of every coalition, once: the widths and the colors take turns. */
const PAGES = COALITIONS.flatMap(({ id }) => indicatorsOf(id).map((indicator) => `/${id}/${indicator}`)).map(
  (address, index) => ({
    address,
    width: index % 2 === 0 ? 360 : 1280,
    colorScheme: index % 4 < 2 ? ("dark" as const) : ("light" as const),
    language: index % 3 === 0 ? "es-US" : "en-US",
  }),
);

test.each(PAGES)(
  "$address has no barrier ($width px, $colorScheme, $language)",
  async ({ address, ...how }) => {
    const { page, end } = await visit(site, address, how);
    await page.locator(".sm-chart, .sm-state:not(.sm-state-loading)").first().waitFor();
    for (const summary of await page.locator("details > summary").all()) await summary.click();
    expect(await barriers(page)).toEqual([]);
    await end();
  },
);
