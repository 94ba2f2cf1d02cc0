import { drawGaps, drawPath, drawText, drawWithHalo } from "../../drawing/marks.ts";
import { crossPath, segmentPath, symbolPath } from "../../drawing/shapes.ts";
import { join, px, type Svg } from "../../drawing/svg.ts";
import type { Box } from "../../model/picture.ts";
import { numberScale, ratioScale } from "../../model/scales.ts";
import { shortened, spacedOut, textWidth, wrapped } from "../../model/text-width.ts";
import type { RowMarkSpec, RowPanelSpec, RowSpec, RowsPicture } from "../../rows/rows-spec.ts";

interface Slopes {
  readonly rows: readonly RowSpec[];
  readonly panel: RowPanelSpec | undefined;
  /** What stands above the two axes. */
  readonly before: string;
  readonly now: string;
  readonly say: (value: number) => string;
  readonly width: number;
  readonly stamp?: string;
}

interface Slope {
  readonly row: RowSpec;
  readonly mark: RowMarkSpec;
  readonly value: number;
}

/** More lines than this cross one another until none can be followed. */
const MOST = 12;
const STAMP_ROW = 24;
const LINE = 17;
const TEXT_LINE = 15;
const MOST_LINES = 3;
/** From an axis to the words beside it. */
const LEADER = 22;
const LEAST_HEIGHT = 200;
const GAP_ROW = 26;

/** Whether the figures suit lines between two axes: few, and none known only between two bounds. */
export const suitSlopes = (rows: readonly RowSpec[]): boolean =>
  rows.length <= MOST && rows.every(({ marks }) => marks.every(({ range }) => !range));

/** Two upright axes, a line for each row between them, its values at both ends and its name at the later one. */
export function drawSlopes({ rows, panel, before, now, say, width, stamp }: Slopes): RowsPicture {
  const slopes = rows.flatMap((row): Slope[] => {
    const [mark] = row.marks;
    return mark?.value === undefined ? [] : [{ row, mark, value: mark.value }];
  });
  const heading = panel ? wrapped(panel.heading, width, "bold") : [];
  const top = (stamp ? STAMP_ROW : 0) + heading.length * LINE + 2 * LINE + 8;
  const names = Math.min(
    width * 0.5,
    Math.max(60, ...slopes.map((slope) => textWidth(endOf(slope)))) + LEADER + 6,
  );
  const labels = slopes.map((slope) => linesAtEnd(endOf(slope), spacedOut(names - LEADER - 4)));
  const height = labels.reduce((sum, lines) => sum + Math.max(2, lines.length) * TEXT_LINE + 2, TEXT_LINE);
  const bottom =
    slopes.length > 0
      ? top + Math.max(LEAST_HEIGHT, height)
      : (stamp ? STAMP_ROW : 0) + heading.length * LINE + 8;
  const values = slopes.flatMap(({ value, mark }) => [
    value,
    ...(mark.before === undefined ? [] : [mark.before]),
  ]);
  const { toPixel } =
    panel?.scale === "about-one"
      ? ratioScale(values, bottom, top)
      : numberScale(values, bottom, top, { fromZero: false });
  const left = Math.max(0, ...slopes.map(({ mark }) => beforeWidth(mark, say))) + LEADER + 6;
  const right = Math.max(left + 40, width - names);
  const area = { left, right, top, bottom };
  const ends = apart(
    slopes.map(({ value }) => toPixel(value)),
    labels.map((lines) => lines.length * TEXT_LINE + 2),
    area,
  );
  const starts = apart(
    slopes.map(({ mark, value }) => toPixel(mark.before ?? value)),
    slopes.map(() => TEXT_LINE + 2),
    area,
  );
  const joined = slopes.filter(({ mark }) => mark.before !== undefined);
  const line = ({ mark, value }: Slope) =>
    segmentPath(left, toPixel(mark.before ?? value), right, toPixel(value));
  const path = (some: readonly Slope[], draw: (slope: Slope) => string) => some.map(draw).join("");
  const missing = missingBelow(rows, bottom + 16, width);
  return {
    width,
    height: Math.round(missing.bottom + 4),
    along: "free",
    panels: [],
    svg: join([
      ...(stamp ? [drawText("sm-stamp", 0, 14, stamp)] : []),
      ...heading.map((words, index) =>
        drawText("sm-heading", 0, (stamp ? STAMP_ROW : 0) + (index + 0.8) * LINE, words),
      ),
      ...(slopes.length > 0
        ? [
            drawPath("sm-axis", [left, right].map((x) => `M${px(x)},${px(top)}V${px(bottom)}`).join("")),
            ...headOf(before, 0, top, right - 8, "sm-heading"),
            ...headOf(now, right, top, width - right, "sm-heading"),
          ]
        : []),
      drawPath(
        "sm-line sm-context",
        path(
          joined.filter(({ mark }) => !mark.changed),
          line,
        ),
      ),
      drawPath(
        "sm-line sm-main",
        path(
          joined.filter(({ mark }) => mark.changed),
          line,
        ),
      ),
      drawPath(
        "sm-points sm-revised sm-main",
        path(joined, ({ mark, value }) => symbolPath(0, left, toPixel(mark.before ?? value), 4)),
      ),
      drawPath(
        "sm-points sm-main",
        path(
          slopes.filter(({ mark }) => !mark.unreliable),
          ({ value }) => symbolPath(0, right, toPixel(value), 5),
        ),
      ),
      drawWithHalo(
        "sm-crosses sm-main",
        path(
          slopes.filter(({ mark }) => mark.unreliable),
          ({ value }) => crossPath(right, toPixel(value)),
        ),
      ),
      // A thin line leads from a mark to words that had to give way to others.
      drawPath(
        "sm-axis",
        slopes
          .map(({ mark, value }, index) => {
            const end = segmentPath(right + 7, toPixel(value), right + LEADER - 2, ends[index] ?? 0);
            const start = segmentPath(
              left - 6,
              toPixel(mark.before ?? value),
              left - LEADER + 2,
              starts[index] ?? 0,
            );
            return mark.before === undefined ? end : `${start}${end}`;
          })
          .join(""),
      ),
      ...labels.flatMap((lines, index) =>
        lines.map((line, at) =>
          drawText(
            "sm-name",
            right + LEADER,
            (ends[index] ?? 0) + 4.5 + (at - (lines.length - 1) / 2) * TEXT_LINE,
            line,
          ),
        ),
      ),
      ...slopes.flatMap(({ mark }, index) =>
        mark.before === undefined
          ? []
          : [drawText("sm-end sm-number", left - LEADER, (starts[index] ?? 0) + 4.5, say(mark.before))],
      ),
      missing.svg,
    ]),
    stops: [
      {
        area: { left: 0, right: width, top: 0, bottom: missing.bottom },
        stops: rows.flatMap((row) => {
          const slope = slopes.find((one) => one.row === row);
          const words = row.marks[0]?.words ?? "";
          if (slope) return [{ x: right, y: toPixel(slope.value), words, row: row.id }];
          const y = missing.at.get(row.id);
          return y === undefined ? [] : [{ x: 12, y, gap: true, words, row: row.id }];
        }),
      },
    ],
  };
}

