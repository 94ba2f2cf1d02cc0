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

test("what stands behind an answer is loaded only once a reader opens it", async () => {
  const loaded: string[] = [];
  const { page, end } = await visit(site, "/sacramento/entry-exit-ratio?place=US", {
    width: 360,
    prepare: async (opened) => opened.on("request", (request) => loaded.push(request.url())),
  });
  const summary = page.getByText("See it: every figure between the limits of chance");
  await summary.waitFor();
  expect(loaded.filter((url) => url.includes("/control-"))).toEqual([]);
  await summary.click();
  const chart = page.getByRole("figure", { name: /is it real or noise/ });
  await chart.waitFor();
  expect(await chart.textContent()).toContain("A signal: 0.927 in FFY 2022 is below 0.934");
  expect(loaded.filter((url) => url.includes("/control-")).length).toBeGreaterThan(0);
  await end();
});

test("rare deaths are seen three years together, where the finding compares them so", async () => {
  const { page, end } = await visit(site, "/pennsylvania/substantiated-fatalities");
  await page.getByText("See it: three years together").click();
  const chart = page.getByRole("figure", { name: /three years together$/ });
  await chart.waitFor();
  expect(await chart.textContent()).toContain("The latest is 60.0, in 2020 – 2022");
  await end();
});

test("places are set against funnel limits where enough of them have counts", async () => {
  const { page, end } = await visit(site, "/npcs/recurrence-of-maltreatment");
  await page.getByText("Which places differ by more than chance").click();
  await page.getByRole("figure", { name: /which places differ/ }).waitFor();
  await end();
});

test("a coalition with members says who has shared what", async () => {
  const { page, end } = await visit(site, "/npcs");
  const part = page.getByRole("region", { name: "Who has shared what" });
  await part.getByText(/^Each member and indicator/).click();
  await part.getByRole("figure").waitFor();
  expect(await part.textContent()).toContain("10 of 15 members have shared figures here.");
  await end();
});

test("an address leads to a chart that a reader would have to open", async () => {
  const { page, end } = await visit(site, "/pennsylvania/substantiated-fatalities#years-together");
  const chart = page.getByRole("figure", { name: /three years together$/ });
  await chart.waitFor();
  await expect.poll(() => chart.evaluate((figure) => figure.getBoundingClientRect().top)).toBeLessThan(400);
  await end();
});
