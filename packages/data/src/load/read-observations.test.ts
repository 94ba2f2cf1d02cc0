import { utils, write } from "@e965/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readCoalition } from "../coalition/read-coalition.ts";
import { bytesOf } from "../source/bytes.ts";
import { TIDY_COLUMNS } from "../tidy/tidy-columns.ts";
import { readObservations } from "./read-observations.ts";

afterEach(() => vi.unstubAllGlobals());

const mapping = {
  figures: [{ indicator: { constant: "child-fatalities" }, numerator: "Deaths" }],
  place: { column: "County", match: "places" },
  period: { field: { column: "Year" }, kind: "calendar-year" },
  source: {
    publisher: { constant: "County" },
    report: { constant: "Review" },
    asOf: { constant: "2024" },
  },
};

function coalitionWith(...observations: readonly object[]) {
  const { coalition, problems } = readCoalition(
    JSON.stringify({
      version: 2,
      id: "birch",
      name: "Birch",
      summary: "Who. What.",
      places: [{ id: "birch", name: "Birch County", level: "county" }],
      glancePlaces: ["birch"],
      indicators: [{ preset: "child-fatalities", chart: "fatalities", why: "Why." }],
      observations,
    }),
    "coalition.json",
  );
  if (!coalition) throw new Error(JSON.stringify(problems));
  return coalition;
}

const notInFolder = () => Promise.reject(new Error("It is not in the folder."));
const birch = { placeId: "birch", status: "value", parts: { numerator: 7 }, period: { id: "CY2023" } };

describe("a file of a coalition's folder is read in its own format", () => {
  const rows = [
    ["County", "Year", "Deaths"],
    ["Birch", "2023", "7"],
  ];
  const workbook = write(utils.book_new(utils.aoa_to_sheet(rows), "Counts"), {
    type: "array",
    bookType: "xlsx",
  }) as ArrayBuffer;
  const columnData = (rows[0] ?? []).map((name, at) => ({
    name,
    data: [rows[1]?.[at] ?? ""],
    type: "STRING" as const,
  }));
  it.each([
    ["deaths.csv", "County;Year;Deaths\nBirch;2023;7\n"],
    ["deaths.xlsx", workbook],
    ["deaths.json", '[{"County": "Birch", "Year": 2023, "Deaths": 7}]'],
    ["deaths.jsonl", '{"County": "Birch", "Year": 2023, "Deaths": 7}\n'],
    ["deaths.parquet", parquetWriteBuffer({ columnData })],
  ] as const)("%s", async (file, content) => {
    const coalition = coalitionWith({ file, mapping });
    const read = await readObservations(coalition, file, () => bytesOf(content, file));
    expect(read.problems).toEqual([]);
    expect(read.observations).toMatchObject([birch]);
  });
});

describe("a file that lies elsewhere is read from there", () => {
  const file = "deaths.json";
  const record = '{"County": "Birch", "Year": "2023", "Deaths": "7"}';
  const answers: Readonly<Record<string, string>> = {
    "https://data.example/resource/abcd-1234.json?%24select=count": '[{"count":"1"}]',
    "https://data.example/resource/abcd-1234.json": `[${record}]`,
    "https://ckan.example/api/3/action/datastore_search": `{"success":true,"result":{"total":1,"records":[${record}]}}`,
    "https://docs.google.com/spreadsheets/d/1aB/export": "County,Year,Deaths\nBirch,2023,7\n",
    "https://county.example/deaths.csv": "County,Year,Deaths\nBirch,2023,7\n",
  };
  it.each([
    { kind: "socrata", portal: "https://data.example", dataset: "abcd-1234", where: "Deaths > 0" },
    { kind: "ckan", portal: "https://ckan.example", resource: "a-b" },
    { kind: "google-sheet", link: "https://docs.google.com/spreadsheets/d/1aB/edit" },
    { kind: "address", address: "https://county.example/deaths.csv" },
  ])("$kind", async (from) => {
    vi.stubGlobal("fetch", async (url: string) => {
      const known = Object.keys(answers).find((start) => url.startsWith(start));
      return new Response(answers[known ?? ""] ?? "", { status: known ? 200 : 404 });
    });
    const read = await readObservations(coalitionWith({ file, from, mapping }), file, notInFolder);
    expect(read.problems).toEqual([]);
    expect(read.observations).toMatchObject([birch]);
  });

  it("and one that cannot be had is an error, and not a file without figures", async () => {
    vi.stubGlobal("fetch", async () => new Response("", { status: 404 }));
    const from = { kind: "socrata", portal: "https://data.example", dataset: "abcd-1234" };
    const reading = readObservations(coalitionWith({ file, from, mapping }), file, notInFolder);
    await expect(reading).rejects.toMatchObject({ problems: [{ code: "not-found", file }] });
  });
});

it("a key or a password in a configuration is refused, since it would be published", () => {
  const from = { kind: "socrata", portal: "https://data.example", dataset: "abcd-1234", appToken: "secret" };
  expect(() => coalitionWith({ file: "deaths.json", from, mapping })).toThrow("unknown-key");
});

it("a tidy file needs no mapping, whatever its format", async () => {
  const figure = ["child-fatalities", "birch", "CY2023", "", "", "7", "", "", "", ""];
  const cells = [...figure, "value", "County", "Review", "2024", "", ""];
  const text = JSON.stringify([Object.fromEntries(TIDY_COLUMNS.map((name, at) => [name, cells[at]]))]);
  const coalition = coalitionWith({ file: "tidy.json" });
  const read = await readObservations(coalition, "tidy.json", (file) => bytesOf(text, file));
  expect(read.observations).toMatchObject([birch]);
});
