import { afterAll, beforeAll, expect, test } from "vitest";
import { publishedFigures } from "./published-figures.ts";
import { openSite, type Site } from "./site.ts";
import { visit } from "./visit.ts";

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const number = (digits: string) => Number(digits).toLocaleString("en-US");

/** A series on a page, and how a row of its file reads in the table, computed here from the file alone. */
const SERIES = [
  {
    coalition: "colorado",
    indicator: "recurrence-of-maltreatment",
    place: "US-CO",
    words: (row: Record<string, string>) => [
      number(row.numerator ?? ""),
      number(row.denominator ?? ""),
      `${((100 * Number(row.numerator)) / Number(row.denominator)).toFixed(1)}%`,
    ],
  },
  {
    coalition: "colorado",
    indicator: "entry-exit-ratio",
    place: "US-CO",
    words: (row: Record<string, string>) => [
      number(row.numerator ?? ""),
      number(row.denominator ?? ""),
      (Number(row.numerator) / Number(row.denominator)).toFixed(2),
    ],
  },
  {
    coalition: "sacramento",
    indicator: "child-fatalities",
    place: "US-CA",
    words: (row: Record<string, string>) => [number(row.numerator ?? "")],
  },
  {
    coalition: "npcs",
    indicator: "child-fatalities",
    place: "US-VT",
    words: (row: Record<string, string>) => [number(row.numerator ?? "")],
  },
  {
    coalition: "cppc",
    indicator: "entry-exit-ratio",
    place: "US-KY",
    words: (row: Record<string, string>) => [number(row.numerator ?? ""), number(row.denominator ?? "")],
  },
];

test.each(SERIES)(
  "$coalition: $indicator of $place is what its file says, newest edition",
  async (series) => {
    const { coalition, indicator, place, words } = series;
    const rows = publishedFigures(coalition).filter(
      (row) => row.indicator === indicator && row.place === place && row.status === "value",
    );
    expect(rows.length).toBeGreaterThan(2);
    const { page, end } = await visit(site, `/${coalition}/${indicator}?place=${place}`);
    await page.getByRole("figure").first().waitFor();
    await page.getByText("Table of these numbers").first().click();
    const table = page.getByRole("figure").first().getByRole("table");
    const text = (await table.getByRole("row").allTextContents()).join("\n");
    for (const row of rows) for (const said of words(row)) expect(text).toContain(said);
    await end();
  },
);

test("a suppressed town figure is hidden in words and has no number anywhere on the page", async () => {
  const hidden = publishedFigures("connecticut-towns").find(
    (row) => row.status === "suppressed" && row.period === "SFY2017",
  );
  expect(hidden).toBeDefined();
  const { page, end } = await visit(site, `/connecticut-towns/${hidden?.indicator}?place=${hidden?.place}`);
  await page.getByRole("figure").first().waitFor();
  await page.getByText("Table of these numbers").first().click();
  const row = page.getByRole("row").filter({ hasText: "SFY 2017" });
  expect(await row.textContent()).toContain("Hidden to protect privacy");
  expect(await page.content()).not.toContain("<= 10");
  await end();
});

test("what is downloaded is what the table shows", async () => {
  const { page, end } = await visit(site, "/colorado/recurrence-of-maltreatment");
  await page.getByText("Table of these numbers").first().click();
  const cells = await page
    .getByRole("figure")
    .first()
    .getByRole("table")
    .locator("tbody tr")
    .first()
    .locator("th,td")
    .allTextContents();
  await page.getByText("Take this chart away").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download these numbers (CSV)" }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const csv = Buffer.concat(chunks).toString("utf8");
  for (const cell of cells.filter((said) => said !== "" && !/[",]/.test(said))) expect(csv).toContain(cell);
  expect(csv).toContain("Children's Bureau");
  await end();
});

test("an illustrative series says so on the chart, in the table and in the download", async () => {
  const illustrative = publishedFigures("sacramento").find((row) => row.illustrative === "yes");
  expect(illustrative).toBeDefined();
  const { page, end } = await visit(
    site,
    `/sacramento/${illustrative?.indicator}?place=${illustrative?.place}`,
  );
  const figure = page.getByRole("figure").first();
  await figure.waitFor();
  expect(await figure.locator("svg .sm-stamp").first().textContent()).toMatch(/illustrative/i);
  await page.getByText("Table of these numbers").first().click();
  expect(await figure.getByRole("table").textContent()).toContain("Illustrative");
  await page.getByText("Take this chart away").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download these numbers (CSV)" }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString("utf8")).toContain("Illustrative");
  await end();
});

test("the picture that is taken away is made on the page itself, twice as sharp, under the site's policy", async () => {
  const { page, end } = await visit(site, "/colorado/recurrence-of-maltreatment");
  await page.getByText("Take this chart away").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /PNG/ }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(png.readUInt32BE(16)).toBe(1760);
  await end();
});

test("the picture is light for a reader whose screen is dark", async () => {
  const { page, end } = await visit(site, "/colorado/recurrence-of-maltreatment");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.getByText("Take this chart away").first().click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /SVG/ }).first().click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString("utf8");
  expect(svg).toMatch(/<rect [^>]*fill="rgb\(255, 255, 255\)"/);
  await end();
});

test("a chart is heard when a reader asks for it, and says then where it was silent", async () => {
  const { page, end } = await visit(site, "/connecticut-towns/children-substantiated?place=CT-SPRAGUE");
  const loaded: string[] = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.getByText("Take this chart away").first().click();
  await page
    .getByRole("button", { name: /^Listen/ })
    .first()
    .waitFor();
  expect(loaded.filter((url) => /tones/.test(url))).toEqual([]);
  await page
    .getByRole("button", { name: /^Listen/ })
    .first()
    .click();
  await page
    .getByText(/^End of .* It was silent here: .*Hidden to protect privacy/)
    .first()
    .waitFor();
  expect(loaded.filter((url) => /tones/.test(url))).toHaveLength(1);
  await end();
});
