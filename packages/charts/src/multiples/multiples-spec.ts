import type { Period } from "@shared-measurement/core";
import type { FrameSpec } from "../model/chart-spec.ts";

/** Many small charts on the same axes, before any pixel. */
export interface MultiplesSpec extends FrameSpec {
  /** Every period, in order of time: each small chart has all of them. */
  readonly periods: readonly Period[];
  /** What the periods at both ends are called. */
  readonly ends: readonly [first: string, last: string];
  readonly scale: "from-zero" | "about-one";
  readonly tick: (value: number) => string;
  readonly cells: readonly MultipleSpec[];
  /** Drawn behind each small chart, one value a period. */
  readonly context?: readonly (number | undefined)[];
  /** A level across each small chart. */
  readonly benchmark?: number;
  readonly stamp?: string;
}

/** One small chart. */
export interface MultipleSpec {
  readonly id: string;
  readonly label: string;
  /** The latest figure in words, where there is one. */
  readonly latest: string;
  /** One for each period. */
  readonly points: readonly MultiplePoint[];
}

/** One period of a small chart. Without a value and a range it is a gap that says why. */
export interface MultiplePoint {
  readonly value?: number;
  readonly range?: readonly [lower: number, upper: number];
  readonly unreliable?: boolean;
  /** How far chance alone could move the value; drawn as a band. */
  readonly interval?: readonly [lower: number, upper: number];
  /** What the cursor says; put into words when it comes there. */
  readonly words: () => string;
}
