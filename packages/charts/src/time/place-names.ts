import type { Box } from "../model/picture.ts";
import { shortened, textWidth } from "../model/text-width.ts";
import type { LineModel } from "./time-model.ts";
import type { PanelSpec } from "./time-spec.ts";

/** From this width on a line's name stands at its end; below, the legend alone has it. */
const WIDE = 600;
const GAP = 10;
const NAME_HEIGHT = 16;
/** The part of a picture that names may take. */
const SHARE = 0.24;

/** The room right of the drawing for the names of its lines. */
export function roomForNames(panels: readonly PanelSpec[], width: number): number {
  const names = panels.flatMap(({ lines }) => lines.flatMap(({ endLabel }) => endLabel ?? []));
  if (width < WIDE || names.length === 0) return 0;
  const widest = Math.max(...names.map((name) => textWidth(name)));
  return Math.ceil(Math.min(widest, width * SHARE)) + GAP + 4;
}

/** Lines with their names at the right, each as near the height of its last figure as the others let it be. */
export function withNames(
  lines: readonly LineModel[],
  panel: PanelSpec,
  box: Box,
  width: number,
): readonly LineModel[] {
  if (width < WIDE) return lines;
  const wanted = lines
    .flatMap((line, index) => {
      const name = panel.lines[index]?.endLabel;
      const last = line.points.findLast(({ y }) => y !== undefined);
      return name !== undefined && last?.y !== undefined ? [{ id: line.id, name, y: last.y }] : [];
    })
    .toSorted((a, b) => a.y - b.y);
  const heights = apart(
    wanted.map(({ y }) => y),
    box,
  );
  const ends = new Map(
    wanted.map(({ id, name }, index) => [
      id,
      { x: box.right + GAP, y: (heights[index] ?? 0) + 4, label: shortened(name, width * SHARE, "regular") },
    ]),
  );
  return lines.map((line) => {
    const end = ends.get(line.id);
    return end ? { ...line, end } : line;
  });
}

/** Heights at least a name apart: pushed down where they would touch, then up where that went past the edge. */
function apart(sorted: readonly number[], { bottom }: Box): number[] {
  const placed: number[] = [];
  for (const y of sorted) placed.push(Math.max(y, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + NAME_HEIGHT));
  let limit = bottom;
  return placed
    .toReversed()
    .map((y) => {
      const height = Math.min(y, limit);
      limit = height - NAME_HEIGHT;
      return height;
    })
    .toReversed();
}
