import { write } from "@e965/xlsx";
import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import Papa from "papaparse";
import type { Mapping } from "../../mapping/mapping.ts";
import { US_STATES } from "../../places/us-states.ts";
import { columnLetters } from "../../table/column-letters.ts";

/** A file as partners send them, the mapping that a careful person would write for it, and what it says. */
export interface MessyFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mapping: Mapping;
  /** By place and year: the count, or the status of its word. */
  readonly truth: ReadonlyMap<string, number | string>;
  /** For a failed run. */
  readonly [fc.toStringMethod]: () => string;
}

/** How a file is written. All of it is fair: a person can say of each what it means. */
export interface Habits {
  readonly format: "csv" | "xlsx" | "json" | "ndjson" | "parquet";
  readonly layout: "long" | "years-in-columns" | "two-header-rows";
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly lineBreaks: readonly ("\n" | "\r\n" | "\r")[];
  readonly quotesAll: boolean;
  readonly titles: readonly string[];
  readonly footnotes: readonly string[];
  /** Blank columns behind the table, as a spreadsheet leaves them. */
  readonly blankColumns: number;
  readonly blankRow: boolean;
  readonly numbers: "plain" | "thousands-commas" | "thousands-spaces" | "decimal-comma";
  readonly places: "name" | "capitals" | "postal" | "fips" | "spaced";
  readonly total: boolean;
  /** A place is written in its first row only, as merged cells leave it. */
  readonly merged: boolean;
  readonly asterisk: boolean;
}

/** What stands for a count that is none, with what it is declared to mean. */
const WORDS = {
  "-": "not-reported",
  "<= 10": "suppressed",
  "": "not-yet-available",
  DQ: "data-quality-limit",
} as const;
type Word = keyof typeof WORDS;

/** A place's counts, one a year; a word where there is none. */
interface PlaceCounts {
  readonly place: (typeof US_STATES)[number];
  readonly counts: readonly (number | Word)[];
}

const FIRST_YEAR = 2018;

export const habits: fc.Arbitrary<Habits> = fc.record({
  format: fc.constantFrom("csv", "csv", "csv", "xlsx", "json", "ndjson", "parquet"),
  layout: fc.constantFrom("long", "years-in-columns", "two-header-rows"),
  encoding: fc.constantFrom("utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252"),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineBreaks: fc.constantFrom(["\n"], ["\r\n"], ["\r"], ["\n", "\r\n"], ["\r\n", "\r"]),
  quotesAll: fc.boolean(),
  titles: fc.subarray([
    "Children’s deaths — Muertes de niños, 2018 to 2021",
    "Prepared 3/4/2022; preliminary, do not cite",
  ]),
  footnotes: fc.subarray([
    "Source: the office of Doña Ana, made up; not real",
    "Notes: 10 or fewer are hidden",
  ]),
  blankColumns: fc.nat({ max: 2 }),
  blankRow: fc.boolean(),
  numbers: fc.constantFrom("plain", "thousands-commas", "thousands-spaces", "decimal-comma"),
  places: fc.constantFrom("name", "capitals", "postal", "fips", "spaced"),
  total: fc.boolean(),
  merged: fc.boolean(),
  asterisk: fc.boolean(),
});

const counts: fc.Arbitrary<PlaceCounts[]> = fc
  .subarray([...US_STATES.slice(0, 20)], { minLength: 2, maxLength: 8 })
  .chain((places) =>
    fc.tuple(
      ...places.map((place) =>
        fc.record({
          place: fc.constant(place),
          counts: fc.array(
            fc.oneof(
              { weight: 5, arbitrary: fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: 11, max: 2_500_000 })) },
              { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(WORDS) as Word[])) },
            ),
            { minLength: 4, maxLength: 4 },
          ),
        }),
      ),
    ),
  );

/** Files of every habit, each with its truth. */
export const messyFiles: fc.Arbitrary<MessyFile> = fc
  .tuple(counts, habits)
  .map(([said, how]) => messyFile(said, how));

/** The files before they are written: delimited text that can be damaged as a text. */
export const messyTexts = fc
  .tuple(counts, habits)
  .map(([said, how]) => ({ ...messyFile(said, { ...how, format: "csv", encoding: "utf-8" }), how }));

function messyFile(said: readonly PlaceCounts[], asked: Habits): MessyFile {
  const how = settled(asked);
  const truth = new Map(
    said.flatMap(({ place, counts }) =>
      counts.map((count, index) => [
        `${place.id} ${FIRST_YEAR + index}`,
        typeof count === "number" ? count : WORDS[count],
      ]),
    ),
  );
  const { header, rows } = tableOf(said, how);
  const mapping = mappingOf(how, header.length);
  return {
    name: `partner.${how.format}`,
    content: contentOf(header, rows, how),
    mapping,
    truth,
    [fc.toStringMethod]: () => JSON.stringify({ how, header, rows }),
  };
}

/** Records name their own columns, and have neither titles nor blank cells for merged ones. */
export function settled(how: Habits): Habits {
  if (how.format === "csv" || how.format === "xlsx") return how;
  const layout = how.layout === "two-header-rows" ? "long" : how.layout;
  return { ...how, layout, titles: [], footnotes: [], blankColumns: 0, blankRow: false };
}

