import { type Indicator, MISSING_STATUSES } from "@shared-measurement/core";
import { arrange, type Layout } from "../mapping/layout.ts";
import { UNANSWERED } from "../mapping/mapping-schema.ts";
import { JOINT } from "../mapping/row-cutter.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import type { Problem } from "../problems/problem.ts";
import type { Declared } from "../source/read-options.ts";
import type { Grid } from "../table/grid.ts";
import type { Table } from "../table/table.ts";
import { type ColumnLook, isPeriod, lookAtColumns } from "./columns.ts";
import { guessFigures } from "./guess-figures.ts";
import { guessLayout } from "./guess-layout.ts";
import { guessNumbers } from "./guess-numbers.ts";
import { guessPeriod, guessPlace } from "./guess-place-and-period.ts";
import type { Question } from "./question.ts";

/** A mapping to confirm: plain JSON, with "?" wherever a person has to answer first. Nothing is read by it. */
export interface Guess {
  readonly mapping: Readonly<Record<string, unknown>>;
  readonly questions: readonly Question[];
  /** The columns that the guess does not use. */
  readonly unused: readonly string[];
}

/** What a first guess is made against. */
export interface GuessContext {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly placesByName?: PlaceIndex;
  /** How the file was opened, where its content does not say. */
  readonly read?: Pick<Declared, "sheet" | "records">;
  /** The sheets that the workbook has besides: which is meant is asked. */
  readonly otherSheets?: readonly string[];
}

const MEANINGS = [...MISSING_STATUSES, "part-not-given"];
const LEAST_WIDE = 2;

/**
 * Guesses what the columns of a file are, for a person to confirm. It is never applied by itself: what the file does
 * not say (which year, which indicator, what a dash means, who published it) stays a question.
 */
export function guessMapping(
  grid: Grid,
  context: GuessContext,
): { readonly guess?: Guess; readonly problems: readonly Problem[] } {
  const layout = guessLayout(grid);
  const first = arrange(grid, layout);
  if (!first.table) return { problems: first.problems };
  const whole = withUnpivot(first.table, layout);
  const { table, problems } = whole === layout ? first : arrange(grid, whole);
  if (!table) return { problems };
  if (table.rows.length + table.ragged.length === 0) {
    return { problems: [{ severity: "error", code: "no-rows", file: grid.file, other: "0", blocks: [{}] }] };
  }
  return { guess: guessOf(table, whole, context), problems: [] };
}

/** Years as columns are made rows; "Entries / 2021" of a joined header in two columns, the measure and the period. */
function withUnpivot(table: Table, layout: Layout): Layout {
  const parts = table.columns.map((name) => name.split(JOINT));
  const at = [0, 1].find((part) => parts.filter((names) => isPeriod(names[part] ?? "")).length >= LEAST_WIDE);
  if (at === undefined) return layout;
  const wide = table.columns.filter((_, column) => isPeriod(parts[column]?.[at] ?? ""));
  const isJoined = wide.some((name) => name.includes(JOINT));
  const name = isJoined ? (at === 0 ? ["period", "measure"] : ["measure", "period"]) : "period";
  const except = table.columns.filter((column) => column !== "" && !wide.includes(column));
  return { ...layout, unpivot: { except, name, value: "count" } };
}

