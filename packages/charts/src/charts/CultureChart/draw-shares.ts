import { drawBottomAxis, drawGaps, drawPath, drawText } from "../../drawing/marks.ts";
import { boxPath } from "../../drawing/shapes.ts";
import { join, px, type Svg } from "../../drawing/svg.ts";
import type { Box, Picture } from "../../model/picture.ts";
import { spacedOut, textWidth, wrapped } from "../../model/text-width.ts";

/** One answer of a row. */
export interface Share {
  /** 0 to 1. */
  readonly part: number;
  /** How it looks, by the legend: 0 for the least favorable answer. */
  readonly look: number;
  readonly label: string;
}

export interface ShareRow {
  readonly id: string;
  readonly label: string;
  /** At the end of the name: how many answered, or why there is nothing. */
  readonly short: string;
  /** What is said at it. */
  readonly words: string;
  /** From the left: unfavorable, neutral, favorable. Empty where there is no figure. */
  readonly shares: readonly Share[];
}

interface Shares {
  readonly rows: readonly ShareRow[];
  readonly width: number;
  readonly heading: string;
  /** A part from -1 to 1 in words. */
  readonly tick: (part: number) => string;
  readonly stamp?: string;
}

const STAMP_ROW = 24;
const LINE = 17;
const BAR = 22;
const BETWEEN = 12;
const AXIS = 28;
const EDGE = 18;
const STEP = 0.25;

/** How an answer looks: stronger toward both ends, another color on each side, plain in the middle. */
function lookOf(look: number, answers: number): string {
  const half = Math.floor(answers / 2);
  const fromEnd = Math.min(look, answers - 1 - look);
  if (fromEnd >= half) return "sm-shape sm-shape-plain";
  const shade = half === 1 ? 4 : Math.round(5 - (3 * fromEnd) / (half - 1));
  return `sm-shape sm-shade-${shade} ${look < half ? "sm-second" : "sm-main"}`;
}

export const shareSwatch = (look: number, answers: number): Svg =>
  drawPath(lookOf(look, answers), boxPath({ left: 4, right: 28, top: 1, bottom: 15 }));

/** Bars on both sides of a middle line, the name of each row above its bar. Percentages stand in the parts that hold them. */
export function drawShares({ rows, width, heading, tick, stamp }: Shares): Picture {
  const head = rows.some(({ shares }) => shares.length > 0) ? wrapped(heading, width, "bold") : [];
  const top = (stamp ? STAMP_ROW : 0) + head.length * LINE + 8;
  const left = EDGE;
  const right = width - EDGE;
  const [low, high] = reachOf(rows);
  const toX = (part: number) => left + ((part - low) / (high - low)) * (right - left);
  const looks = new Map<string, string[]>();
  const gaps: Box[] = [];
  const texts: Svg[] = [];
  const inside: Svg[] = [];
  let y = top;
  const stops = rows.map(({ id, label, short, words, shares }) => {
    const lines = wrapped(`${label}: ${short}`, spacedOut(width));
    lines.forEach((line, index) => {
      texts.push(drawText("sm-name", 0, y + (index + 0.8) * LINE, line));
    });
    const bar = { top: y + lines.length * LINE + 3, bottom: y + lines.length * LINE + 3 + BAR };
    y = bar.bottom + BETWEEN;
    const middle = (bar.top + bar.bottom) / 2;
    if (shares.length === 0) {
      gaps.push({ left, right: left + 48, ...bar });
      return { x: left + 24, y: middle, gap: true, words, row: id };
    }
    let from = startOf(shares);
    for (const { part, look, label: percent } of shares) {
      const box = { left: toX(from), right: toX(from + part), ...bar };
      from += part;
      if (part === 0) continue;
      const className = lookOf(look, shares.length);
      looks.set(className, [...(looks.get(className) ?? []), boxPath(box)]);
      if (textWidth(percent, "bold") + 6 <= box.right - box.left)
        inside.push(drawText("sm-label", (box.left + box.right) / 2, middle + 4.5, percent));
    }
    return { x: toX(0), y: middle, words, row: id };
  });
  const area = { left, right, top, bottom: Math.max(top, y - BETWEEN + 4) };
  const drawn = looks.size > 0;
  const ticks = drawn ? ticksBetween(low, high).map((part) => ({ at: toX(part), label: tick(part) })) : [];
  return {
    width,
    height: Math.round(area.bottom + (drawn ? AXIS : 4)),
    along: "y",
    svg: join([
      ...(stamp ? [drawText("sm-stamp", 0, 14, stamp)] : []),
      ...head.map((line, index) =>
        drawText("sm-heading", 0, (stamp ? STAMP_ROW : 0) + (index + 0.8) * LINE, line),
      ),
      ...(drawn ? [drawBottomAxis(area, ticks)] : []),
      drawGaps(gaps),
      ...[...looks].map(([className, paths]) => drawPath(className, paths.join(""))),
      ...(drawn
        ? [drawPath("sm-reference sm-reference-one", `M${px(toX(0))},${px(area.top)}V${px(area.bottom)}`)]
        : []),
      ...texts,
      ...inside,
    ]),
    stops: [{ area, stops }],
  };
}

/** Where the first share begins, so that the neutral answers have the middle line in their middle. */
function startOf(shares: readonly Share[]): number {
  const half = Math.floor(shares.length / 2);
  const before = shares.slice(0, half).reduce((sum, { part }) => sum + part, 0);
  const neutral = shares.length % 2 === 1 ? (shares[half]?.part ?? 0) : 0;
  return -(before + neutral / 2);
}

/** How far the bars reach to both sides, in steps that have a tick. */
function reachOf(rows: readonly ShareRow[]): [low: number, high: number] {
  const starts = rows.flatMap(({ shares }) => (shares.length > 0 ? [startOf(shares)] : []));
  const low = Math.min(0, ...starts);
  const high = Math.max(0, ...starts.map((start) => start + 1));
  return [Math.floor(low / STEP - 0.01) * STEP, Math.ceil(high / STEP + 0.01) * STEP].map((part) =>
    Math.max(-1, Math.min(1, part)),
  ) as [number, number];
}

function ticksBetween(low: number, high: number): number[] {
  const first = Math.round(low / STEP);
  return Array.from({ length: Math.round(high / STEP) - first + 1 }, (_, index) => (first + index) * STEP);
}
