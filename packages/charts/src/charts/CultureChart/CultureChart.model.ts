import {
  favorOf,
  formatCount,
  formatStatedDate,
  inLanguage,
  type Language,
  localeOf,
  type ProtectedItem,
  periodLabel,
  type Survey,
  type Text,
  wordsIn,
} from "@shared-measurement/core";
import type { ChartSpec, TableSpec } from "../../model/chart-spec.ts";
import { cultureWords } from "./CultureChart.words.ts";
import { drawShares, type Share, type ShareRow, shareSwatch } from "./draw-shares.ts";

export interface CultureOptions {
  /** A survey that core's `protectSurvey` has passed. */
  readonly survey: Survey;
  readonly language: Language;
  /** The survey's name by default. */
  readonly title?: string;
}

/** With fewer respondents the chart says that a few people move a bar far. */
const FEW = 30;

/**
 * What a survey of safety culture says: for each domain or question the shares of its answers, unfavorable to the left
 * and favorable to the right, with respondents and response rate. What too few people answered is hidden. Domains are
 * never added into one score.
 */
export function cultureSpec({ survey, language, title }: CultureOptions): ChartSpec {
  const words = cultureWords(language);
  const { chart, sentence } = wordsIn(language);
  const { items, answers } = survey;
  const name = title ?? inLanguage(survey.name, language);
  const place = inLanguage(survey.place.name, language);
  const shown = items.filter(({ figure }) => figure.kind === "value");
  const rows = items.map((item) => rowOf(item, survey, language));
  const reversed = items.filter((item) => item.reversed).map((item) => inLanguage(item.name, language));
  const said = survey.illustrative && shown.length > 0;
  const { publisher, report, asOf } = survey.source;
  const answerWords = (answer: Text, opposite: Text) =>
    reversed.length > 0 && answer !== opposite
      ? words.either(inLanguage(answer, language), inLanguage(opposite, language))
      : inLanguage(answer, language);
  return {
    language,
    title: name,
    subtitle: items.length > 0 ? `${place}, ${periodLabel(survey.period, language)}` : words.none,
    summary: [
      ...(items.length > 0 ? [responseOf(survey, language)] : []),
      shown.length > 0 ? words.shown(shown.length, items.length) : sentence.noFigure,
    ].join(" "),
    findings: [],
    notices: said ? [chart.illustrativeExplained] : [],
    legend:
      shown.length === 0
        ? []
        : answers.map((answer, index) => ({
            id: String(index),
            label: answerWords(answer, answers.at(-1 - index) ?? answer),
            swatch: shareSwatch(index, answers.length),
          })),
    footnotes: [
      ...(shown.length > 0 ? [words.sides, words.apart, words.order, words.rounded] : []),
      ...(reversed.length > 0
        ? [words.reversedExplained(new Intl.ListFormat(localeOf(language)).format(reversed))]
        : []),
      ...(shown.some(({ figure }) => figure.kind === "value" && figure.respondents < FEW) ? [words.few] : []),
      ...(shown.length < items.length ? [words.gaps] : []),
    ],
    sources: [chart.sourceLine(publisher, report, formatStatedDate(asOf, language))],
    table: tableOf(survey, rows, name, language),
    picture: (width) =>
      drawShares({
        rows,
        width,
        heading: words.axis,
        tick: (part) => percentWords(Math.abs(part), language),
        ...(said && { stamp: chart.illustrative }),
      }),
  };
}

function responseOf({ respondents, invited, leastRespondents }: Survey, language: Language): string {
  const words = cultureWords(language);
  if (respondents === undefined) return words.hidden(leastRespondents);
  const count = formatCount(respondents, language);
  if (!invited) return words.answered(count);
  return words.answeredOf(
    count,
    formatCount(invited, language),
    percentWords(respondents / invited, language),
  );
}

/** A share as a whole percentage: few surveys hold more digits. */
function percentWords(part: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { style: "percent", maximumFractionDigits: 0 }).format(
    part,
  );
}

