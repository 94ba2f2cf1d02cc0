import type { Box } from "./picture.ts";
import { FONT_SIZE, textWidth } from "./text-width.ts";

const ABOVE = 9;
const BELOW = 19;
const MARK = 5;

/** Keeps track of what a panel's labels must not cover: one another, marks, reference levels, the panel's edge. */
export class LabelRoom {
  readonly #edge: Box;
  readonly #taken: Box[] = [];

  constructor(edge: Box) {
    this.#edge = edge;
  }

  takeMark(x: number, y: number): void {
    this.#taken.push({ left: x - MARK, right: x + MARK, top: y - MARK, bottom: y + MARK });
  }

  takeLevel(y: number): void {
    this.#taken.push({ left: this.#edge.left, right: this.#edge.right, top: y - 2, bottom: y + 2 });
  }

  /** The baseline for a label at a mark that reaches from `top` to `bottom`, on the first side that has room. */
  place(
    label: string,
    x: number,
    mark: { readonly top: number; readonly bottom: number },
    sides: readonly ("above" | "below")[],
  ): number | undefined {
    const half = textWidth(label, "bold") / 2 + 1;
    for (const side of sides) {
      const y = side === "above" ? mark.top - ABOVE : mark.bottom + BELOW;
      const box = { left: x - half, right: x + half, top: y - FONT_SIZE + 2, bottom: y + 2 };
      if (this.#fits(box)) {
        this.#taken.push(box);
        return y;
      }
    }
    return undefined;
  }

  #fits(box: Box): boolean {
    const edge = this.#edge;
    if (box.left < edge.left || box.right > edge.right || box.top < edge.top || box.bottom > edge.bottom)
      return false;
    return this.#taken.every(
      (other) =>
        box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
    );
  }
}
