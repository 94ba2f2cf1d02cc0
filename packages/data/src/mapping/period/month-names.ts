const ENGLISH = "january february march april may june july august september october november december";
const SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre";
const NAMES = [ENGLISH.split(" "), SPANISH.split(" ")];
const SHORTEST = 3;

/** The number (1 to 12) of a month's English or Spanish name, whole or cut to three letters or more. */
export function monthOfName(text: string): number | undefined {
  const name = text
    .toLowerCase()
    .replace(/\.$/, "")
    .replace(/^setiembre$/, "septiembre");
  if (name.length < SHORTEST) return undefined;
  const found = NAMES.map((names) => names.findIndex((month) => month.startsWith(name))).filter(
    (at) => at >= 0,
  );
  return found[0] === undefined ? undefined : found[0] + 1;
}
