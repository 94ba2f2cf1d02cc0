import type { Picture } from "../model/picture.ts";
import { patchMarks } from "./patch-marks.ts";
import { element, type Svg } from "./svg.ts";

type Tile = Pick<Picture, "width" | "height" | "svg">;

const sizeOf = ({ width, height }: Tile) => ({ viewBox: `0 0 ${width} ${height}`, width, height });

/** A small drawing in an element of its own, which the browser passes over while it is off the screen. */
export const tileMarkup = (tile: Tile): Svg =>
  element(
    "div",
    { class: "sm-tile" },
    element(
      "svg",
      { class: "sm-drawing", ...sizeOf(tile), focusable: "false", "aria-hidden": "true" },
      tile.svg,
    ),
  );

/** Brings small drawings from one state to another, touching only the marks that changed. */
export function patchTiles(root: Element, before: readonly Tile[], after: readonly Tile[]): void {
  if (before === after) return;
  const nodes = [...root.children];
  after.forEach((tile, index) => {
    const drawing = nodes[index]?.firstElementChild;
    const old = before[index];
    if (!drawing || !old) {
      root.insertAdjacentHTML("beforeend", tileMarkup(tile));
      return;
    }
    if (old.height !== tile.height || old.width !== tile.width)
      for (const [name, value] of Object.entries(sizeOf(tile))) drawing.setAttribute(name, String(value));
    patchMarks(drawing, old.svg, tile.svg);
  });
  for (const node of nodes.slice(after.length)) node.remove();
}
