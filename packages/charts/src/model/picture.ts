import type { Svg } from "../drawing/svg.ts";

/** A rectangle in pixels of the picture. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A drawing at one width, with the places where the cursor stops on it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The marks, one after another and none within another: so an update touches only the marks that changed. */
  readonly svg: Svg;
  /** A line of stops for each series or row. Keys and pointer walk them. */
  readonly stops: readonly StopLine[];
  /** How the stops of a line follow one another; "x" where nothing is said. */
  readonly along?: Along;
}

/**
 * "x": from left to right, as in time. Left and Right go along a line, Up and Down to another line.
 * "y": one below the other, as places in rows. Up and Down go along a line, Left and Right to another.
 * "free": anywhere, as on a map or among scattered points. Left and Right go along in the given order.
 */
export type Along = "x" | "y" | "free";

/** The stops of one series, in the order in which keys walk them. */
export interface StopLine {
  /** Where a pointer means this line, and how far the cursor's rule reaches. */
  readonly area: Box;
  readonly stops: readonly Stop[];
  /** The index of the stop whose shape holds a place, where shapes are drawn; else the nearest stop is meant. */
  readonly hit?: (x: number, y: number) => number | undefined;
}

/** A place on a drawing where the cursor stops. */
export interface Stop {
  readonly x: number;
  readonly y: number;
  /** There is no mark here, and the words say why. */
  readonly gap?: boolean;
  /** What the tooltip and the screen reader say. */
  readonly words: string;
  /** The id of the table's row that has this stop's numbers. */
  readonly row: string;
}
