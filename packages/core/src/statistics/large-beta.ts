import { betaPower, distanceFromMean } from "./saddle-point.ts";

/**
 * The continued fraction of the incomplete beta function in the form that stays exact when x is close to a/(a + b)
 * or to 1: `distance` is a − (a + b)x ≥ 0, and b > 1. Source: Didonato & Morris (1992), TOMS 18:360 (algorithm 708).
 */
function continuedFraction(a: number, b: number, x: number, y: number, distance: number): number {
  const c = 1 + distance;
  const c1 = 1 + 1 / a;
  let p = 1;
  let s = a + 1;
  let before = { top: 0, bottom: 1 };
  let now = { top: 1, bottom: c / c1 };
  let ratio = c1 / c;
  for (let n = 1; n < 1_000_000; n += 1) {
    const t = n / a;
    const w = n * (b - n) * x;
    const shrink = a / s;
    const alpha = p * (p + b / a) * shrink * shrink * (w * x);
    const beta = n + w / s + ((t + 1) / (c1 + t + t)) * (c + n * (y + 1));
    p = t + 1;
    s += 2;
    const top = alpha * before.top + beta * now.top;
    const bottom = alpha * before.bottom + beta * now.bottom;
    const next = top / bottom;
    // Rescaled each time, so that neither part overflows.
    before = { top: now.top / bottom, bottom: now.bottom / bottom };
    now = { top: next, bottom: 1 };
    if (Math.abs(next - ratio) <= 1e-16 * next) return next;
    ratio = next;
  }
  return ratio;
}

/** The lower tail I_x(a, b) where x is at or below a/(a + b). */
function smallerTail(a: number, b: number, x: number, y: number): number {
  // Below b = 1 the fraction does not hold: I(a, b) = I(a, b + 1) − x^a y^b / (b B(a, b)).
  if (b <= 1) return smallerTail(a, b + 1, x, y) - betaPower(a, b, x, y) / b;
  return betaPower(a, b, x, y) * continuedFraction(a, b, x, y, distanceFromMean(a, b, x, y));
}

/** One tail of the regularized incomplete beta function: the lower I_x(a, b), or the upper 1 − I_x(a, b). */
export function largeBetaTail(a: number, b: number, x: number, y: number, upper: boolean): number {
  const below = distanceFromMean(a, b, x, y) >= 0;
  const smaller = below ? smallerTail(a, b, x, y) : smallerTail(b, a, y, x);
  return below !== upper ? smaller : 1 - smaller;
}
