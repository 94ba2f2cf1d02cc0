import type { Cell } from "../cell.ts";
import { type Day, dayNumber } from "../day.ts";
import { type Direction, extendIndicator, type Indicator } from "../indicator.ts";
import { pointInTime } from "../period.ts";
import type { Place } from "../place.ts";
import type { Series } from "../series.ts";
import type { Source } from "../source.ts";
import { inLanguage } from "../text.ts";

/** Rare events of one place, each with its date: deaths, near fatalities. */
export interface DatedEvents {
  /** What is counted; the days between become an indicator of their own. */
  readonly indicator: Indicator;
  readonly place: Place;
  /** The dates, in any order. Only dates that may be shown: the chart and its table say every one. */
  readonly days: readonly Day[];
  readonly source: Source;
  readonly illustrative?: boolean;
}

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  lower: "higher",
  higher: "lower",
  contextual: "contextual",
};

/**
 * The days from each event to the next, as a series with a figure at every event but the first: what a g or a t chart
 * is drawn of, where events are too rare for counts by year. Two events on one day are 0 days apart.
 *
 * Source: Benneyan (2001) Health Care Manag Sci 4:305; Provost & Murray (2011), The Health Care Data Guide.
 */
export function daysBetween({ indicator, place, days, source, illustrative }: DatedEvents): Series {
  const sorted = days.toSorted((a, b) => dayNumber(a) - dayNumber(b));
  const cells = sorted.slice(1).map((day, index): Cell => {
    const before = sorted[index] ?? day;
    const value = dayNumber(day) - dayNumber(before);
    const sameDay = sorted.slice(0, index + 1).filter((other) => other === day).length;
    const period = pointInTime(day);
    return {
      kind: "value",
      period: sameDay === 0 ? period : { ...period, id: `${day} (${sameDay + 1})` },
      value,
      source,
      revisions: [],
      ...(illustrative && { illustrative }),
    };
  });
  return { indicator: gapIndicator(indicator), place, cells };
}

function gapIndicator({ denominator: _, ...events }: Indicator): Indicator {
  const direction = OPPOSITE[events.direction];
  return extendIndicator(events, {
    id: `${events.id}-days-between`,
    kind: "score",
    multiplier: 1,
    decimals: 0,
    direction,
    directionWords: DIRECTION_WORDS[direction],
    name: inBoth(
      events,
      (name) => `${name}: days from one to the next`,
      (name) => `${name}: días de uno al siguiente`,
    ),
    shortName: { en: "Days between", es: "Días entre eventos" },
    unit: { en: "days since the one before", es: "días desde el anterior" },
    numerator: {
      name: { en: "Days since the one before", es: "Días desde el anterior" },
      definition: {
        en: "Calendar days from the event before to this one.",
        es: "Días de calendario desde el evento anterior hasta este.",
      },
    },
    periodKinds: ["day"],
    benchmarks: [],
    methods: { interval: "none", change: "none", controlChart: "g-chart" },
  });
}

const DIRECTION_WORDS = {
  higher: {
    en: "More days between events are better: they are rarer.",
    es: "Más días entre eventos es mejor: son menos frecuentes.",
  },
  lower: {
    en: "Fewer days between events are better: they are more frequent.",
    es: "Menos días entre eventos es mejor: son más frecuentes.",
  },
  contextual: {
    en: "Neither more nor fewer days between events are better by themselves.",
    es: "Ni más ni menos días entre eventos es mejor por sí solo.",
  },
} as const;

function inBoth(
  { name }: Pick<Indicator, "name">,
  en: (name: string) => string,
  es: (name: string) => string,
) {
  return { en: en(inLanguage(name, "en")), es: es(inLanguage(name, "es")) };
}
