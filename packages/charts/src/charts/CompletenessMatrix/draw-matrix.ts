import { drawGaps, drawPath, drawText } from "../../drawing/marks.ts";
import { boxPath } from "../../drawing/shapes.ts";
import { join, type Svg } from "../../drawing/svg.ts";
import type { Box, Picture, StopLine } from "../../model/picture.ts";
import { shortened, textWidth, wrapped } from "../../model/text-width.ts";

/** One figure of a member: whether it can be shown, or the letter that says why not. */
export interface Tile {
  readonly kind: "shown" | "partial" | "none";
  readonly letter: string;
  /** What is said at it. */
  readonly words: string;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  readonly tiles: readonly Tile[];
}

export interface Matrix {
  /** What stands above each column. */
  readonly columns: readonly string[];
  readonly rows: readonly MatrixRow[];
  readonly width: number;
  readonly stamp?: string;
}

interface PlacedTile extends Tile {
  readonly box: Box;
}

const TILE = 26;
const BETWEEN = 6;
const LINE = 16;
const STAMP_ROW = 24;
/** From this width on, names stand beside the tiles; below it above them. */
const NAMES_BESIDE = 600;
const NARROWEST = 52;
const WIDEST = 104;
const MOST_LINES = 8;

/**
 * Tiles in rows and columns. Columns that do not fit the width follow below in another block of all rows, so that every
 * tile is at least 24 pixels and every column keeps its words.
 */
export function drawMatrix({ columns, rows, width, stamp }: Matrix): Picture {
  const beside = width >= NAMES_BESIDE;
  const names = beside ? Math.round(width / 4) : 0;
  const words = columns.flatMap((column) => column.split(" "));
  const widest = Math.max(NARROWEST, ...words.map((word) => textWidth(word) + 2 * BETWEEN));
  const fit = Math.max(1, Math.floor((width - names) / Math.min(WIDEST, widest)));
  const columnWidth = Math.min(WIDEST, (width - names) / Math.min(fit, Math.max(1, columns.length)));
  const rowHeight = TILE + BETWEEN + (beside ? 0 : LINE + BETWEEN);
  const texts: Svg[] = stamp ? [drawText("sm-stamp", 0, 14, stamp)] : [];
  const tiles: PlacedTile[] = [];
  const stops: StopLine[] = [];
  let top = stamp ? STAMP_ROW : 0;
  for (let first = 0; first < columns.length; first += fit) {
    const heads = columns.slice(first, first + fit).map((column) => linesOf(column, columnWidth - BETWEEN));
    const deepest = Math.max(...heads.map(({ length }) => length));
    heads.forEach((lines, index) => {
      const x = names + (index + 0.5) * columnWidth;
      lines.forEach((line, at) => {
        texts.push(drawText("sm-middle", x, top + (deepest - lines.length + at + 1) * LINE - 3, line));
      });
    });
    top += deepest * LINE + BETWEEN;
    for (const { id, name, tiles: own } of rows) {
      const tileTop = top + (beside ? 0 : LINE + BETWEEN);
      const label = shortened(name, beside ? names - 2 * BETWEEN : width);
      texts.push(drawText("sm-heading", 0, beside ? tileTop + 18 : top + LINE - 1, label));
      const placed = own.slice(first, first + fit).map((tile, index): PlacedTile => {
        const left = names + index * columnWidth + BETWEEN / 2;
        return {
          ...tile,
          box: { left, right: left + columnWidth - BETWEEN, top: tileTop, bottom: tileTop + TILE },
        };
      });
      tiles.push(...placed);
      stops.push({
        area: { left: names, right: width, top: tileTop, bottom: tileTop + TILE },
        stops: placed.map(({ kind, words: said, box }) => ({
          x: (box.left + box.right) / 2,
          y: (box.top + box.bottom) / 2,
          words: said,
          row: id,
          ...(kind === "none" && { gap: true }),
        })),
      });
      top += rowHeight;
    }
    top += LINE;
  }
  return {
    width,
    height: Math.max(LINE, Math.round(top)),
    svg: join([...drawTiles(tiles), ...texts]),
    stops,
  };
}

function linesOf(column: string, width: number): string[] {
  const lines = wrapped(column, width);
  const kept = lines.slice(0, MOST_LINES).map((line) => shortened(line, width, "regular"));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = `${kept[MOST_LINES - 1]?.replace(/…$/, "")}…`;
  return kept;
}

/** One path for each kind of tile, and the letters over them. */
function drawTiles(tiles: readonly PlacedTile[]): Svg[] {
  const boxes = (kind: Tile["kind"]) => tiles.filter((tile) => tile.kind === kind).map(({ box }) => box);
  const paths = (kind: Tile["kind"]) => boxes(kind).map(boxPath).join("");
  return [
    drawPath("sm-bars sm-main", paths("shown")),
    drawPath("sm-band sm-main", paths("partial")),
    drawGaps(boxes("none")),
    ...tiles.flatMap(({ letter, box }) =>
      letter ? [drawText("sm-label", (box.left + box.right) / 2, box.top + 18, letter)] : [],
    ),
  ];
}
