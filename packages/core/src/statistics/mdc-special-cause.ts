import { isBeyond } from "./chart-options.ts";

export type SpecialCause =
  | "Above UCL"
  | "Below LCL"
  | "7 Point Trend (Increasing)"
  | "7 Point Trend (Decreasing)"
  | "2 in 3 Above CL"
  | "2 in 3 Below CL"
  | "7 Points Above CL"
  | "7 Points Below CL"
  | "Common Cause";

export interface MdcSegment {
  readonly values: readonly number[];
  readonly center: number;
  /** From the centre line to each limit; null when there are no limits. */
  readonly width: number | null;
}

const RUN = 7;
const RISE = "7 Point Trend (Increasing)";
const FALL = "7 Point Trend (Decreasing)";
/** A point is close to a limit when it is beyond this share of the way to it. */
const CLOSE = 2 / 3;

/** The special cause of each point of a stretch with one centre line, by the NHS order of priority. */
export function specialCauses({ values, center, width }: MdcSegment): SpecialCause[] {
  const sides = values.map((value) => Math.sign(value - center));
  const past = (share: number): boolean[] =>
    values.map((value) => width !== null && isBeyond(value, center - share * width, center + share * width));
  const outside = past(1);
  const close = past(CLOSE).map((is, i) => is && outside[i] === false);
  const steps = values.map((value, i) => (i === 0 ? 0 : Math.sign(value - (values[i - 1] ?? value))));
  const rising = members(1, steps, RUN - 1, 1);
  const falling = members(-1, steps, RUN - 1, 1);
  const higher = members(1, sides, RUN, 0);
  const lower = members(-1, sides, RUN, 0);
  const inPair = twoInThree(close, sides);

  return values.map((_, i) => {
    const above = sides[i] === 1;
    if (outside[i]) return above ? "Above UCL" : "Below LCL";
    // The turning point of a rise and a fall takes the direction in which the series goes on.
    if (rising[i] && falling[i]) return steps[i + 1] === 1 ? RISE : FALL;
    if (rising[i]) return RISE;
    if (falling[i]) return FALL;
    if (inPair[i]) return above ? "2 in 3 Above CL" : "2 in 3 Below CL";
    if (higher[i]) return "7 Points Above CL";
    if (lower[i]) return "7 Points Below CL";
    return "Common Cause";
  });
}

/** Which points belong to a run of `length` times `sign`; each run also takes the `before` points before it. */
function members(sign: 1 | -1, signs: readonly number[], length: number, before: number): boolean[] {
  const found = signs.map(() => false);
  signs.forEach((_, end) => {
    const run = signs.slice(Math.max(0, end + 1 - length), end + 1);
    if (run.length < length || run.some((other) => other !== sign)) return;
    found.fill(true, end + 1 - length - before, end + 1);
  });
  return found;
}

/** The points close to a limit, of which at least two lie among three neighbours all on one side. */
function twoInThree(close: readonly boolean[], sides: readonly number[]): boolean[] {
  const found = close.map(() => false);
  for (let start = 0; start + 3 <= close.length; start += 1) {
    const three = [start, start + 1, start + 2];
    const oneSide = Math.abs(three.reduce((total, i) => total + (sides[i] ?? 0), 0)) === 3;
    const near = three.filter((i) => close[i]);
    if (oneSide && near.length >= 2) for (const i of near) found[i] = true;
  }
  return found;
}
