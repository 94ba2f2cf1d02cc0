/**
 * What adding up fractions leaves of a whole number: 8118.999999999999 where a spreadsheet shows 8,119. It keeps 15 digits, and
 * what it computes is off by a few of the last.
 */
const DUST = 1e-11;

/** The whole number that a computed one stands for; undefined for one that is whole, or that differs before its 11th digit. */
export function wholeOfDust(number: number): number | undefined {
  const whole = Math.round(number);
  return whole !== number && Math.abs(whole - number) <= DUST * Math.abs(number) ? whole : undefined;
}
