/*
 * Every special function the statistics use, and the only file that knows where they come from. The packages of
 * @stdlib are bundled into this file's output when core is built, so that those who install core get the versions
 * tested here: `gammainc` 0.3.1 is wrong for arguments above 1000, and pnpm's override does not reach them.
 * The arguments are not checked here: see distributions.ts.
 */
import betainc from "@stdlib/math-base-special-betainc";
import erfc from "@stdlib/math-base-special-erfc";
import erfcinv from "@stdlib/math-base-special-erfcinv";
import gammainc from "@stdlib/math-base-special-gammainc";
import gammaincinv from "@stdlib/math-base-special-gammaincinv";
import kernelBetaincinv from "@stdlib/math-base-special-kernel-betaincinv";
import { largeBetaTail } from "./large-beta.ts";
import { betaPower, gammaPower } from "./saddle-point.ts";

/** Above this sum of its parameters @stdlib's incomplete beta function loses digits (1e-8 at 1e9, worse at the mode). */
const LARGE = 1e5;
/** Below this probability @stdlib's inverses lose digits, and are only where the search starts. */
const FAR_TAIL = 1e-14;

/** Below this df/(df + t²) loses digits. */
const SMALLEST_SQUARE = 1e-290;

/** Lower tail of the standard normal distribution; the upper tail is that of −z. */
export function normalLower(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/** The z that leaves `p` above it, 0 ≤ p ≤ ½ and accurate however small p is. */
export function normalUpperPoint(p: number): number {
  return Math.SQRT2 * erfcinv(2 * p);
}

/** One tail of the gamma distribution of scale 1 at x ≥ 0. */
export function gammaTail(x: number, shape: number, upper: boolean): number {
  if (x === Number.POSITIVE_INFINITY) return upper ? 0 : 1;
  return gammainc(x, shape, true, upper);
}

/** The point of the gamma distribution of scale 1 with `p` in the lower (or upper) tail. */
export function gammaPoint(p: number, shape: number, upper: boolean): number {
  const found = gammaincinv(p, shape, upper);
  if (p >= FAR_TAIL) return found;
  // Near 0 the lower tail is x^a / Γ(a + 1), and x = 1 stands for its constant.
  const start = found > 0 ? found : (p / (gammaPower(shape, 1) * (Math.E / shape))) ** (1 / shape);
  const tail = (x: number): number => gammaTail(x, shape, upper);
  return solved(p, start, tail, (x) => gammaPower(shape, x) * (upper ? -1 : 1));
}

/**
 * Newton's steps on the logarithms of x and of the tail, from a start to where the tail is p. `slope` is x times the
 * derivative of the tail.
 */
function solved(p: number, start: number, tail: (x: number) => number, slope: (x: number) => number): number {
  let x = start;
  for (let i = 0; i < 60 && x > 0; i += 1) {
    const now = tail(x);
    const step = (Math.log(now / p) * now) / slope(x);
    if (!Number.isFinite(step)) return x;
    x *= Math.exp(-Math.min(50, Math.max(-50, step)));
    if (Math.abs(step) < 1e-15) return x;
  }
  return x;
}

/** One tail of the beta distribution at x, with y = 1 − x given apart so that neither loses digits. */
export function betaTail(x: number, y: number, a: number, b: number, upper: boolean): number {
  if (x <= 0 || y <= 0) return upper === x <= 0 ? 1 : 0;
  if (a + b > LARGE) return largeBetaTail(a, b, x, y, upper);
  return x <= y ? betainc(x, a, b, true, upper) : betainc(y, b, a, true, !upper);
}

/** Where a beta distribution has `p` in its lower tail and `q` in its upper (p + q = 1), as [x, 1 − x]. */
export function betaPoint(p: number, q: number, a: number, b: number): readonly [number, number] {
  if (a === 1) return powerPoint(q, p, b);
  if (b === 1) {
    const [y, x] = powerPoint(p, q, a);
    return [x, y];
  }
  const [x = Number.NaN, y = Number.NaN] = kernelBetaincinv(a, b, p, q);
  if (a + b <= LARGE && Math.min(p, q) >= FAR_TAIL && !isNearOne(a) && !isNearOne(b)) return [x, y];
  if (x <= y) {
    const exact = smallerPoint(p, q, a, b, x);
    return [exact, 1 - exact];
  }
  const exact = smallerPoint(q, p, b, a, y);
  return [1 - exact, exact];
}

/** Where @stdlib's inverse takes a parameter for 1, which is another curve. */
function isNearOne(parameter: number): boolean {
  return Math.abs(parameter - 1) < 1e-6;
}

/** The smaller of a point and its complement, from the library's. */
function smallerPoint(p: number, q: number, a: number, b: number, start: number): number {
  const upper = q < p;
  const tail = (x: number): number => betaTail(x, 1 - x, a, b, upper);
  const slope = (x: number): number => (betaPower(a, b, x, 1 - x) / (1 - x)) * (upper ? -1 : 1);
  return solved(upper ? q : p, start, tail, slope);
}

/** [1 − q^(1/b), q^(1/b)], where p = 1 − q. */
function powerPoint(q: number, p: number, b: number): readonly [number, number] {
  const exponent = (p < 0.5 ? Math.log1p(-p) : Math.log(q)) / b;
  return [-Math.expm1(exponent), Math.exp(exponent)];
}

/** Upper tail of Student's t at t ≥ 0. */
export function studentUpper(t: number, df: number): number {
  const total = df + t * t;
  if (df / total <= SMALLEST_SQUARE) return Math.exp(farTail(df) - df * Math.log(t / Math.sqrt(df)));
  return 0.5 * betaTail(df / total, (t * t) / total, df / 2, 0.5, false);
}

/** The t ≥ 0 with `p` ≤ ½ above it. */
export function studentUpperPoint(p: number, df: number): number {
  const z = normalUpperPoint(p);
  // Abramowitz & Stegun 26.7.5: the next term is below 1e-15 of the value here.
  if (df > LARGE) {
    const first = (z ** 3 + z) / 4;
    const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
    const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
    return z + (first + (second + third / df) / df) / df;
  }
  const [x, y] = betaPoint(2 * p, 1 - 2 * p, df / 2, 0.5);
  return x > SMALLEST_SQUARE ? Math.sqrt(df) * Math.sqrt(y / x) : studentFarPoint(p, df);
}

/** Where t² would leave the range of a double, the tail is its first term: (t/√df)^−df / (df B(df/2, ½)). */
function studentFarPoint(p: number, df: number): number {
  return Math.sqrt(df) * Math.exp((farTail(df) - Math.log(p)) / df);
}

/** −ln(df B(df/2, ½)) */
function farTail(df: number): number {
  return Math.log((betaPower(df / 2, 0.5, 0.5, 0.5) * 2 ** ((df + 1) / 2)) / df);
}
