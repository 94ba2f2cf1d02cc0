import {
  at,
  checkConfidence,
  checkCount,
  checkList,
  checkNotNegative,
  checkPositive,
  checkWhole,
} from "./checks.ts";
import { dobsonLimits, FEWEST_EVENTS, type Stratum, standardized } from "./direct-standardization.ts";
import { StatisticsError } from "./statistics-error.ts";
import { sum } from "./summary.ts";

export interface RepeatedEventsRow {
  readonly ageband: string;
  /** People of this age band, above 0; the same in each of its rows. */
  readonly n: number;
  /** Size of this age band in the standard population; the same in each of its rows. */
  readonly w: number;
  /** How many events each of these persons had: 1, 2, 3 … */
  readonly freq: number;
  /** How many persons of this age band had that many events; null counts as none. */
  readonly persons: number | null;
}

export interface RepeatedEventsInput {
  /** One row for every age band at every number of events. */
  readonly rows: readonly RepeatedEventsRow[];
  readonly confidence: number;
  readonly multiplier: number;
}

export interface RepeatedEventsEstimate {
  /** All events: persons times the events each had. */
  readonly totalCount: number;
  /** The rate and its limits per `multiplier`; null below 10 events. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * Directly standardized rate of events of which one person can have several (repeat reports): the variance is summed
 * over how often, with the square of how often.
 * Throws a StatisticsError for no rows, a number out of range, an age band twice at one frequency or missing at one,
 * an age band with two populations or two weights, confidence outside (0, 1).
 * Source: PHE Technical Guide; PHEindicatormethods calculate_dsr(independent_events = FALSE).
 */
export function dsrNonindependent(input: RepeatedEventsInput): RepeatedEventsEstimate {
  checkList("rows", input.rows);
  checkConfidence("confidence", input.confidence);
  checkPositive("multiplier", input.multiplier);
  input.rows.forEach(checkRow);
  const strata = ageBands(input.rows);
  const totalCount = sum(strata.map(({ events }) => events));
  if (totalCount < FEWEST_EVENTS) return { totalCount, value: null, lower: null, upper: null };
  const rate = standardized(strata);
  const { lower, upper } = dobsonLimits(rate, totalCount, input.confidence);
  const per = input.multiplier;
  return { totalCount, value: rate.rate * per, lower: lower * per, upper: upper * per };
}

function checkRow(row: RepeatedEventsRow, i: number): void {
  if (typeof row !== "object" || row === null)
    throw new StatisticsError(at("rows", i), row, "a row of an age band");
  const name = (field: string): string => `${at("rows", i)}.${field}`;
  if (typeof row.ageband !== "string" || row.ageband === "") {
    throw new StatisticsError(name("ageband"), row.ageband, "the name of an age band");
  }
  checkPositive(name("n"), row.n);
  checkNotNegative(name("w"), row.w);
  checkWhole(name("freq"), row.freq, 1, Number.MAX_SAFE_INTEGER);
  if (row.persons !== null) checkCount(name("persons"), row.persons);
}

function ageBands(rows: readonly RepeatedEventsRow[]): Stratum[] {
  const frequencies = new Set(rows.map(({ freq }) => freq));
  const bands = new Map<string, RepeatedEventsRow[]>();
  for (const row of rows) bands.set(row.ageband, [...(bands.get(row.ageband) ?? []), row]);
  const strata = [...bands].map(([band, ofBand]) => {
    for (const field of ["n", "w"] as const) {
      const values = new Set(ofBand.map((row) => row[field]));
      if (values.size > 1) {
        throw new StatisticsError(`rows.${field}`, [...values], `the same in every row of age band ${band}`);
      }
    }
    const found = new Set(ofBand.map(({ freq }) => freq));
    if (found.size !== ofBand.length || found.size !== frequencies.size) {
      const expected = `one row of age band ${band} for each of the frequencies ${[...frequencies].join(", ")}`;
      throw new StatisticsError("rows", ofBand.map(({ freq }) => freq).join(", "), expected);
    }
    return stratumOf(ofBand);
  });
  if (sum(strata.map(({ weight }) => weight)) <= 0) {
    throw new StatisticsError("rows.w", 0, "a standard population with someone in it");
  }
  return strata;
}

function stratumOf(ofBand: readonly RepeatedEventsRow[]): Stratum {
  // PHE: persons not given for an age band at a frequency are none.
  const persons = ofBand.map((row) => ({ freq: row.freq, count: row.persons === null ? 0 : row.persons }));
  return {
    population: ofBand[0]?.n ?? Number.NaN,
    weight: ofBand[0]?.w ?? Number.NaN,
    events: sum(persons.map(({ freq, count }) => freq * count)),
    spread: sum(persons.map(({ freq, count }) => freq * freq * count)),
  };
}
