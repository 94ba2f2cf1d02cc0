import {
  addsUp,
  type Cell,
  type Change,
  cellReasonExplained,
  formatValue,
  hasValue,
  inLanguage,
  type Language,
  localeOf,
  periodLabel,
  periodWhen,
  type Series,
  type Verdict,
  wordsIn,
} from "@shared-measurement/core";
import { drawPath } from "../../drawing/marks.ts";
import { crossPath, segmentPath, symbolPath } from "../../drawing/shapes.ts";
import { sentenceCase, tickDecimals } from "../../model/axis-words.ts";
import type { LegendEntry } from "../../model/chart-spec.ts";
import { illustrativeNotice, isIllustrative, sourcesOf } from "../../model/from-series.ts";
import { pointsOf } from "../../model/points-of.ts";
import { type Compared, editionsOf, idOf, nameOf, oneIndicator } from "../../rows/compared.ts";
import { rowMarkOf } from "../../rows/row-mark.ts";
import { rowsChart } from "../../rows/rows-chart.ts";
import type { RowMarkSpec, RowsChart } from "../../rows/rows-spec.ts";
import { changeWords } from "./ChangeChart.words.ts";
import { changeTable } from "./change-table.ts";
import { drawSlopes, suitSlopes } from "./draw-slopes.ts";

/** A change between two periods, and what its place or group is called. */
export interface NamedChange extends Pick<Compared, "name"> {
  /** Computed before drawing by core's `changeBetween`. */
  readonly change: Change;
}

export interface ChangeOptions {
  /** Of one indicator and the same two periods, in the order of the rows. */
  readonly changes: readonly NamedChange[];
  readonly language: Language;
  /**
   * "dumbbell" by default: a row each. "slope": lines between two upright axes, for at most twelve places or groups whose
   * figures are known exactly; where they are more, the chart says so and draws rows.
   */
  readonly form?: "dumbbell" | "slope";
  /** The indicator's name and "what changed" by default. */
  readonly title?: string;
}

/**
 * What a chart of two periods says: for each place or group the figure before and now, joined by a solid line only
 * where the change is more than chance. Small counts have no percent change.
 *
 * @throws RangeError where the changes are of several indicators or periods, or a place and group comes twice.
 */
export function changeSpec({ changes, language, title, form = "dumbbell" }: ChangeOptions): RowsChart {
  const all = changes.map(({ change }) => change);
  const indicator = oneIndicator(all.map(({ series }) => series));
  const [first] = all;
  refuseOtherPeriods(all);
  const words = changeWords(language);
  const { chart, sentence } = wordsIn(language);
  const only = all.map(({ series, before, now }): Series => ({ ...series, cells: [before, now] }));
  const dates = editionsOf(
    all.flatMap(({ before, now }) => [before, now]),
    language,
  );
  const before = first ? periodLabel(first.before.period, language) : "";
  const now = first ? periodLabel(first.now.period, language) : "";
  const name = title ?? (indicator ? words.title(inLanguage(indicator.name, language)) : words.none);
  const isCount = indicator?.kind === "count" || indicator?.kind === "rate";
  const rows = changes.map(({ change, name: own }) => {
    const label = nameOf({ series: change.series, ...(own !== undefined && { name: own }) }, language);
    return { id: idOf(change.series), label, marks: [markOf(change, label, language)] };
  });
  const drawn = rows.some(({ marks }) => marks.some(({ value, range }) => value !== undefined || range));
  const isSlope = form === "slope" && suitSlopes(rows);
  const chartOfRows = rowsChart({
    language,
    title: name,
    subtitle: first ? words.subtitle(before, now) : words.none,
    summary: indicator ? summaryOf(all, before, now, language) : sentence.noFigure,
    findings: [],
    notices: [
      ...illustrativeNotice(only, language),
      ...(form === "slope" && !isSlope ? [words.noSlopes] : []),
    ],
    panels: indicator
      ? [
          {
            id: "value",
            heading: sentenceCase(
              inLanguage(indicator.kind === "count" ? indicator.numerator.name : indicator.unit, language),
            ),
            scale: indicator.kind === "ratio" ? "about-one" : "from-zero",
            tick: (value) => formatValue(indicator, value, language, tickDecimals(value)),
            references: [],
          },
        ]
      : [],
    rows,
    marks: drawn ? legendOf(all, before, now, language) : [],
    footnotes: [
      ...(isSlope && drawn ? [words.slopes] : []),
      ...(rows.length > 1 ? [words.order] : []),
      ...(all.some(({ unreliable }) => unreliable) ? [chart.unreliableShown] : []),
      ...(isCount && all.some(({ unreliable }) => unreliable) ? [words.noPercent] : []),
      ...(all.every(differenceAddsUp) ? [] : [chart.beforeRounding]),
      ...(all.some(({ now: cell }) => isGap(cell)) ? [words.gaps] : []),
      ...(dates.length > 0 ? [words.editions(new Intl.ListFormat(localeOf(language)).format(dates))] : []),
    ],
    sources: sourcesOf(only, language),
    table: changeTable(changes, rows, name, language),
    ...(isIllustrative(only) && { stamp: chart.illustrative }),
  });
  if (!isSlope || !indicator) return chartOfRows;
  return {
    ...chartOfRows,
    picture: (width) =>
      drawSlopes({
        rows,
        panel: chartOfRows.panels[0],
        before: words.before(before),
        now: words.now(now),
        say: (value) => formatValue(indicator, value, language),
        width,
        ...(chartOfRows.stamp && { stamp: chartOfRows.stamp }),
      }),
  };
}

