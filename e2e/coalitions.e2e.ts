import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

const COALITIONS = [
  { id: "sacramento", name: "Sacramento County Prevention Cabinet" },
  { id: "colorado", name: "Colorado Partnership for Thriving Families" },
  { id: "npcs", name: "National Partnership for Child Safety" },
  { id: "cppc", name: "Community Partnerships for Protecting Children" },
  { id: "connecticut-towns", name: "Connecticut towns" },
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

async function accessibilityViolations(page: import("playwright").Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each([360, 1280])("at %i px", (width) => {
  test("the first page says what this is and leads to every coalition", async () => {
    const { page, end } = await visit(site, "/", { width });
    for (const { id, name } of COALITIONS) {
      const link = page.getByRole("link", { name, exact: false }).first();
      expect(await link.getAttribute("href")).toContain(id);
    }
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    await end();
  });

  test.each(COALITIONS)(
    "$id opens with its indicators at a glance and one click to the chart",
    async ({ id, name }) => {
      const { page, end } = await visit(site, `/${id}`, { width });
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name);
      const cards = page.getByRole("article");
      await cards.first().waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await cards.first().getByRole("link").click();
      await page.getByRole("figure").waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      await end();
    },
  );
});

/** How far the page can be scrolled sideways: a reader on a phone should never have to. */
function sidewaysScroll(page: import("playwright").Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
