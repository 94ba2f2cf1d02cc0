import { type ActivityStatus, type Day, dayNumber, type Period } from "@shared-measurement/core";
import { hatchPath } from "../../drawing/hatch.ts";
import { drawBottomTicks, drawGaps, drawPath, drawText, drawWithHalo } from "../../drawing/marks.ts";
import { boxPath, crossPath } from "../../drawing/shapes.ts";
import { join, px, type Svg } from "../../drawing/svg.ts";
import type { Box, Picture } from "../../model/picture.ts";
import { spacedOut, wrapped } from "../../model/text-width.ts";
import { timeAxis } from "../../time/time-axis.ts";

/** One activity on the timeline; without days its start is not known. */
export interface TimelineRow {
  readonly id: string;
  /** The strategy, written above its first activity. */
  readonly heading: string;
  readonly label: string;
  readonly status: ActivityStatus;
  readonly from?: Day;
  readonly to?: Day;
  /** It has no end yet. */
  readonly open?: boolean;
  /** What is said at it. */
  readonly words: string;
}

interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly width: number;
  readonly periods: readonly { readonly period: Period; readonly tick: string }[];
  readonly asOf: Day;
  readonly stamp?: string;
}

interface Bar {
  readonly status: ActivityStatus;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly open: boolean;
}

const STAMP_ROW = 24;
const LINE = 17;
const HEADING = 8;
const BAR = 7;
const BELOW = 10;
const TICKS = 28;
const EDGE = 16;
const LEAST = 4;

/** Bars on an axis of days, each under its name; the part of a bar after the day of knowledge is a plan. */
export function drawTimeline({ rows, width, periods, asOf, stamp }: Timeline): Picture {
  const top = stamp ? STAMP_ROW : 0;
  const [left, right] = [EDGE, width - EDGE];
  const days = rows.flatMap(({ from, to }) => (from && to ? [dayNumber(from), dayNumber(to) + 1] : []));
  const axis = timeAxis([axisPanel(periods, days)], left, right);
  const known = axis.dayToX(dayNumber(asOf) + 1);
  const texts: Svg[] = [];
  const bars: Bar[] = [];
  const gaps: Box[] = [];
  let y = top;
  const stops = rows.map(({ id, heading, label, status, from, to, open, words }, index) => {
    const write = (className: string, lines: readonly string[]) => {
      for (const line of lines) {
        y += LINE;
        texts.push(drawText(className, 0, y - 4, line));
      }
    };
    if (heading !== rows[index - 1]?.heading) {
      y += index > 0 ? HEADING : 0;
      write("sm-heading", wrapped(heading, spacedOut(width), "bold"));
    }
    write("sm-name", wrapped(label, spacedOut(width)));
    const middle = y + BAR + 2;
    y = middle + BAR + BELOW;
    if (!from || !to) {
      gaps.push({ left, right: left + 48, top: middle - BAR, bottom: middle + BAR });
      return { x: left + 24, y: middle, gap: true, words, row: id };
    }
    const start = axis.dayToX(dayNumber(from));
    const end = Math.max(start + LEAST, axis.dayToX(dayNumber(to) + 1));
    const done = status === "planned" ? start : Math.min(Math.max(start, known), end);
    if (done > start)
      bars.push({ status, left: start, right: done, y: middle, open: open === true && done === end });
    const goesOn = open === true && status === "planned";
    if (done < end) bars.push({ status: "planned", left: done, right: end, y: middle, open: goesOn });
    return { x: (start + end) / 2, y: middle, words, row: id };
  });
  const area = { left, right, top, bottom: Math.max(top, y) };
  const drawn = bars.length > 0;
  return {
    width,
    height: Math.round(area.bottom + (drawn ? TICKS : 4)),
    along: "y",
    svg: join([
      ...(stamp ? [drawText("sm-stamp", 0, 14, stamp)] : []),
      ...(drawn
        ? [
            drawPath(
              "sm-grid",
              axis.ticks.map(({ at }) => `M${px(at)},${px(area.top)}V${px(area.bottom)}`).join(""),
            ),
            drawPath("sm-axis", `M${px(left)},${px(area.bottom)}H${px(right)}`),
            drawBottomTicks(area.bottom, axis.ticks),
          ]
        : []),
      drawGaps(gaps),
      ...drawBars(bars),
      ...(drawn ? [drawPath("sm-event", `M${px(known)},${px(area.top)}V${px(area.bottom)}`)] : []),
      ...texts,
    ]),
    stops: [{ area, stops }],
  };
}

/** What the time axis of every chart is made from: periods with their ticks, and days. */
function axisPanel(
  periods: Timeline["periods"],
  days: readonly number[],
): Parameters<typeof timeAxis>[0][number] {
  return {
    heading: "",
    scale: "from-zero",
    tick: String,
    references: [],
    lines: [
      {
        id: "periods",
        label: "",
        role: "main",
        mark: "line",
        points: periods.map(({ period, tick }) => ({ period, said: { tick, short: "", words: "" } })),
      },
    ],
    guides: [{ id: "days", label: "", role: "center", paths: [days.map((day) => ({ day }))] }],
  };
}

const boxOf = ({ left, right, y }: Bar): Box => ({ left, right, top: y - BAR, bottom: y + BAR });

/** A bar that goes on has a point at its end. */
const tipOf = ({ right, y }: Bar): string => `M${px(right)},${px(y - BAR)}l6,${BAR}l-6,${BAR}z`;

function drawBars(bars: readonly Bar[]): Svg[] {
  const of = (...statuses: readonly ActivityStatus[]) =>
    bars.filter(({ status }) => statuses.includes(status));
  const path = (some: readonly Bar[], draw: (bar: Bar) => string) => some.map(draw).join("");
  const boxes = (some: readonly Bar[]) => path(some, (bar) => boxPath(boxOf(bar)));
  const running = (some: readonly Bar[]) =>
    path(some, (bar) => `${boxPath(boxOf(bar))}${bar.open ? tipOf(bar) : ""}`);
  return [
    drawPath("sm-bars sm-revised sm-main", running(of("planned"))),
    drawPath("sm-bars sm-main", running(of("under-way"))),
    drawPath("sm-band sm-main", boxes(of("completed"))),
    drawPath("sm-shape", boxes(of("paused", "stopped"))),
    drawPath(
      "sm-hatch sm-main",
      path(of("paused"), ({ left, right, y }) => hatchPath(left, right, y - BAR, y + BAR)),
    ),
    drawWithHalo(
      "sm-crosses sm-main",
      path(of("stopped"), ({ right, y }) => crossPath(right, y)),
    ),
  ];
}

/** The look of a status in the legend. */
export const drawStatus = (status: ActivityStatus, left: number, right: number, y: number): Svg =>
  join(
    drawBars([
      {
        status,
        left,
        right: status === "under-way" || status === "planned" ? right - 6 : right,
        y,
        open: true,
      },
    ]),
  );
