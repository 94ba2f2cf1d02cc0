import {
  addsUp,
  cellPartsWords,
  cellReasonExplained,
  cellValueWords,
  type Disparities,
  type Disparity,
  formatCount,
  formatNumber,
  hasValue,
  type Indicator,
  inLanguage,
  isPercent,
  type Language,
  localeOf,
  type NotRecorded,
  periodLabel,
  type Series,
  wordsIn,
} from "@shared-measurement/core";
import { tickDecimals } from "../../model/axis-words.ts";
import { illustrativeNotice, isIllustrative, placeOf, sourcesOf } from "../../model/from-series.ts";
import { idOf } from "../../rows/compared.ts";
import { rowsChart } from "../../rows/rows-chart.ts";
import type { RowMarkSpec, RowPanelSpec, RowsChart } from "../../rows/rows-spec.ts";
import { disparityWords } from "./DisparityChart.words.ts";
import { type DisparityMeasure, limitsWords, whyNot } from "./disparity-measures.ts";
import { disparityTable } from "./disparity-table.ts";

export interface DisparityOptions {
  /** Groups beside their reference, computed before drawing by core's `disparitiesOf`. */
  readonly disparities: Disparities;
  readonly language: Language;
  /** The indicator's name and "for whom?" by default. */
  readonly title?: string;
}

/**
 * What a chart of groups beside their reference says: the ratio, on a logarithmic axis about 1, and the difference. A
 * ratio alone makes a rare harm look large, a difference alone makes it look small, so both are shown wherever both
 * can be had.
 */
export function disparitySpec({ disparities, language, title }: DisparityOptions): RowsChart {
  const { groups, period, coverage, notRecorded } = disparities;
  const words = disparityWords(language);
  const { chart, sentence } = wordsIn(language);
  const [first] = groups;
  const indicator = first?.series.indicator;
  const reference = inLanguage(disparities.reference, language);
  const only = groups.map(({ series, cell }): Series => ({ ...series, cells: [cell] }));
  const measures: readonly DisparityMeasure[] = groups.some(({ difference }) => difference)
    ? ["ratio", "difference"]
    : ["ratio"];
  const name = title ?? (indicator ? words.title(inLanguage(indicator.name, language)) : words.none);
  const drawn = groups.some(({ ratio, difference }) => ratio ?? difference);
  return rowsChart({
    language,
    title: name,
    subtitle:
      first && period
        ? words.subtitle(placeOfAll(first.series, language), periodLabel(period, language), reference)
        : words.none,
    summary: indicator ? summaryOf(groups, reference, language) : sentence.noFigure,
    findings: [],
    notices: illustrativeNotice(only, language),
    panels: indicator ? measures.map((measure) => panelOf(measure, indicator, reference, language)) : [],
    rows: groups.map((group) => ({
      id: idOf(group.series),
      label: inLanguage(group.group, language),
      marks: measures.map((measure) => markOf(group, measure, reference, language)),
    })),
    marks: [],
    footnotes: [
      ...(groups.length > 0 ? [words.order] : []),
      ...(drawn ? [words.intervals] : []),
      ...(groups.some(({ unreliable }) => unreliable) ? [chart.unreliableShown] : []),
      ...(groups.some((group) => whyNot(group, "ratio")) ? [words.gaps] : []),
      ...(groups.every(differenceAddsUp) ? [] : [chart.beforeRounding]),
      ...(notRecorded ?? []).map((one) => notRecordedWords(one, language)),
      ...(coverage && indicator ? coverageWords(coverage, indicator, language) : []),
    ],
    sources: sourcesOf(only, language),
    table: disparityTable(disparities, measures, name, language),
    ...(isIllustrative(only) && { stamp: chart.illustrative }),
  });
}

const differenceAddsUp = ({ series, cell, reference, difference }: Disparity): boolean =>
  !difference ||
  !hasValue(cell) ||
  !hasValue(reference) ||
  addsUp(series.indicator, cell.value, reference.value, difference.value);

/** Children whose group nobody wrote down are no group: their figure stands apart and is compared with nothing. */
function notRecordedWords({ name, series, cell }: NotRecorded, language: Language): string {
  const parts = cellPartsWords(cell, language);
  const figure = cellValueWords(series.indicator, cell, language);
  return disparityWords(language).notRecorded(
    inLanguage(name, language),
    parts ? `${figure} (${parts})` : figure,
  );
}

