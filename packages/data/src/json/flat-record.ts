/** A record whose values are no lists or objects, as its text says it. */
export interface FlatRecord {
  readonly keys: readonly string[];
  /** One a key: a number as it is written, `null` as "". */
  readonly texts: readonly string[];
  /** Behind its closing bracket. */
  readonly end: number;
}

const SPACE = String.raw`[ \t\r\n]*`;
const TEXT = String.raw`"([^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*)"`;
const NUMBER = String.raw`(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false)`;
const PAIR = new RegExp(`${SPACE}${TEXT}${SPACE}:${SPACE}(?:${TEXT}|${NUMBER}|null)${SPACE}([,}])`, "y");

/**
 * Reads one record of strict JSON (RFC 8259) where it is as plain as nearly all are: a parser that tells of every sign
 * takes several times as long. Undefined for every other, and for what is no JSON: those are walked through.
 *
 * @param at Where its opening bracket stands.
 */
export function flatRecord(text: string, at: number): FlatRecord | undefined {
  const keys: string[] = [];
  const texts: string[] = [];
  PAIR.lastIndex = at + 1;
  for (let pair = PAIR.exec(text); pair; pair = PAIR.exec(text)) {
    const [, key = "", words, number = "", sign] = pair;
    const [own, said] = [unescaped(key), words === undefined ? number : unescaped(words)];
    if (own === undefined || said === undefined) return undefined;
    keys.push(own);
    texts.push(said);
    if (sign === "}") return { keys, texts, end: PAIR.lastIndex };
  }
  return undefined;
}

function unescaped(text: string): string | undefined {
  if (!text.includes("\\")) return text;
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return undefined;
  }
}

const SIGN = /["{}[\]]/g;

/** Behind the object or list that begins at `at`; undefined where the text ends before it does. */
export function endOfNested(text: string, at: number): number | undefined {
  let depth = 0;
  SIGN.lastIndex = at;
  for (let found = SIGN.exec(text); found; found = SIGN.exec(text)) {
    const [sign] = found;
    if (sign === '"') {
      const closing = closingQuote(text, found.index + 1);
      if (closing === undefined) return undefined;
      SIGN.lastIndex = closing + 1;
    } else if (sign === "{" || sign === "[") depth += 1;
    else {
      depth -= 1;
      if (depth === 0) return found.index + 1;
    }
  }
  return undefined;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at;
    while (before > from && text[before - 1] === "\\") before -= 1;
    if ((at - before) % 2 === 0) return at;
  }
  return undefined;
}
