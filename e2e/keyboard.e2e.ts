import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

test("by keyboard alone: from the first page to a chart, and through its periods and series", async () => {
  const { page, end } = await visit(site, "/");
  await tabTo("Colorado Partnership for Thriving Families");
  await page.keyboard.press("Enter");
  await page.getByRole("article").first().waitFor();
  await tabTo("Full chart, table and definition: Repeat maltreatment");
  await page.keyboard.press("Enter");
  await page.getByRole("application").first().waitFor();
  await tabTo("Repeat maltreatment within 12 months");
  await page.keyboard.press("End");
  const spoken = page.locator("#sm-live-region");
  expect(await spoken.textContent()).toContain("Colorado, FY 2023–24: 9.6% (929 of 9,663).");
  expect(await page.locator(".sm-tip").textContent()).toBe(await spoken.textContent());
  await page.keyboard.press("ArrowLeft");
  expect(await spoken.textContent()).toContain("FY 2022–23: 10.0%");
  await page.keyboard.press("ArrowDown");
  expect(await spoken.textContent()).toContain("United States, FY 2022–23: 9.2%");
  await page.keyboard.press("Escape");
  expect(await page.locator(".sm-tip").count()).toBe(0);
  await end();

  /** Presses Tab until the focus is on what has this name. */
  async function tabTo(name: string): Promise<void> {
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      );
      if (focused.includes(name)) return;
    }
    throw new Error(`80 presses of Tab never came to "${name}".`);
  }
});