/** The place of all the groups; each group's name is its row's. */
const placeOfAll = ({ group: _, ...series }: Series, language: Language) => placeOf(series, language);

function summaryOf(groups: readonly Disparity[], reference: string, language: Language): string {
  const words = disparityWords(language);
  const count = (...verdicts: readonly string[]) =>
    groups.filter(({ finding, unreliable }) => !unreliable && verdicts.includes(finding.verdict)).length;
  const different = count("different");
  const alike = count("no-detectable-difference");
  const unreliable = groups.filter((group) => group.unreliable).length;
  const missing = groups.flatMap((group) => {
    const reason = group.unreliable ? undefined : whyNot(group, "ratio");
    return reason ? [wordsIn(language).noneReason[reason].toLowerCase()] : [];
  });
  return [
    words.summary(groups.length, reference),
    different > 0 && words.different(different),
    alike > 0 && words.alike(alike),
    unreliable > 0 && words.unreliable(unreliable),
    missing.length > 0 &&
      words.hidden(missing.length, new Intl.ListFormat(localeOf(language)).format(new Set(missing))),
    words.notWhy,
  ]
    .filter(Boolean)
    .join(" ");
}

function panelOf(
  measure: DisparityMeasure,
  indicator: Indicator,
  reference: string,
  language: Language,
): RowPanelSpec {
  const words = disparityWords(language);
  const isRatio = measure === "ratio";
  const unit = isPercent(indicator) ? words.points : inLanguage(indicator.unit, language);
  return {
    id: measure,
    heading: isRatio ? words.ratio(reference) : words.difference(reference, unit),
    scale: isRatio ? "about-one" : "from-zero",
    tick: (value) => formatNumber(value, tickDecimals(value), language),
    references: [
      {
        id: measure,
        label: isRatio ? words.same(reference) : words.noDifference,
        value: isRatio ? 1 : 0,
        role: "one",
      },
    ],
  };
}

function markOf(
  group: Disparity,
  measure: DisparityMeasure,
  reference: string,
  language: Language,
): RowMarkSpec {
  const words = disparityWords(language);
  const name = inLanguage(group.group, language);
  const when = periodLabel(group.cell.period, language);
  const limits = group[measure];
  const reason = whyNot(group, measure);
  if (!limits || reason) {
    const short = wordsIn(language).noneReason[reason ?? "undefined"];
    const explained = [group.cell, group.reference]
      .map((cell) => cellReasonExplained(cell, language))
      .find(Boolean);
    return { short, words: [`${name}, ${when}: ${short}.`, explained].filter(Boolean).join(" ") };
  }
  const { indicator } = group.series;
  const parts = cellPartsWords(group.cell, language);
  const said = limitsWords(group.series, measure, limits, language);
  const figure = `${cellValueWords(indicator, group.cell, language)}${parts ? ` (${parts})` : ""}`;
  const other = cellValueWords(indicator, group.reference, language);
  return {
    value: limits.value,
    interval: [limits.lower, limits.upper],
    ...(group.unreliable && { unreliable: true }),
    short: said.value,
    words: [
      `${name}, ${when}: ${figure}, ${words.against(other, reference)}.`,
      measure === "ratio" ? words.times(said.value, said.interval) : words.apart(said.value, said.interval),
      verdictWords(group, language),
    ].join(" "),
  };
}

function verdictWords({ unreliable, finding }: Disparity, language: Language): string {
  const words = disparityWords(language);
  if (unreliable || finding.verdict === "cannot-tell") return words.cannotTell;
  return finding.verdict === "different" ? words.moreThanChance : words.couldBeChance;
}

/** Whether children are counted in several groups, or in none. */
function coverageWords(
  { inGroups, total }: NonNullable<Disparities["coverage"]>,
  indicator: Indicator,
  language: Language,
): string[] {
  const words = disparityWords(language);
  const whom = inLanguage(indicator.denominator?.name ?? indicator.name, language);
  const say = (count: number) => formatCount(count, language);
  if (inGroups > total) return [words.overlapping(say(inGroups), say(total), whom)];
  return inGroups < total ? [words.inNone(say(total - inGroups), say(total), whom)] : [];
}
