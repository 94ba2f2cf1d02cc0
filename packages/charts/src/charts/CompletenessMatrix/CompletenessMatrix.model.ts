import {
  type Cell,
  cellReasonExplained,
  type Indicator,
  inLanguage,
  type Language,
  localeOf,
  type NoneReason,
  type Period,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { drawGaps, drawPath } from "../../drawing/marks.ts";
import { boxPath } from "../../drawing/shapes.ts";
import type { ChartSpec, LegendEntry } from "../../model/chart-spec.ts";
import { illustrativeNotice, isIllustrative, periodsOf, sourcesOf } from "../../model/from-series.ts";
import { type Compared, cellIn, idOf, latestPeriod, nameOf, whyNone } from "../../rows/compared.ts";
import { completenessWords } from "./CompletenessMatrix.words.ts";
import { drawMatrix, type MatrixRow, type Tile } from "./draw-matrix.ts";

export interface CompletenessOptions {
  /** One series for each member and indicator. One indicator gives a column a period; several, a column each. */
  readonly members: readonly Compared[];
  /** The periods that were asked for, of one indicator; those of which anything is known by default. */
  readonly periods?: readonly Period[];
  readonly language: Language;
  /** "Who has shared what" by default. */
  readonly title?: string;
}

interface Column {
  readonly id: string;
  readonly name: string;
  readonly indicator: Indicator;
  readonly period: Period;
}

interface Member {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/**
 * What a matrix of members by periods, or by indicators, says: for each figure whether it can be shown and, where not,
 * why. No figure is in it, so that nothing can be worked out from it that the figures' own charts hide.
 *
 * @throws RangeError where a member has two series of one indicator, or periods are asked for of several indicators.
 */
export function completenessSpec(options: CompletenessOptions): ChartSpec {
  const { members: given, language } = options;
  const words = completenessWords(language);
  const core = wordsIn(language);
  const all = given.map(({ series }) => series);
  const indicators = [...new Map(all.map(({ indicator }) => [indicator.id, indicator])).values()];
  const [only] = indicators;
  const byPeriod = indicators.length <= 1;
  if (!byPeriod && options.periods) {
    throw new RangeError(
      `Periods can be asked for of one indicator; these series are of ${indicators.map(({ id }) => id).join(", ")}.`,
    );
  }
  const columns = byPeriod
    ? columnsOfPeriods(only, options.periods ?? periodsOf(all), language)
    : indicators.flatMap((indicator) => columnOfIndicator(indicator, all, language));
  const members = membersOf(given, columns, language);
  const cells = members.flatMap((member) => member.cells);
  const reasons = reasonsIn(cells);
  const unknown = indicators
    .filter(({ id }) => !byPeriod && !columns.some(({ indicator }) => indicator.id === id))
    .map(({ name }) => inLanguage(name, language));
  const title = options.title ?? words.title;
  const rows = members.map((member) => rowOf(member, columns, language));
  return {
    language,
    title,
    subtitle: !only
      ? words.none
      : byPeriod
        ? words.ofPeriods(inLanguage(only.name, language), members.length, columns.length)
        : words.ofIndicators(members.length, columns.length),
    summary: summaryOf(members, reasons, language),
    findings: [],
    notices: illustrativeNotice(all, language),
    legend: legendOf(cells, reasons, language),
    footnotes: [
      words.tiles,
      words.order,
      ...(byPeriod ? [] : [words.latest]),
      ...(unknown.length > 0 ? [words.unknown(new Intl.ListFormat(localeOf(language)).format(unknown))] : []),
      ...(reasons.has("suppressed") ? [words.hidden] : []),
      ...(reasons.has("not-applicable") ? [words.notApplicable] : []),
    ],
    sources: sourcesOf(all, language),
    table: {
      name: words.table,
      caption: words.caption(title),
      columns: [
        { id: "member", name: words.member, numeric: false },
        ...columns.map(({ id, name }) => ({ id, name, numeric: false })),
        { id: "notes", name: core.chart.notes, numeric: false },
      ],
      rows: members.map((member) => ({
        id: member.id,
        cells: [
          member.name,
          ...member.cells.map((cell) => statusOf(cell, language)),
          [
            ...new Set(
              member.cells.flatMap((cell) => (reasonOf(cell) && cellReasonExplained(cell, language)) ?? []),
            ),
          ].join(" "),
        ],
      })),
    },
    picture: (width) =>
      drawMatrix({
        columns: columns.map(({ name }) => name),
        rows,
        width,
        ...(isIllustrative(all) && { stamp: core.chart.illustrative }),
      }),
  };
}

function columnsOfPeriods(
  indicator: Indicator | undefined,
  periods: readonly Period[],
  language: Language,
): Column[] {
  if (!indicator) return [];
  return periods.map((period) => ({
    id: period.id,
    name: periodLabel(period, language),
    indicator,
    period,
  }));
}

function columnOfIndicator(indicator: Indicator, all: readonly Series[], language: Language): Column[] {
  const period = latestPeriod(all.filter((series) => series.indicator.id === indicator.id));
  if (!period) return [];
  const { column } = completenessWords(language);
  const name = column(inLanguage(indicator.name, language), periodLabel(period, language));
  return [{ id: indicator.id, name, indicator, period }];
}

function membersOf(given: readonly Compared[], columns: readonly Column[], language: Language): Member[] {
  const seriesOf = new Map<string, Map<string, Series>>();
  const names = new Map<string, string>();
  for (const one of given) {
    const id = idOf(one.series);
    const own = seriesOf.get(id) ?? new Map<string, Series>();
    if (own.has(one.series.indicator.id)) {
      throw new RangeError(
        `${id} is given twice for ${one.series.indicator.id}. Give the matrix one series for each member and indicator.`,
      );
    }
    seriesOf.set(id, own.set(one.series.indicator.id, one.series));
    if (!names.has(id)) names.set(id, nameOf(one, language));
  }
  const collator = new Intl.Collator(localeOf(language), { numeric: true });
  return [...seriesOf]
    .map(([id, own]) => ({
      id,
      name: names.get(id) ?? id,
      cells: columns.map(({ indicator, period }): Cell => {
        const series = own.get(indicator.id);
        return series ? cellIn(series, period) : noCell(period);
      }),
    }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}

const noCell = (period: Period): Cell => ({ kind: "none", period, reason: "no-observation", revisions: [] });

/** A count whose rate cannot be had, as nobody publishes its population: the member has shared it. */
const isCountAlone = (cell: Cell): boolean => cell.kind === "parts" && cell.numerator !== undefined;

const reasonOf = (cell: Cell): NoneReason | undefined =>
  (cell.kind === "none" || cell.kind === "parts") && !isCountAlone(cell) ? cell.reason : undefined;

/** What is shared less than whole, with its letter. */
function partialOf(
  cell: Cell,
  language: Language,
): { readonly words: string; readonly letter: string } | undefined {
  const words = completenessWords(language);
  if (isCountAlone(cell)) return { words: words.countAlone, letter: words.countLetter };
  return cell.kind === "range" ? { words: words.bounds, letter: words.boundsLetter } : undefined;
}

/** How many cells have no figure for each reason, the most frequent first. */
function reasonsIn(cells: readonly Cell[]): ReadonlyMap<NoneReason, number> {
  const counts = new Map<NoneReason, number>();
  for (const cell of cells) {
    const reason = reasonOf(cell);
    if (reason) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}

function statusOf(cell: Cell, language: Language): string {
  const reason = reasonOf(cell);
  if (reason) return wordsIn(language).noneReason[reason];
  return partialOf(cell, language)?.words ?? completenessWords(language).shared;
}

function rowOf({ id, name, cells }: Member, columns: readonly Column[], language: Language): MatrixRow {
  const { letter } = completenessWords(language);
  const { illustrative } = wordsIn(language).chart;
  return {
    id,
    name,
    tiles: cells.map((cell, index): Tile => {
      const reason = reasonOf(cell);
      const partial = partialOf(cell, language);
      const said = `${name}, ${columns[index]?.name}: ${statusOf(cell, language)}.`;
      return {
        kind: reason ? "none" : partial ? "partial" : "shown",
        letter: reason ? letter[reason] : (partial?.letter ?? ""),
        words: [said, reason && whyNone(cell, language), cell.illustrative && `${illustrative}.`]
          .filter(Boolean)
          .join(" "),
      };
    }),
  };
}

/** How many figures can be shown, how many members have all of theirs, and why the others are not shown. */
function summaryOf(
  members: readonly Member[],
  reasons: ReadonlyMap<NoneReason, number>,
  language: Language,
): string {
  const words = completenessWords(language);
  const { noneReason, sentence } = wordsIn(language);
  const owed = members
    .map(({ cells }) => cells.filter((cell) => reasonOf(cell) !== "not-applicable"))
    .filter(({ length }) => length > 0);
  const expected = owed.flat();
  const shown = expected.filter((cell) => !reasonOf(cell)).length;
  const complete = owed.filter((cells) => !cells.some(reasonOf)).length;
  const missing = [...reasons].filter(([reason]) => reason !== "not-applicable");
  // Where nothing is shown there is nothing to weigh the counts against.
  const why = missing.map(([reason, count]) =>
    shown === 0 ? noneReason[reason].toLowerCase() : words.counted(noneReason[reason].toLowerCase(), count),
  );
  return [
    shown === 0 ? sentence.noFigure : words.shown(shown, expected.length),
    shown > 0 && expected.length > 1 && words.complete(complete, owed.length),
    why.length > 0 && words.why(new Intl.ListFormat(localeOf(language)).format(why)),
  ]
    .filter(Boolean)
    .join(" ");
}

const partialsIn = (cells: readonly Cell[], language: Language) => [
  ...new Map(
    cells.flatMap((cell) => {
      const partial = partialOf(cell, language);
      return partial ? [[partial.letter, partial] as const] : [];
    }),
  ).values(),
];

const SWATCH = { left: 4, right: 28, top: 1, bottom: 15 };

function legendOf(
  cells: readonly Cell[],
  reasons: ReadonlyMap<NoneReason, number>,
  language: Language,
): LegendEntry[] {
  const words = completenessWords(language);
  const tile = boxPath(SWATCH);
  return [
    ...(cells.some(({ kind }) => kind === "value")
      ? [{ id: "shared", label: words.shared, swatch: drawPath("sm-bars sm-main", tile) }]
      : []),
    ...partialsIn(cells, language).map(({ letter, words: said }) => ({
      id: said,
      label: words.key(letter, said),
      swatch: drawPath("sm-band sm-main", tile),
    })),
    ...[...reasons.keys()].map((reason) => ({
      id: reason,
      label: words.key(words.letter[reason], wordsIn(language).noneReason[reason]),
      swatch: drawGaps([SWATCH]),
    })),
  ];
}