function guessOf(table: Table, layout: Layout, context: GuessContext): Guess {
  const looks = lookAtColumns(table, context.placesByName);
  const taken = new Set<string>();
  const take = (name: string | undefined) => {
    if (name !== undefined) taken.add(name);
    return name;
  };
  const named = (pattern: RegExp) => take(free(looks, taken).find(({ name }) => pattern.test(name))?.name);
  const period = guessPeriod(looks);
  take(period.column);
  const asOf = named(/as.?of|updated|released?(?: ?date)?$|fecha de (?:corte|datos)/i);
  const place = guessPlace(free(looks, taken));
  take(place.column);
  const note = named(/note|comment|coverage|nota|observaci/i);
  const report = named(/^(?:report|source|profile|publication|informe|fuente)/i);
  const dimension = named(/^(?:dimension|group.?type)$/i);
  const group = take(free(looks, taken).find(isOfGroups)?.name);
  const figures = guessFigures(free(looks, taken), context.indicators);
  for (const name of figures.columns) taken.add(name);
  const read = looks.filter(({ name }) => figures.columns.includes(name));
  const words = [...new Set(read.flatMap(({ words }) => words.map(([text]) => text)))];
  const blanks = read.reduce((sum, { blank }) => sum + blank, 0);
  const numbers = guessNumbers(read, looks);
  const merged = looks.find(({ name, blank, filled }) => name === place.column && blank > filled / 2);
  const arranged = merged ? { ...layout, fillDown: [merged.name] } : layout;
  const mapping = {
    ...(context.read && { read: context.read }),
    ...(Object.keys(arranged).length > 0 && { layout: arranged }),
    figures: figures.figures,
    place: place.field,
    period: period.field,
    ...(group !== undefined && {
      group: {
        dimension: dimension === undefined ? { constant: dimensionOf(group) } : { column: dimension },
        id: { column: group },
      },
    }),
    source: {
      publisher: { constant: UNANSWERED },
      report: report === undefined ? { constant: UNANSWERED } : { column: report },
      asOf: asOf === undefined ? { constant: UNANSWERED } : { column: asOf },
    },
    ...(note !== undefined && { note: { column: note } }),
    ...((words.length > 0 || blanks > 0) && {
      words: Object.fromEntries([...words, ...(blanks > 0 ? [""] : [])].map((word) => [word, UNANSWERED])),
    }),
    ...numbers.mapping,
  };
  const { read: opened, otherSheets: answers = [] } = context;
  const questions: Question[] = [
    ...(answers.length > 0
      ? [{ code: "which-sheet" as const, at: "read.sheet", value: opened?.sheet ?? "", answers }]
      : []),
    ...figures.questions,
    ...place.questions,
    ...period.questions,
    { code: "publisher", at: "source.publisher.constant" },
    ...(report === undefined ? [{ code: "report" as const, at: "source.report.constant" }] : []),
    ...(asOf === undefined ? [{ code: "as-of" as const, at: "source.asOf.constant" }] : []),
    ...wordQuestions(read, words, blanks),
    ...numbers.questions,
  ];
  return {
    mapping,
    questions,
    unused: free(looks, taken)
      .filter(({ filled }) => filled > 0)
      .map(({ name }) => name),
  };
}

const free = (looks: readonly ColumnLook[], taken: ReadonlySet<string>) =>
  looks.filter(({ name }) => name !== "" && !taken.has(name));

const GROUP =
  /race|ethnic|raza|dimension_value|^(?:age|sex|gender|group|edad|sexo|grupo)(?:$|[\s_.-]|group|code|name)/i;

/** Groups are few: a column of many numbers is figures, such as those of group homes. */
const isOfGroups = ({ name, numbers, distinct }: ColumnLook) =>
  GROUP.test(name) && (numbers < 0.4 || distinct <= MOST_GROUPS);

/** As many as there are years of age among children, and some. */
const MOST_GROUPS = 25;

const dimensionOf = (column: string) =>
  /race|ethnic|raza/i.test(column) ? "race-ethnicity" : column.toLowerCase();

function wordQuestions(read: readonly ColumnLook[], words: readonly string[], blanks: number): Question[] {
  const asked = words.map((word): Question => {
    const counts = read.flatMap((look) =>
      look.words.filter(([text]) => text === word).map(([, count]) => count),
    );
    const count = counts.reduce((sum, one) => sum + one, 0);
    const column = read.find((look) => look.words.some(([text]) => text === word))?.name;
    return {
      code: "word",
      at: `words[${JSON.stringify(word)}]`,
      value: word,
      count,
      answers: MEANINGS,
      ...(column !== undefined && { column }),
    };
  });
  if (blanks === 0) return asked;
  return [...asked, { code: "blank", at: 'words[""]', count: blanks, answers: MEANINGS }];
}