function labelOf(item: ProtectedItem, language: Language): string {
  const name = inLanguage(item.name, language);
  return item.reversed ? `${name} (${cultureWords(language).reversed})` : name;
}

function rowOf(item: ProtectedItem, { answers, leastRespondents }: Survey, language: Language): ShareRow {
  const words = cultureWords(language);
  const { noneReason } = wordsIn(language);
  const label = labelOf(item, language);
  const { figure } = item;
  if (figure.kind === "none") {
    const reason = noneReason[figure.reason];
    const why = [
      `${label}: ${reason}.`,
      figure.reason === "suppressed" && words.hiddenItem(leastRespondents),
    ];
    return { id: item.id, label, short: reason, words: why.filter(Boolean).join(" "), shares: [] };
  }
  const { all } = favorOf(item, figure.answered);
  const shares = figure.answered.map((count, index): Share => {
    const part = all > 0 ? count / all : 0;
    // Looks go from unfavorable to favorable, whichever way the item is asked.
    const look = item.reversed ? answers.length - 1 - index : index;
    return { part, look, label: percentWords(part, language) };
  });
  const each = answers.map((answer, index) => `${inLanguage(answer, language)} ${shares[index]?.label}`);
  const people = words.people(formatCount(figure.respondents, language), figure.respondents);
  return {
    id: item.id,
    label,
    short: people,
    words: `${label}: ${favorWords(item, figure.answered, language)} (${people}). ${each.join("; ")}.`,
    // From the left: unfavorable, neutral, favorable.
    shares: item.reversed ? shares.toReversed() : shares,
  };
}

function favorWords(item: ProtectedItem, answered: readonly number[], language: Language): string {
  const { favorable, neutral, unfavorable, all } = favorOf(item, answered);
  const say = (count: number) => percentWords(all > 0 ? count / all : 0, language);
  const hasNeutral = answered.length % 2 === 1;
  return cultureWords(language).each(say(favorable), hasNeutral ? say(neutral) : undefined, say(unfavorable));
}

function tableOf(survey: Survey, rows: readonly ShareRow[], name: string, language: Language): TableSpec {
  const words = cultureWords(language);
  const { chart, noneReason } = wordsIn(language);
  const { answers, items, leastRespondents } = survey;
  const odd = answers.length % 2 === 1;
  return {
    caption: chart.tableCaption(name),
    columns: [
      { id: "item", name: words.item, numeric: false },
      { id: "respondents", name: words.respondents, numeric: true },
      { id: "favorable", name: words.favorable, numeric: true },
      ...(odd ? [{ id: "neutral", name: words.neutral, numeric: true }] : []),
      { id: "unfavorable", name: words.unfavorable, numeric: true },
      ...answers.map((answer, index) => ({
        id: `answer-${index}`,
        name: inLanguage(answer, language),
        numeric: true,
      })),
      { id: "notes", name: chart.notes, numeric: false },
    ],
    rows: items.map((item, index) => {
      const { figure } = item;
      const label = rows[index]?.label ?? "";
      const columns = answers.length + (odd ? 4 : 3);
      if (figure.kind === "none") {
        const reason = noneReason[figure.reason];
        const note = figure.reason === "suppressed" ? words.hiddenItem(leastRespondents) : "";
        return { id: item.id, cells: [label, ...Array.from({ length: columns }, () => reason), note] };
      }
      const { favorable, neutral, unfavorable, all } = favorOf(item, figure.answered);
      const say = (count: number) => percentWords(all > 0 ? count / all : 0, language);
      return {
        id: item.id,
        cells: [
          label,
          formatCount(figure.respondents, language),
          say(favorable),
          ...(odd ? [say(neutral)] : []),
          say(unfavorable),
          ...figure.answered.map(say),
          item.reversed ? words.reversedExplained(inLanguage(item.name, language)) : "",
        ],
      };
    }),
  };
}
