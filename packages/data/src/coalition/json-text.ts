import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { looksLikeHtml } from "../looks-like-html.ts";
import type { Problem } from "../problems/problem.ts";

/** A path into a configuration: keys and positions. */
export type JsonPath = readonly (string | number)[];

/** A JSON text with its tree, so that each value can be found in it again. */
export interface JsonText {
  readonly file: string;
  readonly root: Node;
  readonly value: unknown;
  /** The line on which the value at a path stands; of what contains it, where it is not there. */
  readonly lineOf: (path: JsonPath) => number;
}

/**
 * Reads strict JSON and keeps where everything stands. Two equal keys in one object are refused: `JSON.parse` keeps the
 * last without a word, so that a pasted line could change a setting that is still to be read above it.
 */
export function readJson(text: string, file: string): { json?: JsonText; problems: Problem[] } {
  const errors: ParseError[] = [];
  const content = text.replace(/^\uFEFF/, "");
  if (looksLikeHtml(content)) return { problems: [{ severity: "error", code: "html-page", file }] };
  const root = parseTree(content, errors, { disallowComments: true, allowTrailingComma: false });
  const lineAt = (offset: number) => content.slice(0, offset).split(/\r\n|\r|\n/).length;
  const [error] = errors;
  if (!root || error) {
    const offset = error?.offset ?? 0;
    const problem = {
      severity: "error",
      code: "not-json",
      file,
      line: lineAt(offset),
      value: content.slice(offset, offset + 30) || (error ? printParseErrorCode(error.error) : ""),
    } as const;
    return { problems: [problem] };
  }
  const problems = duplicateKeys(root).map(
    ({ key, first, path }): Problem => ({
      severity: "error",
      code: "duplicate-key",
      file,
      line: lineAt(key.offset),
      column: pathText(path),
      value: String(key.value),
      other: String(lineAt(first.offset)),
    }),
  );
  if (problems.length > 0) return { problems };
  const lineOf = (path: JsonPath): number => {
    const node = findNodeAtLocation(root, [...path]);
    if (node) return lineAt(node.parent?.type === "property" ? node.parent.offset : node.offset);
    return path.length === 0 ? 1 : lineOf(path.slice(0, -1));
  };
  return { json: { file, root, value: JSON.parse(content) as unknown, lineOf }, problems: [] };
}

/** `indicators[2].preset` */
export function pathText(path: JsonPath): string {
  return path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );
}

function duplicateKeys(node: Node, path: JsonPath = []): { key: Node; first: Node; path: JsonPath }[] {
  const children = node.children ?? [];
  if (node.type === "array")
    return children.flatMap((child, index) => duplicateKeys(child, [...path, index]));
  if (node.type !== "object") return [];
  const seen = new Map<unknown, Node>();
  return children.flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key) return [];
    const here = [...path, String(key.value)];
    const first = seen.get(key.value);
    if (!first) seen.set(key.value, key);
    const inside = value ? duplicateKeys(value, here) : [];
    return first ? [{ key, first, path: here }, ...inside] : inside;
  });
}
