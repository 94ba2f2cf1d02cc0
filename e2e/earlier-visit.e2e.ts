import type { Page } from "playwright";
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

/** Makes what the page has kept a day older; gives how long it is. */
const olderByADay = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("keyval-store");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction("keyval", "readwrite");
          const store = transaction.objectStore("keyval");
          let length = 0;
          store.openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            length += cursor.value.length;
            const before = Date.now() - 24 * 60 * 60 * 1000;
            cursor.update(cursor.value.replace(/"dataUpdatedAt":\d+/g, `"dataUpdatedAt":${before}`));
            cursor.continue();
          };
          transaction.oncomplete = () => {
            database.close();
            resolve(length);
          };
        };
      }),
  );

test("a visit without the figures' server shows those of the visit before, and says since when", async () => {
  const { page, end } = await visit(site, "colorado", { expectedMessages: /Failed to load resource/ });
  const glance = page.getByRole("heading", { name: "Indicators at a glance" });
  await glance.waitFor();
  await expect.poll(() => olderByADay(page)).toBeGreaterThan(50_000);
  await page.route(/\.(csv|json)$/, (route) => route.abort());
  await page.reload();
  const retry = page.getByRole("button", { name: "Try again" });
  await retry.waitFor();
  expect(await page.getByText(/These figures were loaded on .*cannot be found out/).count()).toBe(1);
  await glance.waitFor();
  await page.unroute(/\.(csv|json)$/);
  await retry.click();
  await page.getByText(/These figures were loaded on/).waitFor({ state: "detached" });
  await end();
});
