import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import react from "@vitejs/plugin-react";
import { type Browser, chromium, type Page } from "playwright";
import { build, type PreviewServer, preview } from "vite";
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
let sites: readonly string[];
let one: PreviewServer;
let two: PreviewServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "twins-"));
  browser = await chromium.launch(browserLaunch());
  const twins = await makeTwins();
  const [twin] = twins.others;
  if (!twin) throw new Error("The made-up coalition has no twin.");
  first = twins.first;
  sites = [await buildSite("one", first), await buildSite("two", twin)];
  [one, two] = [await serve(sites[0] ?? ""), await serve(sites[1] ?? "")];
});

afterAll(async () => {
  await browser.close();
  await Promise.all([one.close(), two.close()]);
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

/** Counts what the page still has to come: what its worker was asked, and what waits for a moment (the storage's writer does). */
function countOpenQuestions(): void {
  const counter = window as unknown as { open: number };
  counter.open = 0;
  const LONGEST_MOMENT_MS = 5000;
  const waiting = new Set<number>();
  const [later, forget] = [window.setTimeout, window.clearTimeout];
  const done = (id: number) => {
    if (waiting.delete(id)) counter.open--;
  };
  window.setTimeout = ((callback: TimerHandler, delay = 0, ...given: unknown[]) => {
    if (typeof callback !== "function" || delay > LONGEST_MOMENT_MS) return later(callback, delay, ...given);
    const id = later(() => {
      done(id);
      callback(...given);
    }, delay);
    waiting.add(id);
    counter.open++;
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (typeof id === "number") done(id);
    forget(id);
  };
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

/**
 * Whether nothing is still to come, nothing says that it loads, and nothing on the page has changed since this was last
 * asked.
 */
function isSettled(): boolean {
  const page = window as unknown as { open: number; before?: string };
  const now = document.body.outerHTML;
  const loading = document.querySelector('.sm-state-loading, [aria-busy="true"]');
  const settled = page.open === 0 && !loading && page.before === now;
  page.before = now;
  return settled;
}

/** Opens every closed part, until the page knows that each is open. */
async function openEverything(): Promise<void> {
  const closed = document.querySelectorAll<HTMLDetailsElement>("details:not([open])");
  const toggled = [...closed].map((details) => {
    const open = new Promise((resolve) => details.addEventListener("toggle", resolve, { once: true }));
    details.open = true;
    return open;
  });
  await Promise.all(toggled);
  await new Promise(requestAnimationFrame);
}

async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(isSettled, undefined, { polling: 100 });
}

/** What the tooltip says wherever the keyboard leads, on every chart of the page. */
async function saidAtEveryStop(): Promise<string[]> {
  const said: string[] = [];
  for (const chart of document.querySelectorAll<HTMLElement>('[role="application"]')) {
    chart.focus();
    const press = async (key: string) => {
      chart.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await new Promise(requestAnimationFrame);
      said.push(document.querySelector(".sm-tip")?.textContent ?? "");
    };
    for (let series = 0; series < 3; series++) {
      await press("Home");
      for (let stop = 1; stop < 12; stop++) await press("ArrowRight");
      await press("ArrowDown");
    }
  }
  return said;
}

/** All that the page has put into the browser. */
async function keptInBrowser(): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const databases: unknown[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const content = database.transaction(store).objectStore(store).getAll();
      databases.push([name, store, await answer(content)]);
    }
    database.close();
  }
  const stores = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys()];
  return JSON.stringify([...stores, databases]);
}

/** Everything that a visit leaves to be read: what was asked for, said at every stop, kept and drawn. */
async function traceOf(page: Page, address: string, requests: string[]): Promise<string> {
  await page.goto(address);
  await page.locator("h1").waitFor();
  await page.locator(".sm-chart, .sm-sparkline, article").first().waitFor();
  await settle(page);
  await page.evaluate(openEverything);
  // What a closed part has is drawn when it is opened.
  await settle(page);
  const said = await page.evaluate(saidAtEveryStop);
  const kept = await page.evaluate(keptInBrowser);
  return [...requests.toSorted(), ...said, kept, await page.content()].join("\n");
}

/** Where two lines part, with what stands there in each. */
function firstDifference(one = "", other = ""): readonly string[] {
  const at = [...one].findIndex((sign, index) => sign !== other[index]);
  return [one, other].map((line) => line.slice(Math.max(0, at - 60), at + 60));
}

const serve = (site: string) =>
  preview({
    root: DASHBOARD,
    configFile: false,
    build: { outDir: site },
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
    plugins: [coalitions({ folder: "none" })],
  });

/** What a visit to a site leaves, with the server's address taken out. */
async function visited(server: PreviewServer, { path, width, language }: (typeof VISITS)[number]) {
  const url = server.resolvedUrls?.local[0] ?? "";
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: language });
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await page.addInitScript(countOpenQuestions);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const trace = await traceOf(page, new URL(path, url).href, requests);
  await context.close();
  return withPlainIds(trace.replaceAll(url, "/"));
}

/** React counts its ids in the order in which parts arrive, which is no business of the figures: in the page's order. */
function withPlainIds(page: string): string {
  const ids = new Map<string, string>();
  return page.replaceAll(/\b_r_\w+?_\b/g, (id) => {
    if (!ids.has(id)) ids.set(id, `id-${ids.size}`);
    return ids.get(id) ?? id;
  });
}

test("twins are built to the same files, name by name and byte by byte", () => {
  const [files, others] = sites.map(filesIn);
  expect([...(others?.keys() ?? [])]).toEqual([...(files?.keys() ?? [])]);
  expect([...(files ?? [])].flatMap(([name, text]) => (others?.get(name) === text ? [] : name))).toEqual([]);
});

test.each(VISITS)(
  "$path is the same of twins at $width px in $language: at every stop, in what it asks for and what it keeps",
  async (visit) => {
    const [trace = "", other = ""] = [await visited(one, visit), await visited(two, visit)];
    const lines = trace.split("\n");
    const parts = other
      .split("\n")
      .flatMap((line, index) => (line === lines[index] ? [] : [[lines[index], line]]));
    expect(parts.map(([a, b]) => firstDifference(a, b))).toEqual([]);
    const found = numbersIn(trace);
    expect(distinctiveOf(first).filter((number) => found.has(number))).toEqual([]);
  },
);

test("every stop is visited, and were the raw file published, a visit would find what it hides", async () => {
  const [visit] = VISITS.filter(({ path, language }) => path.includes("?") && language === "en-US");
  if (!visit) throw new Error("There is no such visit.");
  expect(await visited(one, visit)).toContain("Elm County, FY 2015–16");
  writeFileSync(join(sites[0] ?? "", "attacked/observations/all.csv"), rawCsv(first.raw));
  const found = numbersIn(await visited(one, visit));
  expect(distinctiveOf(first).filter((number) => found.has(number)).length).toBeGreaterThan(0);
});
