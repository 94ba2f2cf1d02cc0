import { type Day, dayNumber } from "../day.ts";
import { addMonths } from "./add-months.ts";
import { checkOneOf, checkWhole } from "./checks.ts";
import { checkDay, countingReports, type MaltreatmentEvent, type Report } from "./recurrence-events.ts";
import { StatisticsError } from "./statistics-error.ts";
import { wilson } from "./wilson.ts";

export interface RecurrenceInput {
  /** First and last day of the reporting period, both included. */
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** A report this many days or fewer after the earlier one is not a recurrence: 14. */
  readonly gapDays: number;
  /** How long each child is followed: 12. */
  readonly followUpMonths: number;
  /** What the gap is counted from: the initial report, or the report just before. */
  readonly gapReference: "initial" | "previous";
  /** Whether reports from the 18th birthday on are dropped, or only children already 18 at their initial report. */
  readonly ageRule: "each_report" | "initial_only";
  /** Last day the records reach; null or absent when they are known to be complete. */
  readonly extractThrough?: Day | null;
  readonly events: readonly MaltreatmentEvent[];
  /** Of Wilson's interval: 0.95 unless said otherwise. */
  readonly confidence?: number;
}

export interface Recurrence {
  /** Children with an initial report in the period, and those of them with a recurrence. */
  readonly denominator: number;
  readonly numerator: number;
  /** 0 to 100, as are the limits; null without children. */
  readonly percent: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** In order of code points, and the days from the initial report to the first recurrence of each. */
  readonly recurrentChildIds: string[];
  readonly daysToFirstRecurrence: number[];
  /** Children who would have an initial report but for their age. */
  readonly excludedForAge: number;
  /** Substantiated or indicated rows without child or date. */
  readonly droppedRows: number;
  /** By the area of the initial report; children without an area are in no area. */
  readonly byArea: Record<string, { denominator: number; numerator: number }>;
  /** Whether every child could be followed to the end: else the numerator is a lower bound. */
  readonly followUpComplete: boolean;
}

/**
 * Recurrence of maltreatment from dated reports: of all children with a substantiated or indicated report in the
 * period, how many had another within 12 months of the first.
 * Throws a StatisticsError for a day that the calendar does not have, a period that ends before it starts, options
 * out of range. Source: CFSR Round 3; California Child Welfare Indicators Project, S2; 79 FR 61241 (2014).
 */
export function recurrence(input: RecurrenceInput): Recurrence {
  const start = checkDay("periodStart", input.periodStart);
  const end = checkDay("periodEnd", input.periodEnd);
  if (end < start) throw new StatisticsError("periodEnd", end, `on or after the period's start (${start})`);
  checkWhole("gapDays", input.gapDays, 0, 100_000);
  checkWhole("followUpMonths", input.followUpMonths, 1, 1200);
  checkOneOf("gapReference", input.gapReference, ["initial", "previous"]);
  const ageRule = checkOneOf("ageRule", input.ageRule, ["each_report", "initial_only"]);
  const through = input.extractThrough ?? null;
  if (through !== null) checkDay("extractThrough", through);
  if (!Array.isArray(input.events)) throw new StatisticsError("events", input.events, "a list of reports");

  const { reports, dropped } = countingReports(input.events);
  const children = new Map<string, Report[]>();
  let excludedForAge = 0;
  for (const [childId, all] of byChild(reports)) {
    const initialOfAll = all.find(({ day }) => day >= start && day <= end);
    const kept = ageRule === "each_report" ? all.filter(({ adult }) => !adult) : all;
    const from = kept.findIndex(({ day }) => day >= start && day <= end);
    const initial = kept[from];
    if (initial === undefined || initial.adult) excludedForAge += initialOfAll === undefined ? 0 : 1;
    else children.set(childId, kept.slice(from));
  }
  return {
    ...counted(children, input),
    excludedForAge,
    droppedRows: dropped,
    followUpComplete: isComplete(),
  };

  function isComplete(): boolean {
    return through === null || through >= addMonths(end, input.followUpMonths);
  }
}

/** Each child's reports in order of day; reports of one day stay in input order. */
function byChild(reports: readonly Report[]): Map<string, Report[]> {
  const children = new Map<string, Report[]>();
  for (const report of reports) {
    const found = children.get(report.childId);
    if (found === undefined) children.set(report.childId, [report]);
    else found.push(report);
  }
  for (const found of children.values()) found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return children;
}

/** The day of a child's first recurrence; `reports` starts with the initial one. */
function firstRecurrence(reports: readonly Report[], input: RecurrenceInput): Day | undefined {
  const [initial] = reports;
  if (initial === undefined) return undefined;
  const last = addMonths(initial.day, input.followUpMonths);
  return reports.find(({ day }, i) => {
    if (i === 0 || day > last) return false;
    const from = input.gapReference === "initial" ? initial.day : (reports[i - 1]?.day ?? initial.day);
    return dayNumber(day) - dayNumber(from) > input.gapDays;
  })?.day;
}

type Counted = Omit<Recurrence, "excludedForAge" | "droppedRows" | "followUpComplete">;

function counted(children: ReadonlyMap<string, readonly Report[]>, input: RecurrenceInput): Counted {
  const recurrent: { childId: string; days: number }[] = [];
  const areas = new Map<string, { denominator: number; numerator: number }>();
  for (const [childId, reports] of children) {
    const initial = reports[0];
    const again = firstRecurrence(reports, input);
    if (initial === undefined) continue;
    if (again !== undefined) recurrent.push({ childId, days: dayNumber(again) - dayNumber(initial.day) });
    if (initial.area === null) continue;
    const area = areas.get(initial.area) ?? { denominator: 0, numerator: 0 };
    const numerator = area.numerator + (again === undefined ? 0 : 1);
    areas.set(initial.area, { denominator: area.denominator + 1, numerator });
  }
  recurrent.sort((a, b) => byCodePoint(a.childId, b.childId));
  const denominator = children.size;
  const numerator = recurrent.length;
  return {
    denominator,
    numerator,
    ...percentOf(numerator, denominator, input.confidence ?? 0.95),
    recurrentChildIds: recurrent.map(({ childId }) => childId),
    daysToFirstRecurrence: recurrent.map(({ days }) => days),
    byArea: Object.fromEntries(areas),
  };
}

function percentOf(
  x: number,
  n: number,
  confidence: number,
): Pick<Recurrence, "percent" | "lower" | "upper"> {
  if (n === 0) return { percent: null, lower: null, upper: null };
  const { value, lower, upper } = wilson({ x, n, confidence });
  return { percent: 100 * value, lower: 100 * lower, upper: 100 * upper };
}

/** JavaScript compares texts by UTF-16 unit, which puts characters beyond U+FFFF before U+E000. */
function byCodePoint(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const i = left.findIndex((character, at) => character !== right[at]);
  if (i === -1) return left.length - right.length;
  const other = right[i];
  return other === undefined ? 1 : (left[i]?.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}
