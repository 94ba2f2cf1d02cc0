/*
 * pnpm bench:load
 * Time to a dashboard's first page: 40 indicators and 60 places over 20 years, fetched from a server on this computer,
 * read, checked, and the series of the overview built. As a ratio in the same run to fetching the same bytes.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { federalFiscalYear, type Observation, PRESETS } from "@shared-measurement/core";
import { coalitionData, loadCoalition, loadObservations, writeTidy } from "@shared-measurement/data";

const [INDICATORS, PLACES, YEARS, ROUNDS] = [40, 60, 20, 7];
const preset = PRESETS.get("child-fatalities");
if (!preset) throw new Error("The preset is gone.");
const places = Array.from({ length: PLACES }, (_, n) => ({
  id: `P${n}`,
  name: `Place ${n}`,
  level: "county",
}));
const ids = Array.from({ length: INDICATORS }, (_, n) => `indicator-${n}`);

const files = new Map<string, string>([
  [
    "/c/bench/coalition.json",
    JSON.stringify({
      version: 1,
      id: "bench",
      name: "Bench",
      summary: "Made up to measure.",
      places,
      glancePlaces: ["P0"],
      indicators: ids.map((id) => ({
        preset: preset.id,
        changes: { id },
        chart: "trend",
        why: "To measure.",
      })),
      observations: ids.map((id) => `${id}.csv`),
    }),
  ],
  ...ids.map((id, n) => [`/c/bench/${id}.csv`, writeTidy(observationsOf(id, n))] as const),
]);

function observationsOf(indicatorId: string, seed: number): Observation[] {
  return places.flatMap((place, p) =>
    Array.from(
      { length: YEARS },
      (_, year): Observation => ({
        indicatorId,
        placeId: place.id,
        period: federalFiscalYear(2001 + year),
        status: "value",
        parts: { numerator: 20 + ((seed * 7 + p * 3 + year) % 17), denominator: 50_000 + year },
        source: { publisher: "bench", report: "made up", asOf: "2026" },
        illustrative: true,
      }),
    ),
  );
}

const server = createServer(({ url = "" }, answer) => {
  const text = files.get(url);
  answer.writeHead(text === undefined ? 404 : 200).end(text);
});
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/c/`;
const { signal } = new AbortController();

async function fetchOnly(): Promise<void> {
  const load = async (path: string) => (await fetch(new URL(path, base))).arrayBuffer();
  await load("/c/bench/coalition.json");
  await Promise.all(ids.map((id) => load(`/c/bench/${id}.csv`)));
}

async function firstPage(): Promise<void> {
  const coalition = await loadCoalition(base, "bench", signal);
  const outcomes = await Promise.all(
    coalition.observations.map(async (file) => ({
      file,
      table: await loadObservations(base, coalition, file, signal),
    })),
  );
  const { seriesOf, problems } = coalitionData(coalition, outcomes);
  const drawn = ids.map((id) => seriesOf(id, "P0")?.cells.length);
  if (problems.length > 0 || drawn.some((cells) => cells !== YEARS))
    throw new Error("The page is not whole.");
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

await firstPage();
const times = { fetch: [] as number[], page: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  times.fetch.push(await milliseconds(fetchOnly));
  times.page.push(await milliseconds(firstPage));
}
server.close();
const [fetching, page] = [median(times.fetch), median(times.page)];
const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
console.log(`${INDICATORS} indicators, ${PLACES} places, ${YEARS} years: ${(bytes / 1e6).toFixed(1)} MB`);
console.log(
  `fetch ${fetching.toFixed(0)} ms, first page ${page.toFixed(0)} ms, ratio ${(page / fetching).toFixed(1)}`,
);
