import { keyOf } from "./made-up.ts";
import { type Build, hiddenIn } from "./twins.ts";

/** Numbers as they are written, in either language, without what groups their digits. */
export function numbersIn(text: string): ReadonlySet<string> {
  const written = text.match(/\d(?:[\d,.\u00a0\u202f]*\d)?/g) ?? [];
  return new Set(
    written.flatMap((number) => [
      number.replace(/[,.\u00a0\u202f](?=\d{3}\b)/g, ""),
      // Commas between the numbers of a file.
      ...number.split(/[,.\u00a0\u202f]/),
    ]),
  );
}

/** Numbers of hidden figures that nothing else in the coalition is: how many children, and how many of them not. */
export function distinctiveOf(build: Build): string[] {
  const hidden = hiddenIn(build);
  const numbersOf = (isHidden: boolean) =>
    build.raw
      .filter((figure) => hidden.has(keyOf(figure)) === isHidden)
      .flatMap(({ numerator, denominator = 0 }) => [denominator, denominator - numerator]);
  const shown = new Set(numbersOf(false));
  return numbersOf(true)
    .filter((number) => number > 1000 && !shown.has(number))
    .map(String);
}
