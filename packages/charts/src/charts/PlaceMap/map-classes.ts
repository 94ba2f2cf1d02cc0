import { formatValue, type Indicator, type Language, type Text } from "@shared-measurement/core";
import { placeMapWords } from "./PlaceMap.words.ts";

/** Where the shades of a map change. */
export type MapClasses =
  /** Cut so that about as many places are in each. The figures that may be shown decide, and no other. */
  | { readonly kind: "quantiles"; readonly count?: 3 | 4 | 5 }
  /** Cut at values that were agreed: each begins a class. They stay when the figures change. */
  | { readonly kind: "fixed"; readonly breaks: readonly number[]; readonly agreed?: Text };

/** One shade. */
export interface MapClass {
  /** "2: 5.5% to 8.0%" */
  readonly label: string;
  readonly sign: string;
  readonly count: number;
}

export interface Classed {
  readonly classes: readonly MapClass[];
  /** The index of the class of a value. */
  readonly classOf: (value: number) => number;
}

const MOST = 5;

/**
 * Classes of the values that are shown and reliable. A value is classed as it is written, so that none stands beside a
 * class that its own digits contradict.
 *
 * @throws RangeError for breaks that do not rise, or make fewer than two or more than five classes.
 */
export function classify(
  values: readonly number[],
  classes: MapClasses,
  indicator: Indicator,
  language: Language,
): Classed {
  const written = (value: number) => Number(value.toFixed(indicator.decimals));
  const all = values.map(written).toSorted((a, b) => a - b);
  const say = (value: number) => formatValue(indicator, value, language);
  const words = placeMapWords(language);
  if (classes.kind === "fixed") {
    const { breaks } = classes;
    refuseBreaks(breaks);
    const indexOf = (value: number) => reachedOf(breaks, value);
    return {
      classOf: (value) => indexOf(written(value)),
      classes: indices(breaks.length + 1).map((index) => {
        const [from, to] = [breaks[index - 1], breaks[index]];
        const reach =
          from === undefined
            ? words.below(say(to ?? 0))
            : to === undefined
              ? words.from(say(from))
              : words.between(say(from), say(to));
        return classWith(index, reach, all.filter((value) => indexOf(value) === index).length);
      }),
    };
  }
  const count = Math.max(1, Math.min(classes.count ?? 4, Math.floor(all.length / 2)));
  const cuts = indices(count - 1).map((cut) => quantileOf(all, (cut + 1) / count));
  const quantile = (value: number) => reachedOf(cuts, value);
  // Where many values are equal, some classes are empty: they are no classes.
  const used = [...new Set(all.map((value) => quantile(value)))];
  return {
    classOf: (value) => used.indexOf(quantile(written(value))),
    classes: used.map((own, index) => {
      const members = all.filter((value) => quantile(value) === own);
      const [low = 0, high = 0] = [members[0], members.at(-1)];
      return classWith(index, low === high ? say(low) : words.reach(say(low), say(high)), members.length);
    }),
  };
}

/** How many of the cuts a value reaches, which is the index of its class. */
const reachedOf = (cuts: readonly number[], value: number) => cuts.filter((cut) => value >= cut).length;

/** The quantile of sorted numbers, between two of them in a straight line (type 7 of Hyndman and Fan, 1996). */
function quantileOf(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const [low = 0, high = low] = sorted.slice(Math.floor(at));
  return low + (high - low) * (at % 1);
}

const indices = (count: number) => Array.from({ length: count }, (_, index) => index);

const classWith = (index: number, reach: string, count: number): MapClass => ({
  label: `${index + 1}: ${reach}`,
  sign: String(index + 1),
  count,
});

function refuseBreaks(breaks: readonly number[]): void {
  const rising = breaks.every((value, index) => index === 0 || value > (breaks[index - 1] ?? value));
  if (!rising || breaks.length === 0 || breaks.length >= MOST || !breaks.every(Number.isFinite)) {
    throw new RangeError(
      `The breaks of a map's classes are ${breaks.join(", ") || "missing"}. Give one to ${MOST - 1} numbers, each higher than the one before.`,
    );
  }
}
