import { type Svg, unescaped } from "./svg.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Brings the marks of a drawing from one state to another, touching only what changed in those that did. Replacing all
 * of them would cost more than React does.
 *
 * @param drawing The svg element whose children are the marks of `before`.
 */
export function patchMarks(drawing: Element, before: Svg, after: Svg): void {
  if (before === after) return;
  const old = marksOf(before);
  let node = drawing.firstElementChild;
  marksOf(after).forEach((mark, index) => {
    const was = old[index];
    if (!node || was === undefined) {
      drawing.append(makeMark(drawing.ownerDocument, mark));
      return;
    }
    const next = node.nextElementSibling;
    if (mark !== was) changeMark(node, was, mark);
    node = next;
  });
  while (node) {
    const next: Element | null = node.nextElementSibling;
    node.remove();
    node = next;
  }
}

/**
 * The marks of a drawing, one after another. In attributes and words `<` and `>` are escaped, so a mark ends at its
 * first `>` where that closes it, else at the next.
 */
function marksOf(svg: Svg): readonly string[] {
  const marks: string[] = [];
  for (let start = 0; start < svg.length; ) {
    let end = svg.indexOf(">", start);
    if (end < 0) break;
    if (svg.charCodeAt(end - 1) !== SLASH) end = svg.indexOf(">", end + 1);
    marks.push(svg.slice(start, end + 1));
    start = end + 1;
  }
  return marks;
}

const SLASH = 47;

interface Mark {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly words: string;
}

function read(mark: string): Mark {
  const opening = mark.slice(1, mark.indexOf(">")).replace(/\/$/, "");
  // What lies between quotes is every other piece.
  const pieces = opening.split('"');
  const [name = "g", first = ""] = (pieces[0] ?? "").split(" ");
  const attributes = new Map<string, string>();
  let key = first.slice(0, -1);
  for (let index = 1; index < pieces.length; index += 2) {
    attributes.set(key, unescaped(pieces[index] ?? ""));
    key = (pieces[index + 1] ?? "").slice(1, -1);
  }
  return { name, attributes, words: wordsOf(mark) };
}

function wordsOf(mark: string): string {
  const closing = mark.lastIndexOf("</");
  return closing < 0 ? "" : unescaped(mark.slice(mark.indexOf(">") + 1, closing));
}

function makeMark(document: Document, mark: string): Element {
  const { name, attributes, words } = read(mark);
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of attributes) node.setAttribute(key, value);
  node.textContent = words;
  return node;
}

function changeMark(node: Element, before: string, after: string): void {
  if (changeValues(node, before, after)) return;
  const old = read(before);
  const next = read(after);
  if (old.name !== next.name) {
    node.replaceWith(makeMark(node.ownerDocument, after));
    return;
  }
  for (const [key, value] of next.attributes)
    if (old.attributes.get(key) !== value) node.setAttribute(key, value);
  for (const key of old.attributes.keys()) if (!next.attributes.has(key)) node.removeAttribute(key);
  if (old.words !== next.words) changeWords(node, next.words);
}

/** The usual change: a mark whose attributes are the same and have other values, or that has other words. */
function changeValues(node: Element, before: string, after: string): boolean {
  const old = before.split('"');
  const next = after.split('"');
  const end = next.length - 1;
  if (old.length !== next.length || end === 0) return false;
  // What stands outside of quotes is every other piece: the names, and at the end the words.
  for (let index = 0; index < end; index += 2) if (old[index] !== next[index]) return false;
  for (let index = 1; index < end; index += 2) {
    const value = next[index] ?? "";
    const name = next[index - 1] ?? "";
    if (value !== old[index]) node.setAttribute(name.slice(name.lastIndexOf(" ") + 1, -1), unescaped(value));
  }
  if (old[end] !== next[end]) changeWords(node, wordsOf(after));
  return true;
}

/** A text that is there is kept: the browser then lays out the words alone. */
function changeWords(node: Element, words: string): void {
  if (node.firstChild) node.firstChild.nodeValue = words;
  else node.textContent = words;
}