const endOf = ({ mark, row }: Slope): string => `${mark.short} ${row.label}`;

function headOf(words: string, x: number, top: number, width: number, className: string): Svg[] {
  return wrapped(words, width, "bold")
    .slice(0, 2)
    .map((line, index, all) => drawText(className, x, top - 10 - (all.length - 1 - index) * LINE, line));
}

const beforeWidth = ({ before }: RowMarkSpec, say: (value: number) => string): number =>
  before === undefined ? 0 : textWidth(say(before));

/** A value and a name in three lines at most; the stop and the table say all of it. */
function linesAtEnd(words: string, width: number): string[] {
  const lines = wrapped(words, width);
  const last = lines.slice(MOST_LINES - 1).join(" ");
  return [...lines.slice(0, MOST_LINES - 1), ...(last ? [last] : [])].map((line) =>
    shortened(line, width, "regular"),
  );
}

/** Middles for words as near to their marks as they can stand without touching, in the marks' order. */
function apart(wanted: readonly number[], heights: readonly number[], { top, bottom }: Box): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  const half = (index: number) => (heights[index] ?? 0) / 2;
  let free = top - TEXT_LINE / 2;
  for (const index of order) {
    placed[index] = Math.max(free + half(index), wanted[index] ?? 0);
    free = (placed[index] ?? 0) + half(index);
  }
  let limit = bottom + TEXT_LINE / 2;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(limit - half(index), placed[index] ?? 0);
    limit = (placed[index] ?? 0) - half(index);
  }
  return placed;
}

/** The rows without a figure, hatched below the axes, with why there is none. */
function missingBelow(rows: readonly RowSpec[], from: number, width: number) {
  const at = new Map<string, number>();
  const boxes: Box[] = [];
  const texts: Svg[] = [];
  let y = from;
  for (const { id, label, marks } of rows) {
    const [mark] = marks;
    if (!mark || mark.value !== undefined) continue;
    const lines = wrapped(`${label}: ${mark.short}`, spacedOut(width - 34));
    const middle = y + (lines.length * LINE) / 2;
    at.set(id, middle);
    boxes.push({ left: 0, right: 24, top: middle - 7, bottom: middle + 7 });
    lines.forEach((line, index) => {
      texts.push(drawText("sm-name", 34, y + (index + 0.8) * LINE, line));
    });
    y += Math.max(GAP_ROW, lines.length * LINE + 9);
  }
  return { at, bottom: y, svg: join([drawGaps(boxes), ...texts]) };
}
