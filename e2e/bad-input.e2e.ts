import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DASHBOARD, openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const FILE = "observations/recurrence.csv";
const good = () => readFileSync(join(DASHBOARD, "coalitions/colorado", FILE), "utf8");

/** Colorado's row of the newest period, with one of its columns changed. */
function withColorado(change: (cells: string[], columns: string[]) => void): string {
  const [header = "", ...rows] = good().split(/\r?\n/);
  const columns = header.split(",");
  const index = rows.findLastIndex((row) => row.includes("US-CO"));
  const cells = (rows[index] ?? "").split(",");
  change(cells, columns);
  rows[index] = cells.join(",");
  return [header, ...rows].join("\n");
}

const set = (column: string, value: string) =>
  withColorado((cells, columns) => {
    cells[columns.indexOf(column)] = value;
  });

const FAULTS: readonly { fault: string; file: () => string | { status: number }; says: RegExp }[] = [
  { fault: "a missing file", file: () => ({ status: 404 }), says: /recurrence\.csv/ },
  {
    fault: "a quote that is never closed",
    file: () => good().replace("US-CO", '"US-CO'),
    says: /recurrence\.csv/,
  },
  {
    fault: "a blank numerator of a row that says it has a value",
    file: () => set("numerator", ""),
    says: /recurrence\.csv/,
  },
  {
    fault: "a numerator of <= 10",
    file: () => set("numerator", "<= 10"),
    says: /recurrence\.csv.*numerator.*<= 10/s,
  },
  { fault: "a numerator of -", file: () => set("numerator", "-"), says: /recurrence\.csv.*numerator/s },
  { fault: "a negative count", file: () => set("numerator", "-5"), says: /recurrence\.csv.*-5/s },
  {
    fault: "a numerator above its denominator",
    file: () => set("numerator", "99999999"),
    says: /recurrence\.csv.*99,?999,?999/s,
  },
  {
    fault: "a period that cannot be read",
    file: () => set("period", "FY22-25"),
    says: /recurrence\.csv.*FY22-25/s,
  },
  {
    fault: "a duplicate row",
    file: () =>
      `${good().trimEnd()}\n${good()
        .split(/\r?\n/)
        .findLast((row) => row.includes("US-CO"))}\n`,
    says: /recurrence\.csv/,
  },
];

test.each(FAULTS)(
  "$fault gets a sentence in the chart's place, and the rest of the page stays",
  async (planted) => {
    const content = planted.file();
    const prepare = (page: Page) =>
      page.route(`**/colorado/${FILE}`, (route) =>
        typeof content === "string"
          ? route.fulfill({ body: content, contentType: "text/csv" })
          : route.fulfill({ status: content.status, body: "Not found" }),
      );
    const { page, end } = await visit(site, "/colorado/recurrence-of-maltreatment?place=US-CO", {
      prepare,
      expectedMessages: /Failed to load resource/,
    });
    const said = page.locator(".sm-state-failed").first();
    await said.waitFor();
    expect(await said.textContent()).toMatch(planted.says);
    expect(await page.getByRole("figure").count()).toBe(0);
    await page.goto(new URL("/colorado", site.url).href);
    await page
      .getByRole("article")
      .filter({ hasText: "Entries to exits" })
      .getByText("FFY 2021")
      .first()
      .waitFor();
    await end();
  },
);

test("an address that does not exist says so and lists the coalitions", async () => {
  const { page, end } = await visit(site, "/nowhere", { expectedMessages: /Failed to load resource/ });
  expect(await page.getByRole("link", { name: /Colorado Partnership/ }).count()).toBeGreaterThan(0);
  await end();
});
