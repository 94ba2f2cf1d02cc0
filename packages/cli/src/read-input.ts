import { readFileSync } from "node:fs";
import { TableError } from "@shared-measurement/disclosure";
import { InputError, type Surroundings } from "./command.ts";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The JSON of a file, or of standard input where the file is `-`. Throws `InputError` with what is wrong. */
export async function readJson(file: string | undefined, { readInput }: Surroundings): Promise<unknown> {
  if (file === undefined)
    throw new InputError("Which table? Give a file in JSON, or - to read standard input.");
  const name = file === "-" ? "standard input" : file;
  let text: string;
  try {
    text = file === "-" ? await readInput() : readFileSync(file, "utf8");
  } catch (error) {
    throw new InputError(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A table as other tools write it, before anything in it was checked but its outermost shape. */
export interface RawTable {
  readonly cells: readonly Readonly<Record<string, unknown>>[];
  readonly rest: Readonly<Record<string, unknown>>;
}

/** What a table and its cells have; `audit` is what `protect` printed with the cells, and is not read. */
const KEYS = ["cells", "relations", "inequalities", "policy", "audit"];
const CELL_KEYS = ["id", "value", "shown", "hidden", "public", "sensitive", "weight", "range", "known"];

/** A name that nobody reads may be one that was meant: `sensitve` would publish what must be hidden. */
function refuseUnknown(value: Readonly<Record<string, unknown>>, known: readonly string[], place: string) {
  const wrong = Object.keys(value).find((key) => !known.includes(key));
  if (wrong === undefined) return;
  throw new InputError(
    `${place}: "${wrong}" is not known; expected one of ${known.join(", ")}. Mend the name, or leave it out.`,
  );
}

/** Takes a table apart. Throws `InputError` where it is not an object with a list of cells. */
export function asTable(json: unknown): RawTable {
  if (!isObject(json) || !Array.isArray(json.cells)) {
    throw new InputError('Expected an object {"cells": [...], "relations": [...], "policy": {...}}.');
  }
  json.cells.forEach((cell: unknown, at) => {
    const place = `cells[${at + 1}]`;
    if (!isObject(cell)) {
      throw new InputError(`${place}: found ${JSON.stringify(cell)}; a cell is an object with an id.`);
    }
    refuseUnknown(cell, CELL_KEYS, place);
    if (cell.shown === undefined || typeof cell.shown === "boolean") return;
    throw new InputError(
      `${place}.shown: found ${JSON.stringify(cell.shown)}; it is true or false, without quotation marks.`,
    );
  });
  refuseUnknown(json, KEYS, "the table");
  for (const name of ["relations", "policy"]) {
    if (json[name] === undefined) throw new InputError(`"${name}" is missing from the table.`);
  }
  return { cells: json.cells, rest: json };
}

/** Whether a cell is given without its count: its value is null or missing, or it says that it is not shown. */
export function isHidden(cell: Readonly<Record<string, unknown>>): boolean {
  return cell.shown === false || cell.value === null || cell.value === undefined;
}

/** Runs what checks a table: its complaint is one about the input. */
export async function withTableErrors<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TableError) throw new InputError(error.message);
    throw error;
  }
}
