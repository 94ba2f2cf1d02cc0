import {
  extendIndicator,
  type Indicator,
  type Language,
  type MissingStatus,
  type Place,
  parsePeriod,
  type Series,
} from "@shared-measurement/core";
import { type Row, seriesOf } from "../fixtures/series-of.ts";

/** What every chart has to stand. A chart may bring more situations of its own. */
export const SITUATIONS = [
  "gaps",
  "one point",
  "all hidden",
  "empty",
  "many",
  "zeros",
  "huge and tiny",
  "long labels",
  "hostile labels",
] as const;

export type Situation = (typeof SITUATIONS)[number];

/** A chart's properties in each situation. */
export type Situations<Props> = Readonly<Record<Situation, Props>>;

/** Every situation, each turned into what a chart takes. */
export function inEach<From, Props>(
  situations: Situations<From>,
  make: (from: From, situation: Situation) => Props,
): Situations<Props> {
  return Object.fromEntries(
    SITUATIONS.map((situation) => [situation, make(situations[situation], situation)]),
  ) as unknown as Situations<Props>;
}

const source = { publisher: "Shared Measurement", report: "Made up for tests", asOf: "2026" } as const;

/** Words that would become markup wherever one function forgets to escape. */
export const HOSTILE = `</text></title><script>alert("1")</script><img src=x onerror='alert(1)'>&amp;`;
export const LONG =
  "Children of the reservation, its neighborhoods and everyone else whom the agreement of the partners of 2019 names";

const placeOf = (id: string, name: Place["name"]): Place => ({ id, name, level: "county" });
const birch = placeOf("BIRCH", { en: "Birch County", es: "Condado Birch" });

/** A place's first years, oldest first: 2016, 2017 ... A word is a year's reason, a pair its parts. */
type Year = MissingStatus | readonly [numerator: number, denominator: number];

function yearsOf(indicator: Indicator, place: Place, years: readonly Year[]): Series {
  const rows = years.map((year, index): Row => {
    const period = periodOf(indicator, index);
    return typeof year === "string"
      ? { period, status: year }
      : { period, numerator: year[0], ...(indicator.denominator && { denominator: year[1] }) };
  });
  return seriesOf({ indicator, place, source, rows });
}

/** The n-th period of a kind that an indicator takes, in its file's words. */
function periodOf({ periodKinds }: Indicator, index: number): string {
  const year = 2016 + index;
  const two = (value: number) => String(value % 100).padStart(2, "0");
  if (periodKinds.includes("federal-fiscal-year")) return `FFY${year}`;
  if (periodKinds.includes("ncands-year-pair")) return `FY${two(year)}-${two(year + 1)}`;
  return parsePeriod(`CY${year}`).id;
}

const TEN: readonly Year[] = Array.from({ length: 10 }, (_, index) => [40 + ((index * 7) % 13), 600 + index]);

/** The situations as one series of an indicator each. "many" is fifty years of them. */
export function seriesSituations(indicator: Indicator): Situations<Series> {
  const of = (years: readonly Year[]) => yearsOf(indicator, birch, years);
  const named = (name: string) =>
    yearsOf(extendIndicator(indicator, { id: "named", name, unit: name }), placeOf("NAMED", name), TEN);
  return {
    gaps: of([[40, 600], "suppressed", [50, 610], "not-reported", "data-quality-limit", [45, 590]]),
    "one point": of([[40, 600]]),
    "all hidden": of(["suppressed", "suppressed", "suppressed"]),
    empty: of([]),
    many: of(Array.from({ length: 50 }, (_, index) => [30 + ((index * 7) % 13), 600])),
    zeros: of([
      [0, 800],
      [0, 790],
      [0, 805],
    ]),
    "huge and tiny": of([
      [1, 900_000_000],
      [880_000_000, 900_000_000],
      [2, 900_000_000],
    ]),
    "long labels": named(LONG),
    "hostile labels": named(HOSTILE),
  };
}

/** The situations as series of several places each, for charts that set places side by side. "many" is 400 places. */
export function placesSituations(indicator: Indicator): Situations<readonly Series[]> {
  const of = (...places: readonly (readonly Year[])[]) =>
    places.map((years, index) => yearsOf(indicator, placeOf(`P${index}`, `Place ${letter(index)}`), years));
  const named = (name: string) => [
    yearsOf(indicator, placeOf("A", `A: ${name}`), TEN),
    yearsOf(indicator, placeOf("B", `B: ${name}`), TEN),
  ];
  const three: readonly Year[] = [
    [0, 800],
    [0, 790],
    [0, 805],
  ];
  return {
    gaps: of(
      [
        [40, 600],
        [41, 610],
      ],
      ["suppressed", "suppressed"],
      [[30, 500], "not-reported"],
      TEN.slice(0, 2),
    ),
    "one point": of([[40, 600]]),
    "all hidden": of(["suppressed", "suppressed"], ["suppressed", "suppressed"]),
    empty: [],
    many: of(
      ...Array.from({ length: 400 }, (_, index): readonly Year[] => [
        [30 + ((index * 7) % 13), 600 + index],
        [30 + ((index * 11) % 17), 640 + index],
      ]),
    ),
    zeros: of(three, three),
    "huge and tiny": of(
      [
        [1, 900_000_000],
        [2, 900_000_000],
      ],
      [
        [880_000_000, 900_000_000],
        [870_000_000, 900_000_000],
      ],
    ),
    "long labels": named(LONG),
    "hostile labels": named(HOSTILE),
  };
}

/** A name without a digit, so that every number in a chart is a figure: A, B ... Z, AA, AB ... */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

export const BOTH: readonly Language[] = ["en", "es"];
