/**
 * Rounds to so many decimals as R 4 does: to the nearer of the two neighbours, and to the even digit where both are
 * equally near. (`Math.round(value * 100) / 100` is off where the product rounds.)
 */
export function roundDecimals(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const below = Math.floor(value * scale);
  const low = below / scale;
  const high = (below + 1) / scale;
  const down = value - low;
  const up = high - value;
  if (down === up) return below % 2 === 0 ? low : high;
  return down < up ? low : high;
}

/** Rounds to the nearest whole number, halves to the even one, as R does. */
export function roundHalfEven(value: number): number {
  return roundDecimals(value, 0);
}