function tableOf(said: readonly PlaceCounts[], how: Habits): { header: string[][]; rows: string[][] } {
  const years = [0, 1, 2, 3].map((index) => String(FIRST_YEAR + index));
  const totals = years.map((_, year) =>
    said.reduce((sum, { counts }) => sum + (typeof counts[year] === "number" ? counts[year] : 0), 0),
  );
  const lines = [
    ...said.map(({ place, counts }) => ({
      name: placeName(place, how),
      cells: counts.map((count) => written(count, how)),
    })),
    ...(how.total ? [{ name: "Total", cells: totals.map((total) => written(total, how)) }] : []),
  ];
  if (how.layout === "long") {
    const rows = lines.flatMap(({ name, cells }) =>
      cells.map((cell, year) => [how.merged && year > 0 ? "" : name, years[year] ?? "", cell]),
    );
    return { header: [["State", "Year", "Deaths"]], rows };
  }
  const rows = lines.map(({ name, cells }) => [name, ...cells]);
  const header =
    how.layout === "years-in-columns"
      ? [["State", ...years]]
      : [
          ["", "Deaths", "", "", ""],
          ["State", ...years],
        ];
  return { header, rows };
}

function placeName(place: PlaceCounts["place"], { places }: Habits): string {
  const [postal = "", fips = "", name = ""] = place.names;
  if (places === "postal") return postal;
  if (places === "fips") return fips;
  if (places === "capitals") return name.toUpperCase();
  return places === "spaced" ? ` ${name.replace(" ", "\u00A0")}\u00A0 ` : name;
}

export function written(count: number | Word, { numbers, asterisk }: Habits): string {
  if (typeof count === "string") return count;
  const separator = {
    plain: "",
    "thousands-commas": ",",
    "thousands-spaces": "\u00A0",
    "decimal-comma": ".",
  }[numbers];
  const text = String(count).replace(/\B(?=(?:\d{3})+$)/g, separator);
  return asterisk && count % 7 === 3 ? `${text}*` : text;
}

function mappingOf(how: Habits, headers: number): Mapping {
  const first = how.titles.length + (how.blankRow ? 1 : 0) + 1;
  const isRecords = how.format !== "csv" && how.format !== "xlsx";
  const unpivot =
    how.layout === "years-in-columns"
      ? { except: ["State"], name: "Year", value: "Deaths" }
      : how.layout === "two-header-rows"
        ? {
            columns: [0, 1, 2, 3].map((index) => `Deaths / ${FIRST_YEAR + index}`),
            name: ["What", "Year"],
            value: "Deaths",
          }
        : undefined;
  return {
    ...(!isRecords && {
      layout: {
        header: headers === 1 ? first : ([first, first + 1] as const),
        endsBefore: ["Source", "Notes"],
        ...(how.merged && how.layout === "long" && { fillDown: ["State"] }),
        ...(unpivot && { unpivot }),
      },
    }),
    ...(isRecords && {
      layout: {
        ...(how.merged && how.layout === "long" && { fillDown: ["State"] }),
        ...(unpivot && { unpivot }),
      },
    }),
    figures: [{ indicator: { constant: "child-fatalities" }, numerator: "Deaths" }],
    place: { column: "State", match: "us-states" },
    period: { field: { column: "Year" }, kind: "federal-fiscal-year" },
    source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2023" } },
    words: WORDS,
    marks: { "*": "preliminary" },
    ...(how.numbers === "thousands-commas" && { thousandsCommas: true }),
    ...(how.numbers === "decimal-comma" && { decimalComma: true }),
    ...(how.numbers === "thousands-spaces" && { thousandsSpaces: true }),
    leaveOut: { State: ["Total"] },
  };
}

export function contentOf(header: readonly string[][], rows: readonly string[][], how: Habits): Uint8Array {
  const names = header.at(-1) ?? [];
  if (how.format === "json" || how.format === "ndjson") {
    const records = rows.map((row) =>
      JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))),
    );
    return encoded(
      how.format === "json" ? `[${records.join(",\n")}]` : `${records.join("\n")}\n`,
      how.encoding,
    );
  }
  if (how.format === "parquet") {
    const columnData = names.map((name, at) => ({
      name,
      data: rows.map((row) => row[at] ?? ""),
      type: "STRING" as const,
    }));
    return new Uint8Array(parquetWriteBuffer({ columnData }));
  }
  const blank = Array.from({ length: how.blankColumns }, () => "");
  const all = [
    ...how.titles.map((title) => [title]),
    ...(how.blankRow ? [[""]] : []),
    ...[...header, ...rows].map((row) => [...row, ...blank]),
    ...how.footnotes.map((note) => [note]),
  ];
  if (how.format === "xlsx") return workbookOf(all);
  const text = all
    .map((row, index) => {
      const line = Papa.unparse([row], { delimiter: how.delimiter, quotes: how.quotesAll });
      return line + (how.lineBreaks[index % how.lineBreaks.length] ?? "\n");
    })
    .join("");
  return encoded(text, how.encoding);
}

/** Whole numbers become numbers in the workbook; everything else stays a text. */
function workbookOf(rows: readonly string[][]): Uint8Array {
  const sheet: Record<string, unknown> = {
    "!ref": `A1:${columnLetters(Math.max(...rows.map((row) => row.length)) - 1)}${rows.length}`,
  };
  rows.forEach((row, r) => {
    row.forEach((text, c) => {
      if (text === "") return;
      const isNumber = /^(?:0|[1-9]\d*)$/.test(text);
      sheet[`${columnLetters(c)}${r + 1}`] = isNumber ? { t: "n", v: Number(text) } : { t: "s", v: text };
    });
  });
  const book = { SheetNames: ["S"], Sheets: { S: sheet } };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** A text in an encoding that spreadsheets write. Letters that Windows-1252 lacks are left out. */
export function encoded(text: string, encoding: Habits["encoding"]): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === "windows-1252") {
    const inLatin = text.replaceAll("’", "\u0092").replaceAll("—", "\u0097");
    return new Uint8Array(Buffer.from(inLatin, "latin1"));
  }
  const little = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(encoding === "utf-16le" ? little : little.swap16());
}
