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

test("a cabinet member's four questions are answered in words, from the data", async () => {
  const { page, end } = await visit(site, "/colorado/recurrence-of-maltreatment");
  const questions = page.getByRole("region", { name: "Four questions" });
  await questions.waitFor();
  const said = await questions.textContent();
  expect(said).toContain("Is it getting better?Worse: 9.6% in FY 2023–24, from 8.6% in FY 2019–20");
  expect(said).toContain(
    "American Indian or Alaska Native: 11.7% in FY 2023–24, against 9.4% for all other children",
  );
  expect(said).toContain("Not enough points to tell signal from noise: 5 figures");
  expect(said).toContain("The coalition has agreed on no target");
  await end();
});

test("the county's goal cannot be judged by the state's figures, and too few deaths are called no change", async () => {
  const vermont = await visit(site, "/npcs/child-fatalities?place=US-VT");
  const answers = vermont.page.getByRole("region", { name: "Four questions" });
  await answers.waitFor();
  expect(await answers.textContent()).toContain(
    "With fewer than 20 events a difference is not called a change.",
  );
  await vermont.end();
  const california = await visit(site, "/sacramento/child-fatalities?place=US-CA&lang=es");
  const spanish = california.page.getByRole("region", { name: "Cuatro preguntas" });
  await spanish.waitFor();
  expect(await spanish.textContent()).toContain("La meta de la coalición es para Condado de Sacramento.");
  await california.end();
});

test("where the statistics cannot be loaded the chart is still right", async () => {
  const { page, end } = await visit(site, "/colorado/entry-exit-ratio", {
    prepare: (planted) => planted.route("**/analysis.worker-*.js", (route) => route.abort()),
    expectedMessages: /Failed to load resource|worker/i,
  });
  await page.getByRole("figure").waitFor();
  expect(await page.getByRole("figure").textContent()).toContain("5 figures from FFY 2017 to FFY 2021.");
  await end();
});
