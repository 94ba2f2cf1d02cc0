/*
 * pnpm bench
 * A full analysis (interval and reliability of every figure, control limits, signal, change, target path, forecast from
 * a frozen baseline) of 100, 1,000 and 10,000 series of 20 points, as a ratio in the same run to reading the same
 * series from CSV, and how both grow. A ratio beats a time: it means the same on another machine.
 */
import {
  buildSeries,
  type Indicator,
  ncandsYearPair,
  type Observation,
  type Place,
  recurrenceOfMaltreatment,
  type Series,
} from "@shared-measurement/core";
import { analyze } from "@shared-measurement/core/findings";
import { readTidy, writeTidy } from "@shared-measurement/data";

const POINTS = 20;
const ROUNDS = 5;
const SIZES = [100, 1_000, 10_000];
const indicator: Indicator = recurrenceOfMaltreatment;
const indicators = new Map([[indicator.id, indicator]]);
const first = ncandsYearPair(2001);
const last = ncandsYearPair(2012);

/** Figures that vary as counts do, the same in every run. */
function observationsOf(place: Place, seed: number): Observation[] {
  let state = seed * 2654435761;
  const random = () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: POINTS }, (_, year) => {
    const denominator = 800 + Math.round(random() * 400);
    return {
      indicatorId: indicator.id,
      placeId: place.id,
      period: ncandsYearPair(2001 + year),
      status: "value",
      parts: { numerator: Math.round(denominator * (0.08 + random() * 0.04)), denominator },
      source: { publisher: "bench", report: "made up", asOf: "2026" },
      illustrative: true,
    };
  });
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const rows = SIZES.map((size) => {
  const places = Array.from(
    { length: size },
    (_, n): Place => ({ id: `P${n}`, name: `P${n}`, level: "town" }),
  );
  const observations = places.map((place, n) => observationsOf(place, n + 1));
  const csv = writeTidy(observations.flat());
  const series = places.map((place, n): Series => buildSeries(indicator, place, observations[n] ?? []));
  const placeIds = new Set(places.map(({ id }) => id));
  const times = Array.from({ length: ROUNDS }, () => ({
    read: seconds(() => readTidy(csv, "bench.csv", { indicators, places: placeIds })),
    analysis: seconds(() => {
      for (const one of series) {
        analyze(one, { target: { value: 5, year: 2030 }, baseline: { first, last, frozenOn: "2014-01-01" } });
      }
    }),
  }));
  const read = median(times.map((time) => time.read));
  const analysis = median(times.map((time) => time.analysis));
  const ratio = median(times.map((time) => time.analysis / time.read));
  return { size, read, analysis, ratio };
});

console.log("series   read CSV s   analysis s   analysis ÷ read   ms a series");
for (const { size, read, analysis, ratio } of rows) {
  console.log(
    `${String(size).padStart(6)}   ${read.toFixed(3).padStart(10)}   ${analysis.toFixed(3).padStart(10)}   ${ratio.toFixed(2).padStart(15)}   ${((analysis / size) * 1000).toFixed(3).padStart(11)}`,
  );
}
const [small, , large] = rows;
if (small && large) {
  const growth = Math.log(large.analysis / small.analysis) / Math.log(large.size / small.size);
  console.log(`analysis grows as n^${growth.toFixed(2)} from ${small.size} to ${large.size} series`);
}
