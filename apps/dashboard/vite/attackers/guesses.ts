import { COUNTIES, DEATHS, keyOf, type Raw, RECURRENCE, rawCsv } from "./made-up.ts";
import { type Reading, readPublished } from "./pages.ts";
import type { Build } from "./twins.ts";

/** The figure of a county that is hidden in a series of which nothing else is, long enough for control limits. */
export const ONCE_HIDDEN = { indicator: RECURRENCE, place: "ELM", period: "FY16-17" } as const;
/** A county of which the two latest figures are hidden and small. */
export const TWICE_HIDDEN = {
  indicator: RECURRENCE,
  place: "ALDER",
  periods: ["FY21-22", "FY22-23"],
} as const;
/** The year in which counties are set side by side. */
export const LATEST = "FFY2022";

/** What an attacker tries: some counts in the place of hidden ones, and the pages as they would be drawn from them. */
export interface Guess {
  /** The count tried for the small figure that is attacked. */
  readonly count: number;
  readonly reading: Reading;
}

/** Everything that the hidden figures may be as far as anybody knows, by which of them is attacked. */
export function guessesOf(build: Build): Readonly<Record<"one" | "years" | "places", readonly Guess[]>> {
  const small = Array.from({ length: 10 }, (_, index) => index + 1);
  const reading = (counts: ReadonlyMap<string, number>) =>
    readPublished(new Map([...build.files, ["observations/all.csv", rawCsv(withCounts(build.raw, counts))]]));
  const [before, now] = TWICE_HIDDEN.periods.map((period) => keyOf({ ...TWICE_HIDDEN, period }));
  const hidden = COUNTIES.slice(0, 3).map((place) => keyOf({ indicator: DEATHS, place, period: LATEST }));
  const [alder = "", beech = "", cedar = ""] = hidden;
  const rest = build.raw.reduce((sum, one) => sum + (hidden.includes(keyOf(one)) ? one.numerator : 0), 0);
  return {
    one: small.map((count) => ({ count, reading: reading(new Map([[keyOf(ONCE_HIDDEN), count]])) })),
    years: small.flatMap((count) =>
      small.map((other) => ({
        count,
        reading: reading(
          new Map([
            [before ?? "", count],
            [now ?? "", other],
          ]),
        ),
      })),
    ),
    // Together they are what the shown counties leave of the state.
    places: small.flatMap((count) =>
      Array.from({ length: Math.max(0, rest - count - 1) }, (_, index) => ({
        count,
        reading: reading(
          new Map([
            [alder, count],
            [beech, index + 1],
            [cedar, rest - count - index - 1],
          ]),
        ),
      })),
    ),
  };
}

function withCounts(raw: readonly Raw[], counts: ReadonlyMap<string, number>): Raw[] {
  return raw.map((figure) => ({ ...figure, numerator: counts.get(keyOf(figure)) ?? figure.numerator }));
}

/**
 * The counts that the attacked figure can have, if a page was written in this way: those of which the same would come of
 * it. Undefined where it was written otherwise, or can be any of 1 to 10 as before.
 */
export function toldBy(
  page: string,
  write: (reading: Reading) => string,
  guesses: readonly Guess[],
): readonly number[] | undefined {
  const fitting = guesses.filter(({ reading }) => write(reading) === page).map(({ count }) => count);
  const counts = [...new Set(fitting)];
  return counts.length > 0 && counts.length < 10 ? counts : undefined;
}
