declare const markup: unique symbol;

/** SVG as text that is safe to insert. Only `element`, `text` and `join` make it, so that nothing unescaped gets in. */
export type Svg = string & { readonly [markup]: true };

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** The one place where text becomes markup. */
function escapeText(text: string): string {
  // Most text has nothing to escape, and to look is faster than to replace.
  return /[&<>"']/.test(text)
    ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
    : text;
}

/** What the escaped text says: its reverse. */
export function unescaped(text: string): string {
  return !text.includes("&")
    ? text
    : text.replace(/&(?:amp|lt|gt|quot|#39);/g, (written) => CHARACTERS.get(written) ?? written);
}

const CHARACTERS = new Map(Object.entries(ESCAPES).map(([character, written]) => [written, character]));

/** Every tenth as it is written after a whole number. */
const TENTHS = Array.from({ length: 10 }, (_, tenths) => String(tenths / 10).slice(1));

/**
 * Pixels to the tenth: enough for the eye, and the same text on every machine. Put together from whole numbers, as the
 * engine takes ten times as long to write a fraction, and a drawing is made of them.
 */
export function px(value: number): string {
  const tenths = Math.round(value * 10);
  if (!(tenths >= 0 && tenths < MOST)) return String(tenths / 10);
  const part = tenths % 10;
  return `${(tenths - part) / 10}${TENTHS[part]}`;
}

/** Beyond any drawing. */
const MOST = 1e9;

/** An element with its attributes; an attribute that is undefined is left out. Numbers are pixels. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined) continue;
    opening += ` ${key}="${typeof value === "number" ? px(value) : escapeText(value)}"`;
  }
  return (children.length === 0 ? `${opening}/>` : `${opening}>${children.join("")}</${name}>`) as Svg;
}

/** Characters to be read. */
export function text(characters: string): Svg {
  return escapeText(characters) as Svg;
}

export function join(parts: readonly Svg[]): Svg {
  return parts.join("") as Svg;
}
