import { groupBy } from "../group-by.ts";
import type { Problem } from "../problems/problem.ts";
import { type Check, type Located, numberOf, remark } from "./located.ts";
import { hasCounts, numberText } from "./numbers.ts";

/** This many times as much from one period to the next is no change in the world, unless chance explains it. */
const FACTOR = 4;
/** And this many standard deviations of a count. */
const DEVIATIONS = 6;
/** Of values without counts, chance cannot be weighed: more places than these jump together in one sentence. */
const FEW = 3;

interface Jump {
  readonly problem: Problem;
  readonly times: number;
  readonly isCount: boolean;
}

/** A figure that is many times the one before, or a fraction of it: a wrong unit, a half year, another definition. */
export const jumps: Check = ({ lines }) => {
  const found = lines.flatMap((line) =>
    line.figures.flatMap((figure, index) => jumpTo(figure, line.figures[index - 1], line.name)),
  );
  const ofValues = groupBy(
    found.filter(({ isCount }) => !isCount),
    ({ problem }) => JSON.stringify([problem.file, problem.concerns?.[0]?.indicatorId]),
  );
  return [
    ...found.filter(({ isCount }) => isCount).map(({ problem }) => problem),
    ...[...ofValues.values()].flatMap((own) =>
      own.length > FEW ? [together(own)] : own.map(({ problem }) => problem),
    ),
  ];
};

function jumpTo(figure: Located, before: Located | undefined, name: string): Jump[] {
  if (!before || hasCounts([before]) !== hasCounts([figure])) return [];
  const [a, b] = [numberOf(before), numberOf(figure)];
  if (a === undefined || b === undefined || !isJump(a, b, [before, figure])) return [];
  const { period } = figure.observation;
  const said = { value: `${name}, ${period.id}`, expected: numberText(a), other: numberText(b) };
  const problem = remark("warning", "jump", figure, said);
  return [{ problem, times: Math.max(a, b) / Math.min(a, b), isCount: hasCounts([figure]) }];
}

/** The largest of many, with how many there are. */
function together(own: readonly Jump[]): Problem {
  const [largest] = own.toSorted((one, other) => other.times - one.times);
  const { problem } = largest as Jump;
  const example = `${problem.value}: ${problem.expected} → ${problem.other}`;
  return {
    ...problem,
    code: "many-jumps",
    value: problem.concerns?.[0]?.indicatorId ?? "",
    expected: example,
    other: String(own.length),
    concerns: own.flatMap((jump) => jump.problem.concerns ?? []),
  };
}

function isJump(a: number, b: number, figures: readonly Located[]): boolean {
  const [small = 0, large = 0] = [a, b].sort((one, other) => one - other);
  if (large < FACTOR * small) return false;
  return hasCounts(figures) ? large - small > DEVIATIONS * Math.sqrt(large + small) : small > 0;
}
