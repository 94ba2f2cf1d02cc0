import type { Observation, PartName } from "@shared-measurement/core";

/** An observation on its way: where it was read, so that what is wrong with it can be shown to someone. */
export interface Figure {
  readonly observation: Observation;
  /** The row it was first read from. */
  readonly row: number;
  readonly line: number;
  /** The column each part stands in. */
  readonly columns: Readonly<Partial<Record<PartName, string>>>;
}
