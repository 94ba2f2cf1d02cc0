import type { MissingStatus } from "./observation.ts";
import type { Period } from "./period.ts";
import type { Source } from "./source.ts";

/** Why a cell has no number. Primary and complementary suppression are one reason: they look alike from outside. */
export type NoneReason =
  | MissingStatus
  /** The denominator is zero: the value does not exist. */
  | "undefined"
  /** The source gives one part of the figure only, so no value follows from it. */
  | "part-not-published"
  /** No observation was published for this period. */
  | "no-observation";

/** An earlier edition of the same figure. */
export interface Revision {
  readonly source: Source;
  readonly cell: Cell;
}

interface CellBase {
  readonly period: Period;
  readonly source?: Source;
  readonly note?: string;
  readonly illustrative?: boolean;
  /** Earlier editions, oldest first. Empty where the figure was published once. */
  readonly revisions: readonly Revision[];
}

/** A figure that may be shown: its value in the indicator's unit, with its parts where the source gives them. */
export interface ValueCell extends CellBase {
  readonly kind: "value";
  readonly value: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** Parts that may be shown although no value follows from them: a count without its population, exits of zero. */
export interface PartsCell extends CellBase {
  readonly kind: "parts";
  readonly numerator?: number;
  readonly denominator?: number;
  /** Why there is no value. */
  readonly reason: NoneReason;
}

/** A figure known only as lying between two bounds. */
export interface RangeCell extends CellBase {
  readonly kind: "range";
  readonly lower: number;
  readonly upper: number;
}

/** No number, and why. It carries nothing else from which a number could be had. */
export interface NoneCell extends CellBase {
  readonly kind: "none";
  readonly reason: NoneReason;
}

/** What may be shown of one figure. */
export type Cell = ValueCell | PartsCell | RangeCell | NoneCell;

/** The only door to a cell's value. */
export function hasValue(cell: Cell): cell is ValueCell {
  return cell.kind === "value";
}

/** Whether any number may be shown for the cell. */
export function isShown(cell: Cell): cell is Exclude<Cell, NoneCell> {
  return cell.kind !== "none";
}

/** The count in a cell, or undefined where none may be shown. */
export function numeratorOf(cell: Cell): number | undefined {
  return cell.kind === "value" || cell.kind === "parts" ? cell.numerator : undefined;
}

/** The denominator in a cell, or undefined where none may be shown. */
export function denominatorOf(cell: Cell): number | undefined {
  return cell.kind === "value" || cell.kind === "parts" ? cell.denominator : undefined;
}
