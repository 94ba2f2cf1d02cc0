import {
  ACTIVITY_STATUSES,
  type Activity,
  calendarYear,
  type Day,
  formatStatedDate,
  inLanguage,
  type Language,
  languages,
  localeOf,
  type Period,
  type Place,
  partsOfDay,
  periodTick,
  type Source,
  type Strategy,
  wordsIn,
} from "@shared-measurement/core";
import { drawPath } from "../../drawing/marks.ts";
import type { ChartSpec, TableSpec } from "../../model/chart-spec.ts";
import type { ChartEvent } from "../TrendChart/annotations.ts";
import { drawStatus, drawTimeline, type TimelineRow } from "./draw-timeline.ts";
import { strategyWords } from "./StrategyTimeline.words.ts";
import { firstDayOf, lastDayOf } from "./stated-days.ts";

export interface StrategyOptions {
  /** In the order in which they are told. */
  readonly strategies: readonly Strategy[];
  /** Whose strategies these are. */
  readonly place: Place;
  /** The day up to which it is known what was done. What has no end reaches it. */
  readonly asOf: Day;
  /** The periods of a chart beside it, so that both have one axis of time; the calendar years of the activities by default. */
  readonly periods?: readonly Period[];
  /** Where this plan is kept. */
  readonly source: Source;
  /** Made up to show a page. */
  readonly illustrative?: boolean;
  readonly language: Language;
  /** "What we are doing, and when" by default. */
  readonly title?: string;
}

interface Told {
  readonly id: string;
  readonly strategy: Strategy;
  readonly activity: Activity;
  readonly name: string;
}

/**
 * What a timeline of strategies says: when each activity ran or is to run, its status and its partners. It says when and
 * never why a figure moved.
 *
 * @throws RangeError where an activity comes twice, ends before it starts, or is completed or stopped without an end.
 */
export function strategySpec(options: StrategyOptions): ChartSpec {
  const { strategies, language, asOf, illustrative } = options;
  const words = strategyWords(language);
  const { chart, sentence } = wordsIn(language);
  const told = strategies.flatMap((strategy) =>
    strategy.activities.map((activity): Told => {
      refuse(activity);
      const name = inLanguage(activity.name, language);
      return { id: `${strategy.id} ${activity.id}`, strategy, activity, name };
    }),
  );
  const twice = told.find(({ id }, index) => told.findIndex((other) => other.id === id) !== index);
  if (twice)
    throw new RangeError(`The activity "${twice.activity.id}" is given twice. Give each activity once.`);
  const dated = told.filter(({ activity }) => activity.start !== undefined);
  const known = words.asOf(formatStatedDate(asOf, language));
  const title = options.title ?? words.title;
  const place = inLanguage(options.place.name, language);
  const used = ACTIVITY_STATUSES.filter((status) => dated.some(({ activity }) => activity.status === status));
  const { publisher, report, asOf: published } = options.source;
  const rows = told.map((one) => rowOf(one, asOf, language));
  return {
    language,
    title,
    subtitle: told.length === 0 ? words.none : dated.length > 0 ? `${place}. ${known}` : place,
    summary: told.length === 0 ? sentence.noFigure : summaryOf(told, strategies.length, language),
    findings: [],
    notices: illustrative && dated.length > 0 ? [chart.illustrativeExplained] : [],
    legend: [
      ...used.map((status) => ({
        id: status,
        label: words.status[status],
        swatch: drawStatus(status, 2, 30, 8),
      })),
      ...(dated.length > 0 ? [{ id: "as-of", label: known, swatch: drawPath("sm-event", "M16,0V16") }] : []),
    ],
    footnotes:
      told.length === 0
        ? []
        : [
            ...(dated.length > 0 ? [words.toCome, words.notWhy, words.exact] : []),
            ...(dated.length < told.length ? [words.gaps] : []),
          ],
    sources: [chart.sourceLine(publisher, report, formatStatedDate(published, language))],
    table: tableOf(told, title, language),
    picture: (width) =>
      drawTimeline({
        rows,
        width,
        asOf,
        periods: (dated.length > 0 ? (options.periods ?? yearsOf(dated, asOf)) : []).map((period) => ({
          period,
          tick: periodTick(period, language),
        })),
        ...(illustrative && dated.length > 0 && { stamp: chart.illustrative }),
      }),
  };
}

