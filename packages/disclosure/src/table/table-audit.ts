import type { Text } from "@shared-measurement/core";
import type { Relation } from "./linked-table.ts";

/**
 * How it was established what a cell can be: by limits passed along sums, by moving counts, by a solver; or, among very
 * many hidden cells, by tables that fit and in which it has every value that it needs. Those prove that it is
 * protected, as much as its ends would, and are not told. What they do not show is not taken for protected: then limits
 * come from a linear programme.
 */
export type FoundBy = "bounds" | "moves" | "integer-programme" | "linear-programme" | "witnesses";

/** What anybody can work out about one hidden count from what is published. */
export interface HiddenCellAudit {
  readonly id: string;
  /** The smallest value that fits everything published. */
  readonly lower: number;
  /** The largest value that fits; null where there is no limit. */
  readonly upper: number | null;
  /**
   * Whether lower and upper are the ends. Otherwise, by witnesses or by a linear programme, they are limits, beyond
   * which the cell has no value; and by an integer programme that gave up, values that it has at least.
   */
  readonly exact: boolean;
  /** The one value that fits, where there is only one. */
  readonly recovered?: number;
  /**
   * Whether two values fit and, if it is surely a small count, every one that the policy protects. Where it is false and
   * the limits are not exact, that is not proved: looking further would take more work than a table may take.
   */
  readonly protected: boolean;
  readonly foundBy: FoundBy;
}

/** What anybody can work out from what is published. It is made from that alone, and tells nothing more. */
export interface TableAudit {
  /** Whether every hidden cell is protected. */
  readonly safe: boolean;
  readonly hidden: readonly HiddenCellAudit[];
}

/** Why a table cannot be protected. It names cells, never a value. */
export interface Refusal {
  /** The cell that cannot be protected. */
  readonly cell: string;
  /** A relation that gives it away, where one can be named. */
  readonly relation?: Relation;
  readonly reason: Exclude<Text, string>;
}

export type Protection =
  | { readonly hidden: ReadonlySet<string>; readonly audit: TableAudit }
  | { readonly refused: Refusal };