function refuseOtherPeriods(changes: readonly Change[]): void {
  const [first] = changes;
  const other = changes.find(
    ({ before, now }) =>
      before.period.id !== first?.before.period.id || now.period.id !== first.now.period.id,
  );
  if (first && other) {
    throw new RangeError(
      `A chart of changes has two periods: ${first.before.period.id} and ${first.now.period.id}. ${idOf(other.series)} has ${other.before.period.id} and ${other.now.period.id}. Compute every change for the same two.`,
    );
  }
}

const differenceAddsUp = ({ series, before, now, difference }: Change): boolean =>
  !difference ||
  !hasValue(before) ||
  !hasValue(now) ||
  addsUp(series.indicator, now.value, before.value, difference.value);

const isGap = (cell: Cell) => cell.kind === "none" || cell.kind === "parts";

/** Whether the data support calling it a change. */
export const isMoreThanChance = ({ finding: { verdict } }: Change): boolean => MORE.includes(verdict);
const MORE: readonly Verdict[] = ["better", "worse", "higher", "lower"];

function summaryOf(all: readonly Change[], before: string, now: string, language: Language): string {
  const words = changeWords(language);
  const of = (...verdicts: readonly Verdict[]) =>
    all.filter(({ finding }) => verdicts.includes(finding.verdict)).length;
  const said = [
    [of("better"), words.better],
    [of("worse"), words.worse],
    [of("higher"), words.higher],
    [of("lower"), words.lower],
    [of("no-detectable-change"), words.alike],
    [of("cannot-tell", "not-enough-points"), words.cannotTell],
  ] as const;
  return [
    words.summary(all.length, before, now),
    ...said.filter(([rows]) => rows > 0).map(([rows, say]) => say(rows)),
    words.notWhy,
  ].join(" ");
}

function markOf(change: Change, label: string, language: Language): RowMarkSpec {
  const { series, before, now, estimates, unreliable, finding } = change;
  const words = changeWords(language);
  const [earlier, latest] = pointsOf({ ...series, cells: [before, now] }, "value", label, language, {
    estimates: estimates.map(({ periodId, unreliable: reasons }) => ({ periodId, unreliable: reasons })),
    findings: [],
  }).map(rowMarkOf);
  if (!latest || !earlier) return { short: "", words: label };
  if (isGap(now)) return latest;
  const changed = isMoreThanChance(change);
  const arrow =
    changed && before.kind === "value" && now.kind === "value" && now.value < before.value ? " ↓" : " ↑";
  const earlierSaid = isGap(before)
    ? `${earlier.short}. ${cellReasonExplained(before, language) ?? ""}`
    : `${earlier.short}.`;
  return {
    ...latest,
    short: changed ? `${latest.short}${arrow}` : latest.short,
    words: [
      latest.words,
      sentenceCase(words.from(earlierSaid, periodWhen(before.period, language))),
      inLanguage(finding.sentence, language),
    ].join(" "),
    ...(earlier.value !== undefined && latest.value !== undefined && { before: earlier.value }),
    ...(changed && { changed: true }),
    ...(unreliable && { unreliable: true }),
  };
}

function legendOf(all: readonly Change[], before: string, now: string, language: Language): LegendEntry[] {
  const words = changeWords(language);
  const changed = all.some(isMoreThanChance);
  const alike = all.some((change) => !isMoreThanChance(change));
  const line = segmentPath(2, 8, 30, 8);
  return [
    {
      id: "before",
      label: words.before(before),
      swatch: drawPath("sm-points sm-revised sm-main", symbolPath(0, 16, 8, 4)),
    },
    { id: "now", label: words.now(now), swatch: drawPath("sm-points sm-main", symbolPath(0, 16, 8, 5)) },
    ...(changed
      ? [{ id: "changed", label: words.moreThanChance, swatch: drawPath("sm-line sm-main", line) }]
      : []),
    ...(alike
      ? [{ id: "alike", label: words.couldBeChance, swatch: drawPath("sm-line sm-context", line) }]
      : []),
    ...(all.some(({ unreliable }) => unreliable)
      ? [
          {
            id: "unreliable",
            label: wordsIn(language).chart.unreliableShown,
            swatch: drawPath("sm-crosses sm-main", crossPath(16, 8)),
          },
        ]
      : []),
  ];
}