/** The starts of activities as events of a chart over time, in every language there is: "Family visits: started". */
export function startedEvents(strategies: readonly Strategy[]): ChartEvent[] {
  return strategies
    .flatMap(({ activities }) => activities)
    .flatMap(({ name, start, status }) => {
      if (start === undefined || status === "planned") return [];
      const said = languages().map((language) => [
        language,
        strategyWords(language).started(inLanguage(name, language)),
      ]);
      return [{ date: start, label: Object.fromEntries(said) }];
    });
}

function refuse({ id, status, start, end }: Activity): void {
  if (start !== undefined && end !== undefined && lastDayOf(end) < firstDayOf(start)) {
    throw new RangeError(
      `The activity "${id}" starts ${start} and ends ${end}. Give an end after the start.`,
    );
  }
  if ((status === "completed" || status === "stopped") && end === undefined) {
    throw new RangeError(
      `The activity "${id}" is ${status} but has no end. Give its end, as exactly as it is known.`,
    );
  }
}

/** The calendar years that the activities reach from and to, the day of knowledge among them. */
function yearsOf(dated: readonly Told[], asOf: Day): Period[] {
  const days = dated.flatMap(({ activity: { start, end } }) => [start ?? asOf, end ?? asOf]);
  const years = [...days, asOf].map((day) => partsOfDay(day).year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => calendarYear(first + index));
}

function summaryOf(told: readonly Told[], strategies: number, language: Language): string {
  const words = strategyWords(language);
  const counts = ACTIVITY_STATUSES.flatMap((status) => {
    const count = told.filter(({ activity }) => activity.status === status).length;
    return count > 0 ? [`${words.status[status].toLocaleLowerCase(localeOf(language))}: ${count}`] : [];
  });
  return `${words.counted(told.length, strategies)} (${new Intl.ListFormat(localeOf(language), { type: "unit" }).format(counts)}).`;
}

function datesOf({ start, end, status }: Activity, language: Language): [start: string, end: string] {
  const { noneReason } = wordsIn(language);
  const say = (date: string) => formatStatedDate(date, language);
  return [
    start === undefined ? noneReason["not-reported"] : say(start),
    end !== undefined ? say(end) : status === "under-way" ? strategyWords(language).ongoing : "",
  ];
}

function partnersOf({ partners = [] }: Activity, language: Language): string {
  return new Intl.ListFormat(localeOf(language)).format(
    partners.map((partner) => inLanguage(partner, language)),
  );
}

function rowOf({ id, strategy, activity, name }: Told, asOf: Day, language: Language): TimelineRow {
  const words = strategyWords(language);
  const { start, end, status } = activity;
  const [from, to] = datesOf(activity, language);
  const partners = partnersOf(activity, language);
  const when = [
    start === undefined ? words.startUnknown(from) : words.from(from),
    end !== undefined ? words.to(to) : to.toLocaleLowerCase(localeOf(language)),
  ].filter(Boolean);
  return {
    id,
    heading: inLanguage(strategy.name, language),
    label: `${name} (${words.status[status].toLocaleLowerCase(localeOf(language))})`,
    status,
    words: [
      `${name}, ${inLanguage(strategy.name, language)}: ${words.status[status].toLocaleLowerCase(localeOf(language))}, ${when.join(", ")}.`,
      partners && words.withPartners(partners),
    ]
      .filter(Boolean)
      .join(" "),
    ...(start !== undefined && {
      from: firstDayOf(start),
      to: end === undefined ? endless(start, asOf) : lastDayOf(end),
    }),
    ...(end === undefined && { open: true }),
  };
}

/** Where what has no end reaches: the day of knowledge, or the end of its stated start where that is later. */
function endless(start: string, asOf: Day): Day {
  const last = lastDayOf(start);
  return last > asOf ? last : asOf;
}

function tableOf(told: readonly Told[], title: string, language: Language): TableSpec {
  const words = strategyWords(language);
  return {
    caption: title,
    columns: [
      { id: "activity", name: words.activity, numeric: false },
      { id: "strategy", name: words.strategy, numeric: false },
      { id: "status", name: words.statusHead, numeric: false },
      { id: "start", name: words.start, numeric: false },
      { id: "end", name: words.end, numeric: false },
      { id: "partners", name: words.partners, numeric: false },
    ],
    rows: told.map(({ id, strategy, activity, name }) => ({
      id,
      cells: [
        name,
        inLanguage(strategy.name, language),
        words.status[activity.status],
        ...datesOf(activity, language),
        partnersOf(activity, language),
      ],
    })),
  };
}
