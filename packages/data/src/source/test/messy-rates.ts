import { type Observation, PART_NAMES } from "@shared-measurement/core";
import fc from "fast-check";
import type { Mapping } from "../../mapping/mapping.ts";
import { US_STATES } from "../../places/us-states.ts";
import { contentOf, type Habits, habits, settled, written } from "./messy-files.ts";

/** A file of deaths with their denominators and of an estimate with its bounds, by group: its mapping and what it says. */
export interface MessyRates {
  readonly name: string;
  readonly content: Uint8Array;
  readonly mapping: Mapping;
  /** By indicator, place, year and group: its parts as JSON, or the status of its word. */
  readonly truth: ReadonlyMap<string, string>;
}

const HIDDEN = ["<11", "<= 10", "*", "S"] as const;
const WORDS: Mapping["words"] = {
  ...Object.fromEntries(HIDDEN.map((word) => [word, "suppressed" as const])),
  "-": "not-reported",
  "N.A.": "not-reported",
};
const RACES = { "": "", White: "white", "Black or African American": "black", "Two or more": "two-or-more" };

interface Row {
  readonly place: (typeof US_STATES)[number];
  readonly year: number;
  readonly race: keyof typeof RACES;
  readonly deaths: number | (typeof HIDDEN)[number] | "-" | "N.A.";
  /** Blank where the publisher does not give it. */
  readonly children: number | "";
  /** Both, or the word that stands for both. */
  readonly bounds: readonly [lower: number, upper: number] | "*" | "-";
}

const row: fc.Arbitrary<Row> = fc.record({
  place: fc.constantFrom(...US_STATES.slice(0, 12)),
  year: fc.integer({ min: 2018, max: 2021 }),
  race: fc.constantFrom(...(Object.keys(RACES) as Row["race"][])),
  deaths: fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 3000 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HIDDEN, "-" as const, "N.A." as const) },
  ),
  children: fc.oneof(fc.integer({ min: 3000, max: 9_000_000 }), fc.constant("" as const)),
  bounds: fc.oneof(
    fc
      .tuple(fc.nat({ max: 900 }), fc.nat({ max: 900 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
    fc.constantFrom("*" as const, "-" as const),
  ),
});

const rows = fc.uniqueArray(row, {
  minLength: 2,
  maxLength: 20,
  selector: ({ place, year, race }) => `${place.id} ${year} ${race}`,
});

/** The columns in any order. */
const order = fc.shuffledSubarray(["State", "Year", "Race", "Deaths", "Children", "Low", "High"], {
  minLength: 7,
});

export const messyRates: fc.Arbitrary<MessyRates> = fc
  .tuple(rows, order, habits)
  .map(([said, columns, how]) =>
    messyRatesOf(said, columns, settled({ ...how, merged: false, layout: "long" })),
  );

function messyRatesOf(said: readonly Row[], columns: readonly string[], how: Habits): MessyRates {
  const cell = (number: number) => written(number, { ...how, asterisk: false });
  const lines = said.map(({ place, year, race, deaths, children, bounds }) => {
    const [low, high] = typeof bounds === "string" ? [bounds, bounds] : bounds.map(cell);
    const texts: Readonly<Record<string, string | undefined>> = {
      State: place.names[2],
      Year: String(year),
      Race: race,
      Deaths: typeof deaths === "number" ? cell(deaths) : deaths,
      Children: children === "" ? "" : cell(children),
      Low: low,
      High: high,
    };
    return columns.map((name) => texts[name] ?? "");
  });
  const first = how.titles.length + (how.blankRow ? 1 : 0) + 1;
  const isRecords = how.format !== "csv" && how.format !== "xlsx";
  return {
    name: `rates.${how.format}`,
    content: contentOf([[...columns]], lines, how),
    mapping: {
      ...(!isRecords && { layout: { header: first, endsBefore: ["Source", "Notes"] } }),
      figures: [
        {
          indicator: { constant: "child-fatalities" },
          numerator: "Deaths",
          denominator: { column: "Children", words: { "": "part-not-given" } },
        },
        { indicator: { constant: "child-fatalities-estimated" }, lower: "Low", upper: "High" },
      ],
      place: { column: "State", match: "us-states" },
      period: { field: { column: "Year" }, kind: "federal-fiscal-year" },
      group: { dimension: { constant: "race-ethnicity" }, id: { column: "Race", codes: RACES } },
      source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2023" } },
      ...(WORDS && { words: WORDS }),
      ...(how.numbers === "thousands-commas" && { thousandsCommas: true }),
      ...(how.numbers === "decimal-comma" && { decimalComma: true }),
      ...(how.numbers === "thousands-spaces" && { thousandsSpaces: true }),
    },
    truth: new Map(said.flatMap(truthOf)),
  };
}

function truthOf({ place, year, race, deaths, children, bounds }: Row): [string, string][] {
  const key = (indicator: string) => `${indicator} ${place.id} ${year} ${RACES[race]}`;
  const [lower, upper] = bounds;
  const counted = { numerator: deaths, ...(children !== "" && { denominator: children }) };
  return [
    [key("child-fatalities"), typeof deaths === "number" ? JSON.stringify(counted) : (WORDS?.[deaths] ?? "")],
    [
      key("child-fatalities-estimated"),
      typeof bounds === "string" ? (WORDS?.[bounds] ?? "") : JSON.stringify({ lower, upper }),
    ],
  ];
}

/** Observations as the truth of a file is written. */
export const ratesOf = (observations: readonly Observation[]) =>
  new Map(
    observations.map((one) => [
      `${one.indicatorId} ${one.placeId} ${one.period.id.slice(3)} ${one.group?.id ?? ""}`,
      one.status === "value" ? JSON.stringify(one.parts, [...PART_NAMES]) : one.status,
    ]),
  );
