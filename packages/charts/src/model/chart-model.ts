import type { LineRole, ReferenceSpec } from "./spec.ts";
import type { TimeTick } from "./time-axis.ts";

/** A chart in pixels: everything the drawing and the cursor need, nothing to be measured or decided any more. */
export interface ChartModel {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelModel[];
  readonly xTicks: readonly TimeTick[];
  /** The lines of the axis title, centered. */
  readonly axisTitle: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly stamp?: { readonly x: number; readonly y: number; readonly label: string };
}

export interface PanelModel {
  /** The lines of the heading, which stand at the picture's left edge. */
  readonly heading: readonly { readonly y: number; readonly label: string }[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly gaps: readonly { readonly left: number; readonly right: number }[];
  readonly references: readonly (ReferenceSpec & { readonly y: number })[];
  readonly lines: readonly LineModel[];
}

export interface LineModel {
  readonly id: string;
  readonly role: LineRole;
  readonly mark: "line" | "bars" | "ranges";
  readonly points: readonly PointModel[];
  /** Half the width of a bar or of a range's cap. */
  readonly halfWidth: number;
}

/** A place on the chart where the cursor can stop. `y` is where it points; a gap has none. */
export interface PointModel {
  readonly x: number;
  readonly y?: number;
  readonly range?: readonly [lowerY: number, upperY: number];
  readonly words: string;
  readonly revised: boolean;
  readonly interval?: readonly [lowerY: number, upperY: number];
  readonly unreliable?: boolean;
  /** A value written beside its mark. */
  readonly label?: { readonly text: string; readonly y: number };
}
