import { formatNumber } from "./format.ts";
import type { Indicator } from "./indicator.ts";

/** Fraction digits that a difference of two figures is shown with. */
export const differenceDecimals = ({ decimals }: Indicator): number => Math.max(1, decimals);

/**
 * Whether a reader who subtracts the two figures as they are shown gets the difference as it is shown. 5.5 and 6.6 may
 * be 1.2 apart: each number is rounded right, and where they do not add up the words beside them have to say why.
 *
 * @param difference later − earlier, in the indicator's unit, unrounded.
 */
export function addsUp(indicator: Indicator, later: number, earlier: number, difference: number): boolean {
  const figure = (value: number) => shownNumber(value, indicator.decimals);
  const digits = differenceDecimals(indicator);
  return shownNumber(figure(later) - figure(earlier), digits) === shownNumber(difference, digits);
}

/** Fraction digits that a ratio of two figures is shown with. */
export const RATIO_DECIMALS = 2;

/** Whether a reader who divides the two figures as they are shown gets the ratio as it is shown. */
export function dividesOut(indicator: Indicator, later: number, earlier: number, ratio: number): boolean {
  const figure = (value: number) => shownNumber(value, indicator.decimals);
  return shownNumber(figure(later) / figure(earlier), RATIO_DECIMALS) === shownNumber(ratio, RATIO_DECIMALS);
}

/** What a reader sees, as a number. */
const shownNumber = (value: number, decimals: number): number =>
  Number(formatNumber(value, decimals, "en").replaceAll(",", "")) + 0;
