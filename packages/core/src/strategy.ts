import type { StatedDate } from "./day.ts";
import type { Text } from "./text.ts";

export const ACTIVITY_STATUSES = ["planned", "under-way", "paused", "completed", "stopped"] as const;

export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** What partners do, or will do, as a part of a strategy. Dates are as exact as they are known: "2022", "2022-03". */
export interface Activity {
  readonly id: string;
  readonly name: Text;
  readonly status: ActivityStatus;
  /** Absent where nobody reported it. */
  readonly start?: StatedDate;
  /** Absent while it goes on. */
  readonly end?: StatedDate;
  /** Who does it. */
  readonly partners?: readonly Text[];
}

/** Mutually reinforcing activities with one aim. It is told beside indicators; nothing says that it moved them. */
export interface Strategy {
  readonly id: string;
  readonly name: Text;
  readonly activities: readonly Activity[];
}
