import type { Mapping } from "./mapping.ts";

/** A text as the mapping says numbers are written: its digits with a point before decimals, and the marks around them. */
export interface WrittenNumber {
  readonly digits: string;
  /** Whether the digits are something else than what stands between the marks. */
  readonly isRewritten: boolean;
  /** The declared marks that stand around it. */
  readonly marks: readonly string[];
}

const SPACED = /^-?\d{1,3}(?:[ \u00A0\u2007\u2009\u202F]\d{3})+(?:[.,]\d+)?$/;
const APOSTROPHED = /^-?\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const WITH_COMMAS = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const WITH_POINTS = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** Takes a text apart by the declared way of writing. What is not declared is left as it stands, and is no number. */
export function writtenAs(text: string, mapping: Mapping): WrittenNumber {
  const inside = mapping.parenthesesNegative ? /^\(([^()]+)\)$/.exec(text)?.[1] : undefined;
  const bare = (inside ?? text).trim();
  const mark = longest(mapping.marks, (one) => bare.endsWith(one));
  const unmarked = mark === undefined ? bare : bare.slice(0, -mark.length).trim();
  const [, minus = "", rest = unmarked] = /^([-−])\s*(\D.*)$/.exec(unmarked) ?? [];
  const before = longest(mapping.marksBefore, (one) => rest.startsWith(one));
  const written = before === undefined ? unmarked : minus + rest.slice(before.length).trim();
  const digits = (inside === undefined ? "" : "-") + plainDigits(written, mapping);
  return {
    digits,
    isRewritten: digits !== written,
    marks: [before, mark].filter((one) => one !== undefined),
  };
}

/** The longest declared mark that a text begins or ends with. */
function longest(
  marks: Readonly<Record<string, string>> | undefined,
  fits: (mark: string) => boolean,
): string | undefined {
  if (!marks) return undefined;
  const fitting = Object.keys(marks).filter((mark) => mark !== "" && fits(mark));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

function plainDigits(text: string, mapping: Mapping): string {
  // The sign of subtraction is a minus and nothing else.
  const minus = text.startsWith("−") ? `-${text.slice(1)}` : text;
  if (mapping.thousandsSpaces && SPACED.test(minus)) return withPoint(minus.replace(/\s/g, ""), mapping);
  if (mapping.thousandsApostrophes && APOSTROPHED.test(minus))
    return withPoint(minus.replace(/['’]/g, ""), mapping);
  if (mapping.decimalComma && WITH_POINTS.test(minus)) return withPoint(minus.replaceAll(".", ""), mapping);
  if (mapping.thousandsCommas && WITH_COMMAS.test(minus)) return minus.replaceAll(",", "");
  return withPoint(minus, mapping);
}

const NO_NUMBER = "";

/** Where a comma stands before decimals, a point means nothing: "1.5" could be 1.5 or 15. */
function withPoint(text: string, { decimalComma }: Mapping): string {
  if (!decimalComma) return text;
  return text.includes(".") ? NO_NUMBER : text.replace(",", ".");
}

/** What would have to stand in the mapping for a text to be a number: the line itself. Undefined where none is known. */
export function missingDeclaration(text: string): string | undefined {
  const bare = text.replace(/^[-−]/, "");
  if (/^\(.*\)$/.test(text)) return '"parenthesesNegative": true';
  const [before] = /^[$€£]/.exec(bare) ?? [];
  if (before !== undefined) return `"marksBefore": { "${before}": "" }`;
  const [behind] = /(?<=\d)\s*[%*†‡§^#+]+$/.exec(bare) ?? [];
  if (behind !== undefined) return `"marks": { "${behind.trim()}": "" }`;
  if (SPACED.test(bare)) return '"thousandsSpaces": true';
  if (APOSTROPHED.test(bare)) return '"thousandsApostrophes": true';
  if (WITH_COMMAS.test(bare)) return '"thousandsCommas": true';
  return WITH_POINTS.test(bare) || /^\d+,\d+$/.test(bare) ? '"decimalComma": true' : undefined;
}
