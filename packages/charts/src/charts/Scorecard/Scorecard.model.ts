import { inLanguage, type Language, type Series, type Verdict, wordsIn } from "@shared-measurement/core";
import { unitOf } from "../../glance/glance.model.ts";
import { glanceWords } from "../../glance/glance.words.ts";
import type { FrameSpec } from "../../model/chart-spec.ts";
import { illustrativeNotice, placeOf, sourcesOf } from "../../model/from-series.ts";
import { scorecardWords } from "./Scorecard.words.ts";
import { linesOf, type ScorecardRow, type ScorecardRowSpec } from "./scorecard-row.ts";

/** A column between the name of a row and its notes. */
export type ScorecardColumn = "latest" | "before" | "change" | "says" | "target" | "trend";

export interface ScorecardOptions {
  /** In the order of the table. A row's change and analysis are computed before drawing. */
  readonly rows: readonly ScorecardRow[];
  /** Which columns there are at most; one that no row has anything for is left out. All of them by default. */
  readonly columns?: readonly ScorecardColumn[];
  readonly language: Language;
  /** The heading: "Scorecard" by default. */
  readonly title?: string;
  /** What the rows are where no row has figures to tell it by. Else it is seen from the figures. */
  readonly rowsAre?: "places" | "indicators";
}

/** What a scorecard says: a frame whose table is the scorecard itself, and its rows with their small charts. */
export interface ScorecardSpec extends FrameSpec {
  readonly columns: readonly { readonly id: ScorecardColumn; readonly name: string }[];
  readonly rows: readonly ScorecardRowSpec[];
  /** What all the figures are of, where they are of one thing and the title does not say it. */
  readonly unit: string | undefined;
}

const COLUMNS: readonly ScorecardColumn[] = ["latest", "before", "change", "says", "target", "trend"];

/**
 * Indicators, or one indicator's places, a row each: the latest figure, the one before, the change with its interval, what
 * the data support saying, the target and how far it is, and a small chart. A row without a figure says why.
 *
 * @throws RangeError where a row's change is another series', or a name comes twice.
 */
export function scorecardSpec({
  rows,
  columns = COLUMNS,
  language,
  title,
  rowsAre,
}: ScorecardOptions): ScorecardSpec {
  const words = scorecardWords(language);
  const { chart, sentence } = wordsIn(language);
  const all = rows.flatMap((row) => (row.series ? [row.series] : []));
  const heads = headsOf(rows, language, rowsAre);
  const specs = rows.map((row) => linesOf(row, heads.nameOf, heads.unit === undefined, language));
  refuseTwins(specs);
  const has = (column: ScorecardColumn) =>
    column === "latest" ||
    specs.some(({ lines, series }) => (column === "trend" ? series : lines[column].length > 0));
  const shown = columns.filter(has).map((id) => ({ id, name: words[id] }));
  const inWords = shown.filter(({ id }) => id !== "trend");
  const name = title ?? words.title;
  return {
    language,
    title: name,
    subtitle: heads.subtitle,
    summary: rows.length === 0 ? sentence.noFigure : summaryOf(specs, language),
    findings: [],
    notices: illustrativeNotice(all, language),
    legend: [],
    footnotes: [
      ...(rows.length > 1 ? [words.order] : []),
      ...(shown.some(({ id }) => id === "change") ? [words.changeExplained] : []),
      ...(shown.some(({ id }) => id === "trend") ? [words.trendExplained] : []),
    ],
    sources: sourcesOf(all, language),
    columns: shown,
    rows: specs,
    unit: heads.unit === name ? undefined : heads.unit,
    table: {
      caption: chart.tableCaption([...new Set([name, heads.subtitle])].join(", ")),
      columns: [
        { id: "name", name: heads.column, numeric: false },
        ...inWords.map(({ id, name }) => ({ id, name: withUnit(id, name), numeric: false })),
        { id: "notes", name: words.notes, numeric: false },
      ],
      rows: specs.map((row) => ({
        id: row.id,
        cells: [
          row.name,
          ...inWords.map(({ id }) => (id === "trend" ? "" : row.lines[id].map(({ text }) => text).join(" "))),
          row.notes.join(" "),
        ],
      })),
    },
  };

  /** A table that is taken away has no caption above it that says the unit. */
  function withUnit(column: ScorecardColumn, name: string): string {
    return column === "latest" && heads.unit !== undefined ? words.latestOf(heads.unit) : name;
  }
}

/** What rows have in common is said once, above them; what tells them apart heads them. */
function headsOf(rows: readonly ScorecardRow[], language: Language, rowsAre: ScorecardOptions["rowsAre"]) {
  const words = scorecardWords(language);
  const all = rows.flatMap((row) => (row.series ? [row.series] : []));
  const [first] = all;
  const counts = rows.every((row) => row.series === undefined || row.figure === "numerator");
  const indicators = new Set(all.map(({ indicator }) => indicator.id));
  const places = new Set(all.map((series) => placeOf(series, language)));
  const indicatorOf = ({ indicator }: Series) => inLanguage(indicator.shortName, language);
  if (first && indicators.size === 1 && (places.size > 1 || all.length === 1)) {
    return {
      column: words.place,
      subtitle: indicatorOf(first),
      nameOf: (series: Series) => placeOf(series, language),
      unit: unitOf(first.indicator, counts ? "numerator" : "value", language),
    };
  }
  if (first && places.size === 1) {
    return {
      column: words.indicator,
      subtitle: placeOf(first, language),
      nameOf: indicatorOf,
      unit: undefined,
    };
  }
  return {
    column: first || !rowsAre ? words.row : rowsAre === "places" ? words.place : words.indicator,
    subtitle: words.several,
    nameOf: (series: Series) => `${indicatorOf(series)}, ${placeOf(series, language)}`,
    unit: undefined,
  };
}

function refuseTwins(rows: readonly ScorecardRowSpec[]): void {
  const twin = rows.find(({ id }, index) => rows.findIndex((other) => other.id === id) !== index);
  if (twin) throw new RangeError(`A scorecard has one row for "${twin.name}": it was given two.`);
}

function summaryOf(rows: readonly ScorecardRowSpec[], language: Language): string {
  const words = scorecardWords(language);
  const { verdict: labels } = glanceWords(language);
  const verdicts = rows.flatMap(({ verdict }) => verdict ?? []);
  const counted = (Object.keys(labels) as Verdict[])
    .map((verdict) => ({ verdict, count: verdicts.filter((one) => one === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => words.counted(labels[verdict], count));
  return [words.summary(rows.length, rows.filter(({ shown }) => shown).length), ...counted].join(" ");
}
