import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import react from "@vitejs/plugin-react";
import { type Browser, chromium, type Page } from "playwright";
import { build, preview } from "vite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { distinctiveOf, numbersIn } from "../apps/dashboard/vite/attackers/harvest.ts";
import { coalition, DEATHS, ENTRIES, RECURRENCE, rawCsv } from "../apps/dashboard/vite/attackers/made-up.ts";
import { type Build, makeTwins } from "../apps/dashboard/vite/attackers/twins.ts";
import { coalitions } from "../apps/dashboard/vite/coalitions-plugin.ts";
import { contentSecurityPolicy } from "../apps/dashboard/vite/content-security-policy.ts";
import { browserLaunch } from "../tools/browser/index.ts";
import { readFromSource } from "../tools/source-condition.ts";
import { DASHBOARD } from "./site.ts";

/** The pages of a coalition, at three sizes and in both languages. */
const VISITS = ["", `/${RECURRENCE}`, `/${RECURRENCE}?place=ELM`, `/${DEATHS}`, `/${ENTRIES}`].flatMap(
  (path) =>
    [
      { width: 360, language: "es-US" },
      { width: 768, language: "en-US" },
      { width: 1280, language: path.includes("?") ? "es-US" : "en-US" },
    ].map((how) => ({ path: `/attacked${path}`, ...how })),
);

const DAY = new Date("2026-01-02T12:00:00Z");
let folder: string;
let browser: Browser;
let first: Build;
let other: Build;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "twins-"));
  browser = await chromium.launch(browserLaunch());
  const twins = await makeTwins();
  const [twin] = twins.others;
  if (!twin) throw new Error("The made-up coalition has no twin.");
  first = twins.first;
  other = twin;
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Builds the dashboard with the coalition of these raw figures alone, as anybody builds it. */
async function buildSite(name: string, { raw }: Build): Promise<string> {
  const put = (file: string, text: string) => {
    const path = join(folder, name, "coalitions/attacked", file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  put("coalition.json", JSON.stringify(coalition));
  put("private.json", JSON.stringify({ version: 1, secret: "a secret that every twin is given alike" }));
  put("observations/all.csv", rawCsv(raw));
  const outDir = join(folder, name, "dist");
  vi.useFakeTimers({ toFake: ["Date"], now: DAY });
  await build({
    ...readFromSource,
    root: DASHBOARD,
    configFile: false,
    logLevel: "error",
    plugins: [
      react(),
      contentSecurityPolicy(),
      coalitions({ folder: relative(DASHBOARD, join(folder, name, "coalitions")) }),
    ],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 },
  });
  vi.useRealTimers();
  return outDir;
}

/** Every file of a built site by its name. */
const filesIn = (site: string) =>
  new Map(
    readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [relative(site, path), readFileSync(path, "utf8")]),
  );

/** Counts what the page's worker was asked and has not answered yet. */
function countOpenQuestions(): void {
  const counter = window as unknown as { open: number };
  counter.open = 0;
  const Original = Worker;
  window.Worker = class extends Original {
    constructor(...given: ConstructorParameters<typeof Original>) {
      super(...given);
      this.addEventListener("message", () => {
        counter.open--;
      });
    }
    override postMessage(...given: unknown[]): void {
      counter.open++;
      super.postMessage(...(given as [unknown]));
    }
  };
}

/** Whether the worker has answered everything and nothing on the page has changed since this was last asked. */
function isSettled(): boolean {
  const page = window as unknown as { open: number; before?: string };
  const now = document.body.outerHTML;
  const settled = page.open === 0 && page.before === now;
  page.before = now;
  return settled;
}

/** Everything that a visit leaves to be read: what was asked for, said at every stop, kept and drawn. */
async function traceOf(page: Page, address: string, requests: string[]): Promise<string> {
  await page.goto(address);
  await page.locator("h1").waitFor();
  await page.locator(".sm-chart, .sm-sparkline, article").first().waitFor();
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(isSettled, undefined, { polling: 100 });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const said: string[] = [];
  for (const chart of await page.getByRole("application").all()) {
    await chart.focus();
    for (let series = 0; series < 3; series++) {
      await page.keyboard.press("Home");
      for (let stop = 0; stop < 12; stop++) {
        said.push((await page.locator(".sm-tip").allTextContents()).join());
        await page.keyboard.press("ArrowRight");
      }
      await page.keyboard.press("ArrowDown");
    }
  }
  const kept = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys(),
    ]),
  );
  return [...requests.toSorted(), ...said, kept, await page.content()].join("\n");
}

/** Where two lines part, with what stands there in each. */
function firstDifference(one = "", other = ""): readonly string[] {
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  return [one, other].map((line) => line.slice(Math.max(0, at - 60), at + 60));
}

/** The traces of all visits, with the server's address taken out. */
async function tracesOf(site: string, visits = VISITS): Promise<string[]> {
  const server = await preview({
    root: DASHBOARD,
    configFile: false,
    build: { outDir: site },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
    plugins: [coalitions({ folder: "none" })],
  });
  const url = server.resolvedUrls?.local[0] ?? "";
  const traces: string[] = [];
  for (const { path, width, language } of visits) {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language });
    const page = await context.newPage();
    await page.clock.setFixedTime(DAY);
    await page.addInitScript(countOpenQuestions);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    traces.push((await traceOf(page, new URL(path, url).href, requests)).replaceAll(url, "/"));
    await context.close();
  }
  await server.close();
  return traces;
}

test("twins are the same site to the last byte: files, pages at every stop, requests and what is kept", async () => {
  const [one, two] = [await buildSite("one", first), await buildSite("two", other)];
  const [files, others] = [filesIn(one), filesIn(two)];
  expect([...others.keys()]).toEqual([...files.keys()]);
  expect([...files].filter(([name, text]) => others.get(name) !== text).map(([name]) => name)).toEqual([]);

  const [traces, alike] = [await tracesOf(one), await tracesOf(two)];
  const different = VISITS.flatMap((visit, index) => {
    const others = alike[index]?.split("\n") ?? [];
    const lines = traces[index]?.split("\n") ?? [];
    const at = lines.findIndex((line, number) => line !== others[number]);
    return at < 0 && lines.length === others.length
      ? []
      : [{ ...visit, line: firstDifference(lines[at], others[at]) }];
  });
  expect(different).toEqual([]);

  const looked = distinctiveOf(first);
  const found = numbersIn(traces.join("\n"));
  expect(looked.filter((number) => found.has(number))).toEqual([]);
  // Each stop was visited: the figures that are shown were said.
  expect(traces.join()).toContain("Elm County, FY 2022–23");

  // Were the raw file published, the same visits would find what it hides.
  writeFileSync(join(one, "attacked/observations/all.csv"), rawCsv(first.raw));
  const leaking = numbersIn((await tracesOf(one, VISITS.slice(-1))).join("\n"));
  expect(looked.filter((number) => leaking.has(number)).length).toBeGreaterThan(0);
});
