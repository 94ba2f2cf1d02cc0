/*
 * pnpm bench:charts [ROUNDS]
 * Our charts, whole (table, keyboard, sentence, legend), against a chart written by hand in React that has none of
 * these, on the same made-up figures in the same run, in Chromium and on the server. Main-thread processor time, as
 * ratios: what others do on the machine counts little. Less is better, but for the server.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type CDPSession, chromium, type Page } from "playwright";
import { build } from "vite";
import { browserLaunch } from "../tools/browser/index.ts";
import { readFromSource } from "../tools/source-condition.ts";
import type { BenchPage } from "./charts/page.ts";

declare const bench: BenchPage;

const ROUNDS = Number(process.argv[2] ?? 5);
const WHO = ["ours", "floor", "nothing"] as const;
type Who = (typeof WHO)[number];

const here = join(import.meta.dirname, "charts");
const ENTRY = "the-bench";

/** One file of script and one of style for an entry that is written here. */
async function bundled(code: string, ssr: boolean): Promise<{ script: string; style: string }> {
  const built = await build({
    ...readFromSource,
    configFile: false,
    logLevel: "error",
    mode: "production",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? join(here, "entry.ts") : null),
        load: (id) => (id === join(here, "entry.ts") ? { code, moduleType: "js" } : null),
      },
    ],
    build: { write: false, ssr, rolldownOptions: { input: ENTRY, external: ssr ? [/^react/] : [] } },
    ...(ssr && { ssr: { noExternal: [/^(?!react)/], ...readFromSource.ssr } }),
  });
  const files = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  return {
    script: files.flatMap((file) => (file.type === "chunk" && file.isEntry ? [file.code] : [])).join("\n"),
    style: files
      .flatMap((file) =>
        file.type === "asset" && file.fileName.endsWith(".css") ? [String(file.source)] : [],
      )
      .join("\n"),
  };
}

/** Processor time of the page's main thread while it works, in milliseconds. */
async function cpu(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const now = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "ThreadTime")?.value ?? Number.NaN) * 1000;
  };
  const start = await now();
  await work();
  return (await now()) - start;
}

const TIMES = 15;
const MOVES = 24;

async function measurePage(browser: Browser, html: string, seed: number): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on("pageerror", (error) => {
    throw error;
  });
  await page.setContent(html, { waitUntil: "load" });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const cold = await cpu(session, () => page.evaluate((from) => bench.single(1, from), seed));
  const single = await cpu(session, () =>
    page.evaluate(([times, from]) => bench.single(times, from), [TIMES, seed + 1] as const),
  );
  await session.send("HeapProfiler.collectGarbage");
  const grid = await cpu(session, () => page.evaluate((from) => bench.grid(from), seed));
  const elements = await page.evaluate(() => bench.elements());
  const regrid = await cpu(session, () => page.evaluate((from) => bench.regrid(from + 1), seed));
  await page.evaluate(() => bench.clear());
  await session.send("HeapProfiler.collectGarbage");
  const large = await cpu(session, () => page.evaluate((from) => bench.large(from), seed));
  const hover = await cpu(session, () => movePointer(page));
  await page.close();
  return { cold, single: single / TIMES, grid, regrid, large, hover: hover / MOVES, elements };
}

async function movePointer(page: Page): Promise<void> {
  const box = await page.evaluate(() => {
    const drawn = document.querySelector('svg[width="900"]') ?? document.body;
    const { x, y, width, height } = drawn.getBoundingClientRect();
    return { x, y, width, height };
  });
  for (let move = 0; move < MOVES; move += 1) {
    await page.mouse.move(
      box.x + box.width * (0.15 + (0.7 * ((move * 5) % MOVES)) / MOVES),
      box.y + box.height / 2,
    );
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Charts that a second of processor time renders to text. */
function onServer(render: () => string): number {
  const until = performance.now() + 1500;
  while (performance.now() < until - 1000) render();
  const start = process.cpuUsage();
  let charts = 0;
  while (performance.now() < until) {
    render();
    charts += 1;
  }
  const { user, system } = process.cpuUsage(start);
  return charts / ((user + system) / 1e6);
}

interface ServerBench {
  readonly oursOnce: () => string;
  readonly floorOnce: () => string;
}

const SERVER = `
  import { createElement } from "react";
  import { renderToString } from "react-dom/server";
  import { Chart as Ours } from "./ours.tsx";
  import { Chart as Floor } from "./floor.tsx";
  import { oneChart } from "./data.ts";
  let seed = 0;
  const next = () => oneChart(seed++).charts[0];
  export const oursOnce = () => renderToString(createElement(Ours, { chart: next() }));
  export const floorOnce = () => renderToString(createElement(Floor, { chart: next() }));
`;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const pages = new Map<Who, string>();
for (const who of WHO) {
  const file = who === "nothing" ? "./nothing.ts" : `./${who}.tsx`;
  const { script, style } = await bundled(
    `import * as adapter from "${file}"; import { offer } from "./page.ts"; offer(adapter);`,
    false,
  );
  const body = `<style>${style}</style><h1>Bench</h1><script type="module">${script.replaceAll("</script", "<\\/script")}</script>`;
  pages.set(who, `<!doctype html><html lang="en"><body>${body}</body></html>`);
}

const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.cache/bench-"));
const ratios = new Map<string, number[]>();
const note = (name: string, ratio: number) => ratios.set(name, [...(ratios.get(name) ?? []), ratio]);
let elements = { ours: 0, floor: 0 };
const browser = await chromium.launch(browserLaunch());
try {
  for (let round = 0; round < ROUNDS; round += 1) {
    const measured = new Map<Who, Record<string, number>>();
    for (const who of round % 2 === 0 ? WHO : WHO.toReversed())
      measured.set(who, await measurePage(browser, pages.get(who) ?? "", round * 100));
    const [ours, floor, nothing] = WHO.map((who) => measured.get(who) ?? {});
    const of = (from: Record<string, number> | undefined, name: string) => from?.[name] ?? Number.NaN;
    const net = (name: string) =>
      (of(ours, name) - of(nothing, name)) / (of(floor, name) - of(nothing, name));
    note("one chart, first", of(ours, "cold") / of(floor, "cold"));
    note("one chart, again (net)", net("single"));
    note("300 charts, mounted", of(ours, "grid") / of(floor, "grid"));
    note("300 charts, updated", of(ours, "regrid") / of(floor, "regrid"));
    note("10,000 points, mounted", of(ours, "large") / of(floor, "large"));
    note("10,000 points, pointer moved", of(ours, "hover") / of(floor, "hover"));
    elements = { ours: of(ours, "elements"), floor: of(floor, "elements") };
  }
  const file = join(folder, "server.js");
  writeFileSync(file, (await bundled(SERVER, true)).script);
  const { oursOnce, floorOnce }: ServerBench = await import(pathToFileURL(file).href);
  for (let round = 0; round < ROUNDS; round += 1)
    note("on the server, charts a second (more is better)", onServer(oursOnce) / onServer(floorOnce));
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}

console.log(`${"ours ÷ written by hand".padEnd(50)} median  least  most   (${ROUNDS} rounds)`);
for (const [name, values] of ratios) {
  const shown = [median(values), Math.min(...values), Math.max(...values)];
  console.log(`${name.padEnd(50)} ${shown.map((value) => value.toFixed(2).padStart(6)).join(" ")}`);
}
console.log(
  `elements on the page with 300 charts: ours ${elements.ours} (with their table), by hand ${elements.floor}`,
);
