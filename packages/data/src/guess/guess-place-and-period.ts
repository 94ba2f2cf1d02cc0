import type { PeriodKind } from "@shared-measurement/core";
import { UNANSWERED } from "../mapping/mapping-schema.ts";
import type { ColumnLook } from "./columns.ts";
import type { Question } from "./question.ts";

interface FieldGuess {
  readonly column?: string;
  readonly field: Readonly<Record<string, unknown>>;
  readonly questions: readonly Question[];
}

const MOST = 0.8;
const PERIOD_NAME = /year|period|ffy|sfy|^fy|quarter|month|date|time|año|per[ií]odo|trimestre|mes|fecha/i;
const YEARS = ["calendar-year", "federal-fiscal-year", "state-fiscal-year", "school-year"] as const;

/** The column whose cells are periods; of several, the one that is named so, and not the one that dates the data. */
export function guessPeriod(looks: readonly ColumnLook[]): FieldGuess {
  const candidates = looks
    .filter(({ periods, name }) => periods >= MOST && !/as.?of|updated|label/i.test(name))
    .toSorted((a, b) => Number(PERIOD_NAME.test(b.name)) - Number(PERIOD_NAME.test(a.name)));
  const [look] = candidates;
  if (!look) {
    return {
      field: { field: { column: UNANSWERED } },
      questions: [
        { code: "which-period", at: "period.field.column", answers: looks.map(({ name }) => name) },
      ],
    };
  }
  const { name: column } = look;
  const sample = look.words.map(([text]) => text);
  const kind = kindOfName(column);
  if (look.years >= MOST && !kind) {
    return {
      column,
      field: { field: { column }, kind: UNANSWERED },
      questions: [{ code: "which-year", at: "period.kind", column, answers: YEARS }],
    };
  }
  if (sample.some((text) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(text))) {
    return {
      column,
      field: { field: { column }, dates: UNANSWERED },
      questions: [{ code: "date-order", at: "period.dates", column, answers: ["month-first", "day-first"] }],
    };
  }
  const pairs = sample.filter((text) => /^(?:FY ?)?\d{2,4} ?[-/–] ?\d{2,4}$/i.test(text));
  const needsKind =
    (pairs.length > 0 && !areMonths(pairs)) || sample.some((text) => /[/']\d.* (?:-|–|to) /i.test(text));
  if (needsKind && !kind) {
    return {
      column,
      field: { field: { column }, kind: UNANSWERED },
      questions: [
        {
          code: "which-year",
          at: "period.kind",
          column,
          answers: [...YEARS, "afcars-12-months", "ncands-year-pair", "month"],
        },
      ],
    };
  }
  return { column, field: { field: { column }, ...(kind && look.years >= MOST && { kind }) }, questions: [] };
}

/** 2010-11 may be November or two years that follow one another; 2010-04 beside it says that they are months. */
const areMonths = (pairs: readonly string[]): boolean =>
  pairs.every((text) => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) &&
  pairs.some((text) => Number(text.slice(5)) !== (Number(text.slice(0, 4)) + 1) % 100);

/** Only a name that says whose year it is settles that. */
function kindOfName(name: string): PeriodKind | undefined {
  if (/ffy|federal.?fiscal/i.test(name)) return "federal-fiscal-year";
  if (/sfy|state.?fiscal/i.test(name)) return "state-fiscal-year";
  if (/school.?year/i.test(name)) return "school-year";
  return /calendar.?year/i.test(name) ? "calendar-year" : undefined;
}

const PLACE_NAME =
  /state|county|town|place|jurisdiction|region|tribe|city|fips|estado|condado|municipio|lugar|staterr|^row labels$/i;
/** The column whose cells are places: the coalition's, the states, or what is named so. */
export function guessPlace(looks: readonly ColumnLook[]): FieldGuess {
  const texts = looks.filter(({ filled, periods }) => filled > 0 && periods < MOST);
  const ofCoalition = texts.find(({ places }) => places >= 0.5);
  const states = texts.find(({ states: share }) => share >= MOST);
  const look = ofCoalition ?? states ?? texts.find(({ name }) => PLACE_NAME.test(name));
  if (!look) {
    return { field: { constant: UNANSWERED }, questions: [{ code: "which-place", at: "place.constant" }] };
  }
  const { name: column } = look;
  const questions = look.totals.map(
    ([value, count]): Question => ({ code: "totals", at: "leaveOut", column, value, count }),
  );
  const match = ofCoalition ? "places" : states ? "us-states" : undefined;
  return { column, field: { column, ...(match && { match }) }, questions };
}
