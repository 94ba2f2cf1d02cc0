import type { NoneReason } from "./cell.ts";
import type { MissingStatus } from "./observation.ts";
import type { Period } from "./period.ts";
import type { Place } from "./place.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/** A question of a survey, or a domain: several questions about one matter, whose answers are counted together. */
export interface SurveyItem {
  readonly id: string;
  readonly name: Text;
  /** Agreeing is unfavorable, as with exhaustion: its answers are read the other way round. */
  readonly reversed?: true;
}

/** What was answered to one item, raw: before anything is hidden. */
export interface SurveyAnswers extends SurveyItem {
  /** How often each answer was given, in the order of the survey's answers; or why there is no number. */
  readonly answered: readonly number[] | MissingStatus;
  /** How many people answered it. Of a domain that is fewer than the answers. */
  readonly respondents?: number;
}

/** A survey as its files give it, raw. Charts do not take it: `protectSurvey` makes what they take. */
export interface SurveyResults {
  readonly name: Text;
  readonly place: Place;
  readonly period: Period;
  readonly source: Source;
  /** The answers, from least to most agreement. Where their number is odd, the middle one is neutral. */
  readonly answers: readonly Text[];
  readonly items: readonly SurveyAnswers[];
  /** How many people were asked. */
  readonly invited?: number;
  readonly respondents: number;
  readonly illustrative?: boolean;
}

/** What may be shown of one item. */
export type SurveyFigure =
  | { readonly kind: "value"; readonly answered: readonly number[]; readonly respondents: number }
  | { readonly kind: "none"; readonly reason: NoneReason };

export interface ProtectedItem extends SurveyItem {
  readonly figure: SurveyFigure;
}

/** A survey that may be shown. */
export interface Survey extends Omit<SurveyResults, "items" | "respondents" | "invited"> {
  readonly items: readonly ProtectedItem[];
  /** Fewer respondents than this hide an item; nearly all of them on one side do too. */
  readonly leastRespondents: number;
  /** Absent where they are too few to be shown. */
  readonly respondents?: number;
  readonly invited?: number;
}

/**
 * Hides what too few people answered, and what nearly all answered alike. An item with fewer respondents than the least has
 * no number any more, and neither has the survey where all of it has fewer. Where everybody is on one side (favorable,
 * neutral or unfavorable) each of them is known to be, and where all but one are, that one stands alone: group disclosure
 * (Hundepool and others, Statistical Disclosure Control, Wiley 2012, on tables of counts). Where a question is hidden, the
 * domains beside it are hidden too: a domain less its other questions would give the question away. Domains stay apart:
 * there is no score of all of them.
 *
 * @param leastRespondents Who runs the survey has promised it to the respondents: often 5, or 10 and 11 to be consistent
 * with counts of children. There is no default.
 * @param leastOthers So many must have answered on another side than most did. By default 2; 0 hides nothing for it.
 * @throws RangeError where the numbers contradict one another; the message names the item.
 */
export function protectSurvey(results: SurveyResults, leastRespondents: number, leastOthers = 2): Survey {
  const { items, respondents, invited, ...kept } = results;
  const few = respondents < leastRespondents;
  refuseCounts("survey", {
    respondents,
    leastRespondents,
    leastOthers,
    ...(invited !== undefined && { invited }),
  });
  if (results.answers.length < 2)
    throw new RangeError("A survey needs two answers or more, from least to most agreement.");
  if (invited !== undefined && invited < respondents) {
    throw new RangeError(
      `${respondents} people answered the survey, but only ${invited} were asked. Check both numbers.`,
    );
  }
  for (const item of items) checkItem(item, results);
  const isTelling = (item: SurveyAnswers) =>
    typeof item.answered !== "string" &&
    (peopleOf(item) < leastRespondents || othersIn(item, item.answered) < leastOthers);
  const tellsAQuestion = items.some((item) => isTelling(item) && !isDomain(item));
  return {
    ...kept,
    leastRespondents,
    ...(!few && { respondents, ...(invited !== undefined && { invited }) }),
    items: items.map((item): ProtectedItem => {
      const { answered, respondents: own, ...named } = item;
      if (typeof answered === "string") return { ...named, figure: { kind: "none", reason: answered } };
      const hidden = few || isTelling(item) || (tellsAQuestion && isDomain(item));
      if (hidden) return { ...named, figure: { kind: "none", reason: "suppressed" } };
      return { ...named, figure: { kind: "value", answered, respondents: peopleOf(item) } };
    }),
  };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** How many people answered an item; 0 where there is no number of it. */
function peopleOf({ answered, respondents }: SurveyAnswers): number {
  return typeof answered === "string" ? 0 : (respondents ?? sumOf(answered));
}

/** How many answers are on another side than most. */
function othersIn(item: SurveyItem, answered: readonly number[]): number {
  const { favorable, neutral, unfavorable, all } = favorOf(item, answered);
  return all - Math.max(favorable, neutral, unfavorable);
}

/** A domain has more answers than people who gave them. */
const isDomain = (item: SurveyAnswers): boolean =>
  typeof item.answered !== "string" && sumOf(item.answered) > peopleOf(item);

function checkItem(
  { id, answered, respondents: own }: SurveyAnswers,
  { answers, respondents }: SurveyResults,
): void {
  if (typeof answered === "string") return;
  if (answered.length !== answers.length) {
    throw new RangeError(
      `"${id}" has ${answered.length} counts, but the survey has ${answers.length} answers. Give one count for each answer, 0 where nobody gave it.`,
    );
  }
  refuseCounts(id, Object.fromEntries(answered.map((count, index) => [`answer ${index + 1}`, count])));
  if (own !== undefined) refuseCounts(id, { respondents: own });
  const sum = sumOf(answered);
  const people = own ?? sum;
  if (people > sum) {
    throw new RangeError(
      `"${id}" has ${people} respondents and ${sum} answers. Nobody answered without an answer.`,
    );
  }
  if (people > respondents) {
    throw new RangeError(
      `"${id}" has ${people} respondents, but the survey has ${respondents}. For a domain, give its respondents beside its answers.`,
    );
  }
}

function refuseCounts(id: string, counts: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(counts)) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`"${id}" has ${count} as ${name}. Give a whole number, 0 or more.`);
    }
  }
}

/** An item's answers by what they say, whichever way it is asked; whole counts. */
export interface Favor {
  readonly favorable: number;
  readonly neutral: number;
  readonly unfavorable: number;
  readonly all: number;
}

/** How many of an item's answers are favorable: agreement, or disagreement where it is reversed. */
export function favorOf({ reversed }: SurveyItem, answered: readonly number[]): Favor {
  const inOrder = reversed ? answered.toReversed() : answered;
  const half = Math.floor(inOrder.length / 2);
  return {
    unfavorable: sumOf(inOrder.slice(0, half)),
    neutral: sumOf(inOrder.slice(half, inOrder.length - half)),
    favorable: sumOf(inOrder.slice(inOrder.length - half)),
    all: sumOf(inOrder),
  };
}
