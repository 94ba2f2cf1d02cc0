import { type Day, isCalendarDay, partsOfDay } from "../day.ts";
import { addMonths } from "./add-months.ts";
import { at } from "./checks.ts";
import { StatisticsError } from "./statistics-error.ts";

export interface MaltreatmentEvent {
  /** Null or empty when unknown: the row is then dropped. */
  readonly childId: string | null;
  /** YYYY-MM-DD; null or empty when unknown: the row is then dropped. */
  readonly reportDate: Day | null;
  /** `substantiated` and `indicated` count; every other word does not. */
  readonly disposition: string | null;
  /** YYYY-MM-DD, or null when unknown: the child is then taken to be under 18. */
  readonly dateOfBirth: Day | null;
  readonly area: string | null;
}

/** A report that counts: of a known child, on a known day. */
export interface Report {
  readonly childId: string;
  readonly day: Day;
  /** Whether the child was 18 or older on that day. */
  readonly adult: boolean;
  readonly area: string | null;
}

const YEARS_OF_MAJORITY = 18;

export function checkDay(argument: string, value: unknown): Day {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const { year, month, date } = partsOfDay(value);
    if (isCalendarDay(year, month, date)) return value;
  }
  throw new StatisticsError(argument, value, "a day of the calendar, as YYYY-MM-DD");
}

/** The reports that count, in input order, and how many would have but lack a child or a date. */
export function countingReports(events: readonly MaltreatmentEvent[]): {
  reports: Report[];
  dropped: number;
} {
  const reports: Report[] = [];
  let dropped = 0;
  events.forEach((event, i) => {
    if (typeof event !== "object" || event === null)
      throw new StatisticsError(at("events", i), event, "a report");
    const { childId, reportDate, disposition, dateOfBirth, area } = event;
    const name = (field: string): string => `${at("events", i)}.${field}`;
    if (disposition !== "substantiated" && disposition !== "indicated") return;
    if (isBlank(childId) || isBlank(reportDate)) {
      dropped += 1;
      return;
    }
    const day = checkDay(name("reportDate"), reportDate);
    const born = isBlank(dateOfBirth) ? null : checkDay(name("dateOfBirth"), dateOfBirth);
    const adult = born !== null && day >= addMonths(born, YEARS_OF_MAJORITY * 12);
    reports.push({ childId: String(childId), day, adult, area: isBlank(area) ? null : area });
  });
  return { reports, dropped };
}

function isBlank(value: string | null | undefined): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}
