import type { Text } from "./text.ts";

export type PlaceLevel =
  | "nation"
  | "state"
  | "county"
  | "city"
  | "town"
  | "tribe"
  | "neighborhood"
  | "target-area";

/** A jurisdiction or area that figures are about. `parentId` names the place that contains it. */
export interface Place {
  /** Stable and unique in a coalition: "US", "US-CO", "06067" (county FIPS), "CT-HARTFORD". */
  readonly id: string;
  readonly name: Text;
  readonly level: PlaceLevel;
  readonly parentId?: string;
}
