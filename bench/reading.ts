/*
 * pnpm bench:reading [ROWS]
 * From a file to checked observations, against the bare parser of the same format in the same run, as a ratio of
 * processor time; and how much memory the streamed reading of CSV and JSON holds (garbage included). A ratio beats a
 * time: it means the same on another machine.
 */
import { read, utils, write } from "@e965/xlsx";
import { PRESETS } from "@shared-measurement/core";
import { mapPieces, TIDY_COLUMNS, tidyMapping } from "@shared-measurement/data";
import { type Bytes, bytesOf, readPieces } from "@shared-measurement/data/sources";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import Papa from "papaparse";

const ROWS = Number(process.argv[2] ?? 1_000_000);
/** The formats that are read as a whole are measured on fewer rows. */
const FEWER = Math.min(ROWS, 100_000);
const ROUNDS = 3;

/** Made-up figures: twenty years of as many places as it takes. */
function record(n: number): string[] {
  const denominator = 800 + ((n * 7919) % 400);
  const numerator = Math.floor(denominator / 10) + (n % 17);
  return [
    "child-fatalities",
    `P${Math.floor(n / 20)}`,
    `FFY${2001 + (n % 20)}`,
    "",
    "",
    String(numerator),
    String(denominator),
    "",
    "",
    "",
    "value",
    "bench",
    "made up",
    "2026",
    "",
    "yes",
  ];
}

async function seconds(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const context = { indicators: PRESETS };

async function observe(bytes: Bytes): Promise<number> {
  const { observations, problems } = await mapPieces(readPieces(bytes), tidyMapping, context);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return observations.length;
}

/** Processor time: on a clock, what else a machine does would count as well. */
async function processorSeconds(work: () => Promise<unknown> | unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

async function compare(
  format: string,
  rows: number,
  content: Uint8Array,
  bare: () => unknown,
): Promise<void> {
  const times: { bare: number; whole: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    times.push({
      bare: await processorSeconds(bare),
      whole: await processorSeconds(() => observe(bytesOf(content, "bench"))),
    });
  }
  const whole = median(times.map((time) => time.whole));
  const ratio = median(times.map((time) => time.whole / time.bare));
  const perSecond = Math.round(rows / whole).toLocaleString("en");
  console.log(
    `${format.padEnd(8)} ${String(rows).padStart(9)} ${ratio.toFixed(2).padStart(8)} ${perSecond.padStart(14)}`,
  );
}

function csvOf(rows: number): string {
  const lines = [TIDY_COLUMNS.join(",")];
  for (let n = 0; n < rows; n += 1) lines.push(record(n).join(","));
  return `${lines.join("\n")}\n`;
}

/** Yields different rows without end, a few at a time, so that a file of any size costs no memory itself. */
async function* endless(bytes: number, json: boolean): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const write = (cells: string[]) =>
    json
      ? JSON.stringify(Object.fromEntries(TIDY_COLUMNS.map((name, at) => [name, cells[at]])))
      : cells.join(",");
  yield encoder.encode(json ? "[" : `${TIDY_COLUMNS.join(",")}\n`);
  for (let written = 0, n = 0; written < bytes; ) {
    const lines: string[] = [];
    for (const end = n + 1000; n < end; n += 1) lines.push(write(record(n)));
    const piece = encoder.encode(`${json && written > 0 ? "," : ""}${lines.join(json ? "," : "\n")}\n`);
    written += piece.length;
    yield piece;
  }
  if (json) yield encoder.encode("]");
}

const SIZE = 200 * 2 ** 20;

/** The most heap that some work holds, garbage included. */
async function streamed(what: string, work: (noted: () => void) => Promise<number>): Promise<void> {
  let most = 0;
  let rows = 0;
  const took = await seconds(async () => {
    rows = await work(() => {
      most = Math.max(most, process.memoryUsage().heapUsed);
    });
  });
  console.log(
    `200 MB of ${what}: ${rows.toLocaleString("en")} rows in ${took.toFixed(1)} s, at most ${Math.round(most / 2 ** 20)} MB of heap`,
  );
}

const FORMATS = ["CSV", "JSON"];
const long = (format: string): Bytes => ({
  file: "bench",
  whole: true,
  pieces: () => endless(SIZE, format === "JSON"),
});

// Reading before mapping: what mapping leaves behind would be counted as well.
for (const format of FORMATS) {
  await streamed(`${format}, read`, async (noted) => {
    let rows = 0;
    for await (const { grid } of readPieces(long(format))) {
      rows += grid.rows.length;
      noted();
    }
    return rows;
  });
}
for (const format of FORMATS) {
  await streamed(`${format}, mapped`, async (noted) => {
    async function* pieces() {
      for await (const piece of readPieces(long(format))) {
        noted();
        yield piece;
      }
    }
    const { observations } = await mapPieces(pieces(), tidyMapping, context);
    noted();
    return observations.length;
  });
}

console.log("format        rows  ÷ bare  rows a second");
{
  const csv = csvOf(ROWS);
  await compare("CSV", ROWS, new TextEncoder().encode(csv), () => Papa.parse(csv, { delimiter: "," }));
}
const records = Array.from({ length: FEWER }, (_, n) => record(n));
{
  const objects = records.map((cells) =>
    Object.fromEntries(TIDY_COLUMNS.map((name, at) => [name, cells[at]])),
  );
  const json = JSON.stringify(objects);
  await compare("JSON", FEWER, new TextEncoder().encode(json), () => JSON.parse(json));
}
{
  const columnData = TIDY_COLUMNS.map((name, at) => ({
    name,
    data: records.map((cells) => cells[at] ?? ""),
    type: "STRING" as const,
  }));
  const file = parquetWriteBuffer({ columnData });
  await compare("Parquet", FEWER, new Uint8Array(file), () => parquetReadObjects({ file }));
}
{
  const book = utils.book_new(utils.aoa_to_sheet([[...TIDY_COLUMNS], ...records]), "Figures");
  const file = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  await compare("xlsx", FEWER, file, () => read(file, { type: "array", dense: true }));
}
