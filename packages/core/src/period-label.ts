import { partsOfDay } from "./day.ts";
import { formatMonth, formatSpan, formatStatedDate } from "./format.ts";
import type { Period } from "./period.ts";
import type { Language } from "./text.ts";
import { wordsIn } from "./words/index.ts";

const twoDigits = (year: number) => String(year % 100).padStart(2, "0");

/**
 * The name of a period, as it heads a table row: "FFY 2021", "FY 2022–23", "Oct 2022 – Sep 2023", "July 1, 2004".
 */
export function periodLabel(period: Period, language: Language): string {
  const words = wordsIn(language).period;
  const endYear = partsOfDay(period.end).year;
  switch (period.kind) {
    case "calendar-year":
    case "federal-fiscal-year":
      return words.year(period.kind, endYear);
    case "state-fiscal-year":
      return words.year(period.kind, Number(period.id.slice(3, 7)));
    case "school-year":
      return words.schoolYear(endYear - 1, twoDigits(endYear));
    case "quarter":
      return words.quarter(endYear, partsOfDay(period.end).month / 3);
    case "ncands-year-pair":
      return words.yearPair(endYear, twoDigits(endYear + 1));
    case "month":
      return formatStatedDate(period.id, language);
    case "day":
      return formatStatedDate(period.start, language);
    case "afcars-12-months":
      return formatSpan(period.start, period.end, language);
    case "pooled":
      return (period.pooled ?? []).map((end) => periodLabel(end, language)).join(" – ");
  }
}

/** A period where a sentence says when: "in FFY 2021", "on August 11, 2022". */
export function periodWhen(period: Period, language: Language): string {
  const words = wordsIn(language).period;
  const label = periodLabel(period, language);
  return period.kind === "day" ? words.onDay(label) : words.inPeriod(label);
}

/** What the name leaves out: the months a year reaches from and to, and how long its children are followed. */
export function periodExplained(period: Period, language: Language): string {
  const span = formatSpan(period.start, period.end, language);
  if (period.followedTo) {
    return wordsIn(language).period.followed(span, formatStatedDate(period.followedTo, language));
  }
  return period.kind === "day" ? formatStatedDate(period.start, language) : span;
}

/** The shortest name of a period that is clear beside its axis title: "2021", "2022–23", "Sep 2023". */
export function periodTick(period: Period, language: Language): string {
  const endYear = partsOfDay(period.end).year;
  switch (period.kind) {
    case "calendar-year":
    case "federal-fiscal-year":
    case "state-fiscal-year":
      return String(period.kind === "state-fiscal-year" ? Number(period.id.slice(3, 7)) : endYear);
    case "ncands-year-pair":
      return `${endYear}–${twoDigits(endYear + 1)}`;
    case "school-year":
      return `${endYear - 1}–${twoDigits(endYear)}`;
    case "afcars-12-months":
    case "month":
      return formatMonth(period.end, language);
    case "pooled":
      return (period.pooled ?? []).map((end) => periodTick(end, language)).join("–");
    case "quarter":
    case "day":
      return periodLabel(period, language);
  }
}
