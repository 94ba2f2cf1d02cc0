import { PRESETS } from "@shared-measurement/core";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterEach, beforeEach, expect, test } from "vitest";
import { mapPieces } from "../mapping/map-pieces.ts";
import type { Mapping } from "../mapping/mapping.ts";
import { piecesInWorker, readInWorker } from "./read-in-worker.ts";
import type { Progress } from "./read-options.ts";

let worker: Worker;
beforeEach(() => {
  worker = new Worker(new URL("./test/reading.worker.ts", import.meta.url), { type: "module" });
});
afterEach(() => worker.terminate());

/** A file of this many rows of 40 letters, 8 MB for 200,000. */
const fileOf = (rows: number) =>
  new Blob(["place,n,note\n", ...Array.from({ length: rows }, (_, n) => `P${n},${n},${"x".repeat(28)}\n`)]);

test("a page reads a file in a worker, hears how far it is, and runs meanwhile", async () => {
  const heard: number[] = [];
  let beats = 0;
  const beat = setInterval(() => {
    beats += 1;
  }, 1);
  const content = fileOf(200_000);
  const { grids, problems } = await readInWorker(worker, content, "long.csv", {
    onProgress: ({ bytes }) => heard.push(bytes),
  });
  clearInterval(beat);
  expect(problems).toEqual([]);
  expect(grids[0]?.rows).toHaveLength(200_001);
  expect(grids[0]?.rows.at(-1)).toMatchObject({ row: 200_001, cells: ["P199999", "199999", "x".repeat(28)] });
  expect(heard.length).toBeGreaterThan(3);
  expect(heard).toEqual(heard.toSorted((a, b) => a - b));
  expect(heard.at(-1)).toBe(content.size);
  expect(beats).toBeGreaterThan(0);
});

test("a visitor stops the reading, and the worker is free for the next file", async () => {
  const stop = new AbortController();
  const reading = readInWorker(worker, fileOf(200_000), "long.csv", {
    signal: stop.signal,
    onProgress: () => stop.abort(new Error("stopped by the visitor")),
  });
  await expect(reading).rejects.toThrow("stopped by the visitor");
  const { grids } = await readInWorker(worker, new Blob(["a,b\n1,2\n"]), "short.csv");
  expect(grids[0]?.rows).toHaveLength(2);
});

test("what is wrong with a file comes back as problems", async () => {
  const { problems } = await readInWorker(worker, new Blob(["<html>"]), "page.csv");
  expect(problems).toMatchObject([{ code: "html-page", file: "page.csv" }]);
});

const counts: Mapping = {
  figures: [{ indicator: { constant: "child-fatalities" }, numerator: "n" }],
  place: { column: "place" },
  period: { field: { constant: "FFY2020" } },
  source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2021" } },
  note: { column: "note" },
};

test("a page maps a file as the worker reads it", async () => {
  const pieces = piecesInWorker(worker, fileOf(20_000), "long.csv");
  const { observations, problems } = await mapPieces(pieces, counts, { indicators: PRESETS });
  expect(problems).toEqual([]);
  expect(observations).toHaveLength(20_000);
  expect(observations.at(-1)).toMatchObject({ placeId: "P19999", parts: { numerator: 19_999 } });
});

const records = Array.from({ length: 60_000 }, (_, n) => ({
  place: `P${n}`,
  n: String(n),
  note: "x".repeat(28),
}));
const columnData = (["place", "n", "note"] as const).map((name) => ({
  name,
  data: records.map((record) => record[name]),
  type: "STRING" as const,
}));

test.each<[string, () => Blob]>([
  ["long.json", () => new Blob([JSON.stringify(records)])],
  ["long.ndjson", () => new Blob(records.map((record) => `${JSON.stringify(record)}\n`))],
  ["long.parquet", () => new Blob([parquetWriteBuffer({ columnData, rowGroupSize: 20_000 })])],
])("a page maps %s piece by piece, and hears how far it is", async (name, content) => {
  const heard: number[] = [];
  const onProgress = ({ rows }: Progress) => heard.push(rows);
  let most = 0;
  async function* pieces() {
    for await (const piece of piecesInWorker(worker, content(), name, { onProgress })) {
      most = Math.max(most, piece.grid.rows.length);
      yield piece;
    }
  }
  const { observations, problems } = await mapPieces(pieces(), counts, { indicators: PRESETS });
  expect(problems).toEqual([]);
  expect(observations).toHaveLength(60_000);
  expect(observations.at(-1)).toMatchObject({ placeId: "P59999", parts: { numerator: 59_999 } });
  expect(most).toBeLessThanOrEqual(20_000);
  expect(heard.length).toBeGreaterThan(2);
});

test("a page that has seen enough lets go of the file, and the worker reads the next one", async () => {
  for await (const { grid } of piecesInWorker(worker, fileOf(20_000), "long.csv")) {
    expect(grid.rows[0]?.cells).toEqual(["place", "n", "note"]);
    break;
  }
  const next = piecesInWorker(worker, new Blob(["<html>"]), "page.csv");
  await expect(mapPieces(next, counts, { indicators: PRESETS })).rejects.toMatchObject({
    problems: [{ code: "html-page" }],
  });
});
