import type { Tick } from "../drawing/marks.ts";
import type { Box } from "../model/picture.ts";
import type {
  GuideSpec,
  LineRole,
  Mark,
  PanelScales,
  PointSpec,
  ReferenceSpec,
  SignalMark,
  Signals,
} from "./time-spec.ts";

/** A chart in pixels: everything the drawing and the cursor need, nothing to be measured or decided any more. */
export interface TimeModel {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly PanelModel[];
  readonly xTicks: readonly Tick[];
  /** The lines of the axis title, centered. */
  readonly axisTitle: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly markers: readonly MarkerModel[];
  readonly stamp?: { readonly x: number; readonly y: number; readonly label: string };
}

/** The rule of a marker. Of markers that stand close together the first one's sign names them all. */
export interface MarkerModel {
  readonly x: number;
  readonly sign?: string;
}

export interface PanelModel extends PanelScales {
  /** The lines of the heading, which stand at the picture's left edge. */
  readonly heading: readonly { readonly y: number; readonly label: string }[];
  readonly yTicks: readonly Tick[];
  readonly gaps: readonly Box[];
  readonly references: readonly (ReferenceSpec & { readonly y: number })[];
  readonly guides: readonly GuideModel[];
  readonly lines: readonly LineModel[];
}

export interface GuideModel extends Pick<GuideSpec, "role" | "path"> {
  readonly paths: readonly (readonly { readonly x: number; readonly y?: number }[])[];
  readonly end?: { readonly x: number; readonly y: number; readonly label: string };
}

export interface LineModel {
  readonly id: string;
  readonly role: LineRole;
  readonly mark: Mark;
  readonly points: readonly PointModel[];
  /** Every point, where the cursor stops. */
  readonly every: () => readonly PointModel[];
  /** Half the width of a bar or of a range's cap. */
  readonly halfWidth: number;
  readonly band?: boolean;
  readonly unjoined?: boolean;
  readonly signals?: Signals;
  /** It has more points than can be seen: `points` are those that its path goes through, most without a mark. */
  readonly crowded?: boolean;
  /** The name of the line, beside its last point. */
  readonly end?: { readonly x: number; readonly y: number; readonly label: string };
}

/** What the mark of one figure is drawn from. A gap has no `y`. */
export interface MarkPoint {
  readonly x: number;
  readonly y?: number | undefined;
  readonly range?: readonly [lowerY: number, upperY: number] | undefined;
  readonly revised?: boolean | undefined;
  readonly interval?: readonly [lowerY: number, upperY: number] | undefined;
  readonly unreliable?: boolean | undefined;
  readonly signal?: SignalMark | undefined;
  readonly provisional?: boolean | undefined;
}

/** One period of one line: its mark, and what is said at it. */
export interface PointModel extends MarkPoint {
  readonly spec: PointSpec;
  /** A value written beside its mark. */
  readonly label?: { readonly text: string; readonly y: number };
}
