import { showsEverything } from "../policy/rules.ts";
import { publicationScore, SCORE_TO_HIDE } from "../policy/score.ts";
import type { Bounds, TableCell } from "../table/linked-table.ts";
import type { Figure } from "./figure.ts";

/** The counts in a figure: of events, of those they are out of, and of the others. */
export type CountPart = "numerator" | "denominator" | "complement";

export const countId = (figure: Figure, part: CountPart) => `${figure.id} ${part}`;

/** Nobody reads it by itself, so that hiding it costs nothing worth mentioning. */
export const UNSEEN = 0.001;

/** The parts of a figure that count children, and can be summed. A population or days in care count no event. */
export function countedParts({ indicator }: Figure): readonly ("numerator" | "denominator")[] {
  switch (indicator.kind) {
    case "proportion":
    case "ratio":
      return ["numerator", "denominator"];
    case "score":
      return ["denominator"];
    case "count":
    case "rate":
      return ["numerator"];
  }
}

/** The counts of a figure as cells of the linked table. */
export function cellsOf(figure: Figure): TableCell[] {
  const { observation, applied, indicator } = figure;
  if (observation.status === "suppressed") return countedParts(figure).map((part) => unknown(figure, part));
  if (observation.status !== "value") return [];
  const isPublic = showsEverything(applied.policy) || figure.before === "shown";
  const cells = countedParts(figure).flatMap((part): TableCell[] => {
    const value = numberIn(figure, part);
    return value === undefined ? [] : [known(figure, part, value, isPublic)];
  });
  const { numerator, denominator } = observation.parts;
  if (indicator.kind !== "proportion" || numerator === undefined || denominator === undefined) return cells;
  const others = known(figure, "complement", denominator - numerator, isPublic);
  return [...cells, { ...others, weight: UNSEEN }];
}

/** A count of the figure, if it is given and whole. Of a count indicator the value is the count. */
export function numberIn(
  { observation, indicator }: Figure,
  part: "numerator" | "denominator",
): number | undefined {
  if (observation.status !== "value") return undefined;
  const { parts } = observation;
  const found = parts[part] ?? (part === "numerator" && indicator.kind === "count" ? parts.value : undefined);
  return found !== undefined && Number.isSafeInteger(found) ? found : undefined;
}

function unknown(figure: Figure, part: CountPart): TableCell {
  const { policy, rule } = figure.applied;
  const means = part === "numerator" ? rule.hiddenMeans : undefined;
  const known: Bounds = means ?? { lower: 0 };
  const range = means ?? undefined;
  return {
    id: countId(figure, part),
    hidden: true,
    ...((means || part !== "numerator" || !policy.zerosShown || figure.revised) && { known }),
    ...(range && { range }),
  };
}

function known(figure: Figure, part: CountPart, value: number, isPublic: boolean): TableCell {
  const { policy } = figure.applied;
  const id = countId(figure, part);
  if (isPublic) return { id, value, public: true };
  // Which figures have a small denominator is known to whoever knows the population: theirs may hide a zero too.
  const few = isFew(figure);
  // What was hidden stays so when it has become a zero.
  const mayBeZero = figure.revised || (figure.before === "hidden" && value === 0);
  const least = policy.zerosShown && !few ? 1 : 0;
  const small = value >= least && value < smallBelow(figure, part);
  const range = { lower: least, upper: Math.max(smallBelow(figure, part) - 1, value, least) };
  return {
    id,
    value,
    ...((small || (few && part === "numerator")) && { sensitive: true, range }),
    // A percentage of which another count is small is hidden whole, so that nobody knows of this one that it is not zero.
    ...((few || countedParts(figure).length > 1 || mayBeZero) && { known: { lower: 0 } }),
    ...(figure.before === "hidden" && part === "numerator" && { hidden: true }),
  };
}

/** Counts below this are small. Of a survey that is decided by its respondents. */
function smallBelow(figure: Figure, part: CountPart): number {
  const { policy } = figure.applied;
  if (figure.indicator.kind === "score") return policy.minimumRespondents ?? policy.threshold;
  if (part === "complement" && !policy.hidesComplement) return 0;
  if (policy.scoring && releasable(figure)) return 0;
  return policy.threshold;
}

function releasable({ applied, observation }: Figure): boolean {
  const { scoring } = applied.policy;
  if (!scoring) return false;
  const figure = { count: 1, placeId: observation.placeId, periodKind: observation.period.kind };
  return publicationScore(scoring, figure) < SCORE_TO_HIDE;
}

/** Whether a figure is on too few to be shown at all. */
function isFew({ observation, applied, indicator }: Figure): boolean {
  if (observation.status !== "value") return false;
  const { minimumDenominator } = applied.policy;
  const { denominator } = observation.parts;
  return (
    minimumDenominator !== undefined &&
    indicator.kind !== "score" &&
    denominator !== undefined &&
    denominator < minimumDenominator
  );
}
