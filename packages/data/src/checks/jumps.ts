import { type Check, type Located, numberOf, remark } from "./located.ts";
import { hasCounts, numberText } from "./numbers.ts";

/** This many times as much from one period to the next is no change in the world, unless chance explains it. */
const FACTOR = 4;
/** And this many standard deviations of a count. */
const DEVIATIONS = 6;

/** A figure that is many times the one before, or a fraction of it: a wrong unit, a half year, another definition. */
export const jumps: Check = ({ lines }) =>
  lines.flatMap((line) =>
    line.figures.flatMap((figure, index) => {
      const before = line.figures[index - 1];
      if (before && hasCounts([before]) !== hasCounts([figure])) return [];
      const a = before && numberOf(before);
      const b = numberOf(figure);
      if (!before || a === undefined || b === undefined || !isJump(a, b, [before, figure])) return [];
      const { period } = figure.observation;
      const said = { value: `${line.name}, ${period.id}`, expected: numberText(a), other: numberText(b) };
      return [remark("warning", "jump", figure, said)];
    }),
  );

function isJump(a: number, b: number, figures: readonly Located[]): boolean {
  const [small = 0, large = 0] = [a, b].sort((one, other) => one - other);
  if (large < FACTOR * small) return false;
  return hasCounts(figures) ? large - small > DEVIATIONS * Math.sqrt(large + small) : small > 0;
}
