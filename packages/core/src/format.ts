import { partsOfDay, type StatedDate } from "./day.ts";
import type { Indicator } from "./indicator.ts";
import { localeOf } from "./languages.ts";
import { inLanguage, type Language } from "./text.ts";

const numberFormatters = new Map<string, Intl.NumberFormat>();
const percentFormatters = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number, unit?: "percent"): Intl.NumberFormat {
  const formatters = unit ? percentFormatters : numberFormatters;
  const locale = localeOf(language);
  const key = locale + decimals;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    ...(unit && { style: "unit", unit }),
  });
  formatters.set(key, made);
  return made;
}

/** What was written before, as a chart says each of its figures several times; forgotten when it grows large. */
const written = new WeakMap<Intl.NumberFormat, Map<number, string>>();
const MOST_WRITTEN = 5_000;

function writtenBy(format: Intl.NumberFormat, value: number): string {
  const known = written.get(format) ?? new Map<number, string>();
  if (known.size === 0 || known.size > MOST_WRITTEN) {
    known.clear();
    written.set(format, known);
  }
  const text = known.get(value) ?? format.format(value);
  known.set(value, text);
  return text;
}

/** A number with exactly `decimals` fraction digits, as the language's readers write it. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  return writtenBy(numberFormat(language, decimals), value);
}

/** A whole number of children, reports, days. */
export function formatCount(count: number, language: Language): string {
  return formatNumber(count, 0, language);
}

/** Whether an indicator's values carry a percent sign. */
export function isPercent(indicator: Indicator): boolean {
  return indicator.kind === "proportion" && indicator.multiplier === 100;
}

/** A value in the indicator's unit, as short as it can stand alone: "9.6%", "2.73", "1.11". */
export function formatValue(
  indicator: Indicator,
  value: number,
  language: Language,
  decimals = indicator.decimals,
): string {
  return writtenBy(numberFormat(language, decimals, isPercent(indicator) ? "percent" : undefined), value);
}

/** A value with its unit, for a sentence: "9.6%", "2.73 per 100,000 children". */
export function formatValueWithUnit(indicator: Indicator, value: number, language: Language): string {
  const number = formatValue(indicator, value, language);
  return isPercent(indicator) ? number : `${number} ${inLanguage(indicator.unit, language)}`;
}

const dateFormatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter takes a hundred times as long as using it. */
function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${localeOf(language)} ${options.month} ${options.day}`;
  const known = dateFormatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" });
  dateFormatters.set(key, made);
  return made;
}

const MONTH: Intl.DateTimeFormatOptions = { year: "numeric", month: "short" };
const DATE_PARTS: readonly Intl.DateTimeFormatOptions[] = [
  { year: "numeric" },
  { year: "numeric", month: "long" },
  { year: "numeric", month: "long", day: "numeric" },
];

const writtenDates = new Map<string, string>();

/** A date as exactly as it was stated: "2022", "June 2022", "June 28, 2022". */
export function formatStatedDate(date: StatedDate, language: Language): string {
  const key = `${localeOf(language)} ${date}`;
  const known = writtenDates.get(key);
  if (known !== undefined) return known;
  if (writtenDates.size > MOST_WRITTEN) writtenDates.clear();
  const given = date.split("-").length;
  const padded = [date, `${date}-01-01`, `${date}-01`, date][given] ?? date;
  const { year, month, date: day } = partsOfDay(padded);
  const options = DATE_PARTS[given - 1] ?? DATE_PARTS[2] ?? MONTH;
  const text = dateFormat(language, options).format(Date.UTC(year, month - 1, day));
  writtenDates.set(key, text);
  return text;
}

/** "Oct 2021 – Sep 2022": the months a span reaches from and to. */
export function formatSpan(start: string, end: string, language: Language): string {
  return dateFormat(language, MONTH).formatRange(utcOf(start), utcOf(end));
}

/** "Sep 2023": the month a day lies in. */
export function formatMonth(day: string, language: Language): string {
  return dateFormat(language, MONTH).format(utcOf(day));
}

function utcOf(day: string): number {
  const { year, month, date } = partsOfDay(day);
  return Date.UTC(year, month - 1, date);
}
