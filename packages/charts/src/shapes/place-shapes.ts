import type { Ring } from "../drawing/rings.ts";

/** The outline of one place in a plane: x to the right, y down, in the units of its set. */
export interface PlaceShape {
  /** The id of the place: "US-CO", "06067". */
  readonly id: string;
  /** All rings of the place, holes among them. */
  readonly rings: readonly Ring[];
  /** Where words about it stand. */
  readonly center: readonly [x: number, y: number];
  /** How far from the center words may reach to either side, and up and down. */
  readonly room: readonly [x: number, y: number];
  /** A name of two or three letters, written where it fits. */
  readonly sign?: string;
}

/** The outlines that a map is drawn from. */
export interface PlaceShapes {
  readonly width: number;
  readonly height: number;
  readonly places: readonly PlaceShape[];
  /** Who drew the outlines; said among the sources. */
  readonly source?: string;
}
