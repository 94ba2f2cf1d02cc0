/** Error of Stirling's approximation to ln n!, to double precision, for n ≥ 16 (Loader 2000, eq. 5). */
function stirlingSeries(n: number): number {
  const nn = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / nn) / nn) / nn) / nn) / n;
}

/** ln n! − (½ ln 2πn + n ln n − n), n > 0: carried up from n to where the series holds. */
function stirlingError(n: number): number {
  let m = n;
  let rise = 0;
  while (m < 16) {
    // δ(m) − δ(m + 1) = (m + ½) ln(1 + 1/m) − 1
    rise += (m + 0.5) * Math.log1p(1 / m) - 1;
    m += 1;
  }
  return rise + stirlingSeries(m);
}

/** x ln(x/m) + m − x without cancellation when x is near m (Loader's deviance part); `difference` is x − m. */
function deviancePart(x: number, m: number, difference: number): number {
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let sum = difference * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return next;
    sum = next;
  }
  return sum;
}

/** a − (a + b)x, taken from the smaller of x and y = 1 − x, which has the digits. */
export function distanceFromMean(a: number, b: number, x: number, y: number): number {
  return x <= y ? a - (a + b) * x : (a + b) * y - b;
}

/**
 * x^a (1 − x)^b / B(a, b), as a saddle-point expansion that keeps full precision for a and b up to 1e9 and beyond.
 * `y` is 1 − x, given apart so that neither loses digits. Source: Loader (2000), Fast and accurate computation of
 * binomial probabilities.
 */
export function betaPower(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  const difference = distanceFromMean(a, b, x, y);
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviancePart(a, n * x, difference) -
    deviancePart(b, n * y, -difference);
  return Math.sqrt((a / n) * (b / (2 * Math.PI))) * Math.exp(exponent);
}

/** x^a e^−x / Γ(a), in the same way. */
export function gammaPower(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - deviancePart(a, x, a - x));
}
