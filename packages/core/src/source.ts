import type { StatedDate } from "./day.ts";

/** Where a figure was published: enough to find it again and to tell it from a later edition. */
export interface Source {
  /** Who published it, e.g. "HHS/ACF Children's Bureau". */
  readonly publisher: string;
  /** The report or data set, e.g. "AFCARS Report No. 29". */
  readonly report: string;
  /** When the figure was true to its publisher: the data's as-of date or the report's date, as exactly as stated. */
  readonly asOf: StatedDate;
  readonly url?: string;
}
