import { type Svg, unescaped } from "./svg.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Brings the marks of a drawing from one state to another, touching only those that changed. Replacing all of them
 * would cost more than React does.
 *
 * @param drawing The svg element whose children are the marks of `before`.
 */
export function patchMarks(drawing: Element, before: Svg, after: Svg): void {
  if (before === after) return;
  const old = marksOf(before);
  const next = marksOf(after);
  const nodes = [...drawing.children];
  next.forEach((mark, index) => {
    const node = nodes[index];
    if (!node) drawing.append(makeMark(drawing.ownerDocument, mark));
    else if (mark !== old[index]) changeMark(node, mark);
  });
  for (const node of nodes.slice(next.length)) node.remove();
}

/** The marks of a drawing, one after another. In attributes and words `<` and `>` are escaped, so neither misleads. */
const marksOf = (svg: Svg): string[] => svg.match(/<(\w+)[^>]*?(?:\/>|>[^<]*<\/\1>)/g) ?? [];

const nameOf = (mark: string) => /^<(\w+)/.exec(mark)?.[1] ?? "g";
const wordsOf = (mark: string) => unescaped(/>([^<]*)</.exec(mark)?.[1] ?? "");
const attributesOf = (mark: string): [string, string][] =>
  [...mark.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]);

function makeMark(document: Document, mark: string): Element {
  const node = document.createElementNS(SVG, nameOf(mark));
  changeMark(node, mark);
  return node;
}

function changeMark(node: Element, mark: string): void {
  if (node.localName !== nameOf(mark)) {
    node.replaceWith(makeMark(node.ownerDocument, mark));
    return;
  }
  const attributes = attributesOf(mark);
  for (const [name, value] of attributes) {
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  const kept = new Set(attributes.map(([name]) => name));
  for (const name of node.getAttributeNames()) if (!kept.has(name)) node.removeAttribute(name);
  const words = wordsOf(mark);
  if (node.textContent !== words) node.textContent = words;
}
