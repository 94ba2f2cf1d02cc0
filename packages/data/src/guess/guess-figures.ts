import type { Indicator } from "@shared-measurement/core";
import { UNANSWERED } from "../mapping/mapping-schema.ts";
import { nearestName } from "../nearest-name.ts";
import type { ColumnLook } from "./columns.ts";
import type { Question } from "./question.ts";

interface FiguresGuess {
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly columns: readonly string[];
  readonly questions: readonly Question[];
}

const DENOMINATOR = /denom|^pop|population|poblaci|out.?of/i;
const VALUE = /rate|percent|pct|performance|^value$|score|tasa|porcentaje|valor/i;
const LOWER = /lower|^lo$|inferior/i;
const UPPER = /upper|^hi$|superior/i;
/** A file of more columns of numbers than this is not all figures. */
const MOST_FIGURES = 40;

/** Which columns of numbers are which part of which indicator. Which indicator it is, is asked unless a column says. */
export function guessFigures(
  looks: readonly ColumnLook[],
  indicators: ReadonlyMap<string, Indicator>,
): FiguresGuess {
  const numbers = looks.filter((look) => isOfNumbers(look)).slice(0, MOST_FIGURES);
  const answers = [...indicators.keys()];
  const named = looks.find(({ name }) => /^(?:indicator|measure|indicador|medida)/i.test(name));
  if (numbers.length === 0) {
    return {
      figures: [{ indicator: { constant: UNANSWERED }, numerator: UNANSWERED }],
      columns: [],
      questions: [{ code: "no-number-column", at: "figures[0].numerator" }],
    };
  }
  const pick = (pattern: RegExp) => numbers.find(({ name }) => pattern.test(name));
  const denominator = pick(DENOMINATOR);
  const [lower, upper] = [pick(LOWER), pick(UPPER)];
  const values = numbers.filter(
    (look) => look !== lower && look !== upper && (VALUE.test(look.name) || look.fractions),
  );
  const counts = numbers.filter((look) => ![denominator, lower, upper, ...values].includes(look));
  const figures: Record<string, unknown>[] = [];
  const questions: Question[] = [];
  const indicator = (about: string) => {
    const at = figures.length;
    const codes = named && Object.fromEntries(named.words.map(([text]) => [text, nearestId(text, answers)]));
    questions.push({
      code: "which-indicator",
      at: `figures[${at}].indicator`,
      column: named?.name ?? about,
      answers,
    });
    return named ? { column: named.name, codes, unlisted: "leave-out" } : { constant: UNANSWERED };
  };
  const column = (look: ColumnLook, part: string) => {
    if (!look.proportions) return look.name;
    const at = `figures[${figures.length}].${part}.scale`;
    questions.push({ code: "proportion", at, column: look.name, answers: ["100", "1"] });
    return { column: look.name, scale: UNANSWERED };
  };
  for (const count of counts) {
    figures.push({
      indicator: indicator(count.name),
      numerator: count.name,
      ...(denominator && counts.length === 1 && { denominator: denominator.name }),
    });
  }
  if (lower && upper) {
    figures.push({
      indicator: indicator(lower.name),
      lower: column(lower, "lower"),
      upper: column(upper, "upper"),
    });
  }
  if (counts.length === 0) {
    for (const value of values)
      figures.push({ indicator: indicator(value.name), value: column(value, "value") });
  }
  if (figures.length === 0)
    figures.push({ indicator: indicator("denominator"), denominator: denominator?.name });
  const used = [
    ...counts,
    ...(counts.length === 1 ? [denominator] : []),
    lower,
    upper,
    ...(counts.length === 0 ? values : []),
  ];
  const columns = used.flatMap((look) => (look ? [look.name] : []));
  return { figures, columns: named ? [...columns, named.name] : columns, questions };
}

/** Numbers, or words in the place of numbers: a column of nothing but dashes and "<= 10" holds figures too. */
function isOfNumbers({ filled, numbers, distinct, words }: ColumnLook): boolean {
  if (filled === 0) return false;
  return (
    numbers >= 0.4 || (numbers > 0 && words.every(([text]) => text.length <= 8) && distinct > words.length)
  );
}

const nearestId = (text: string, ids: readonly string[]) =>
  nearestName(text.replaceAll("_", "-"), ids) ?? UNANSWERED;
