import {
  type Change,
  differenceDecimals,
  formatNumber,
  isPercent,
  type Language,
  type Series,
  type Verdict,
  wordsIn,
} from "@shared-measurement/core";
import {
  type Glance,
  type GlanceOptions,
  type GlanceStatus,
  glanceOf,
  lookOf,
} from "../../glance/glance.model.ts";
import { glanceWords } from "../../glance/glance.words.ts";
import { idOf } from "../../rows/compared.ts";
import type { ScorecardColumn } from "./Scorecard.model.ts";
import { scorecardWords } from "./Scorecard.words.ts";

/** A series in a row, or in its place words that say why there is none: a member that has not shared it. */
export type ScorecardRow =
  | (Omit<GlanceOptions, "language"> & { readonly name?: string; readonly instead?: undefined })
  | {
      readonly id: string;
      readonly name: string;
      readonly instead: string;
      readonly series?: undefined;
    };

/** A line of a cell: what it says, and how it looks. */
export interface ScorecardLine {
  readonly text: string;
  readonly look: "figure" | "period" | "plain" | "quiet" | "badge" | "said" | "none" | "untold";
}

export interface ScorecardRowSpec {
  readonly id: string;
  readonly name: string;
  readonly lines: Readonly<Record<Exclude<ScorecardColumn, "trend">, readonly ScorecardLine[]>>;
  readonly notes: readonly string[];
  /** What its small chart draws; absent where there is nothing to draw. */
  readonly series?: Series;
  readonly figure: "value" | "numerator";
  readonly verdict?: Verdict;
  /** Whether the row has a figure. */
  readonly shown: boolean;
}

/** What stands in a row, line by line. */
export function linesOf(
  row: ScorecardRow,
  nameOf: (series: Series) => string,
  withUnit: boolean,
  language: Language,
): ScorecardRowSpec {
  if (row.instead !== undefined) {
    const { id, name, instead } = row;
    const lines = { latest: [plain(instead)], before: [], change: [], says: [], target: [] };
    return { id, name, lines, notes: [], figure: "value", shown: false };
  }
  const glance = glanceOf({ ...row, language });
  const { series, figure = "value" } = row;
  const [change, target] = statusesByKind(glance);
  return {
    id: idOf(series) + series.indicator.id,
    name: row.name ?? nameOf(series),
    lines: {
      latest: latestLines(glance, withUnit, language),
      before: glance.prior ? [plain(glance.prior.value), { text: glance.prior.period, look: "period" }] : [],
      change: glance.change ? changeLines(glance.change, language) : [],
      says: change
        ? [{ text: change.label, look: lookOf(change.verdict) }, quiet(afterVerdict(change, language))]
        : [],
      target: glance.target
        ? [
            plain(glance.target.value),
            ...(glance.target.gap ? [quiet(glance.target.gap)] : []),
            ...(target ? [{ text: target.label, look: lookOf(target.verdict) }] : []),
          ]
        : [],
    },
    notes: [
      ...glance.revisions,
      ...(glance.note && glance.latest
        ? [glanceWords(language).notedFor(glance.latest.period, glance.note)]
        : []),
    ],
    ...(series.cells.length > 0 && { series }),
    figure,
    ...(change && { verdict: change.verdict }),
    shown: glance.latest !== undefined,
  };
}

const plain = (text: string): ScorecardLine => ({ text, look: "plain" });
const quiet = (text: string): ScorecardLine => ({ text, look: "quiet" });

function statusesByKind({ statuses }: Glance): [GlanceStatus | undefined, GlanceStatus | undefined] {
  return [
    statuses.find(({ kind }) => kind !== "target-path"),
    statuses.find(({ kind }) => kind === "target-path"),
  ];
}

/** A finding's sentence without the verdict that it begins with, where that stands before it. */
function afterVerdict({ verdict, sentence }: GlanceStatus, language: Language): string {
  const said = `${glanceWords(language).verdict[verdict]}: `;
  if (!sentence.startsWith(said)) return sentence;
  const rest = sentence.slice(said.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function latestLines(glance: Glance, withUnit: boolean, language: Language): ScorecardLine[] {
  const { latest, missing } = glance;
  const { chart, noneReason, sentence } = wordsIn(language);
  const words = glanceWords(language);
  const none =
    missing || latest ? [] : [plain(glance.gaps ? sentence.noFigure : noneReason["no-observation"])];
  return [
    ...none,
    ...(latest
      ? [
          { text: latest.value, look: "figure" as const },
          ...(withUnit && latest.unit ? [quiet(latest.unit)] : []),
          { text: latest.period, look: "period" as const },
          ...(latest.interval ? [quiet(`${chart.interval} ${latest.interval}`)] : []),
          ...(latest.unreliable ? [quiet(latest.unreliable)] : []),
          ...(latest.provisional ? [quiet(latest.provisional)] : []),
        ]
      : []),
    ...(glance.illustrative ? [{ text: chart.illustrative, look: "badge" as const }] : []),
    ...(missing ? [quiet(`${missing.period}: ${missing.reason}`)] : []),
    ...(latest && latest.earlier.length > 0 ? [quiet(words.revisedFrom(latest.earlier.join(", ")))] : []),
  ];
}

function changeLines(
  { series: { indicator }, difference, ratio }: Change,
  language: Language,
): ScorecardLine[] {
  const { chart } = wordsIn(language);
  const limits = difference ?? ratio;
  if (!limits) return [];
  const decimals = difference ? differenceDecimals(indicator) : 2;
  const say = (number: number) => formatNumber(number, decimals, language);
  const value = !difference
    ? scorecardWords(language).times(say(limits.value))
    : isPercent(indicator)
      ? glanceWords(language).points(say(limits.value))
      : say(limits.value);
  return [plain(value), quiet(`${chart.interval} ${chart.fromTo(say(limits.lower), say(limits.upper))}`)];
}
