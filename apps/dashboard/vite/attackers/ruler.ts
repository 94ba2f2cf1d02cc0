/** A value that something drawn stands at, by the axes beside it. */
export interface Measured {
  /** The label of the tick below it. */
  readonly tick: string;
  readonly value: number;
  /** Whether it is the series itself, or the context that it is drawn on. */
  readonly mark: "main" | "context";
}

/** Pixels by which a mark may stand beside the tick that it belongs to. */
const NEAR = 0.6;

/** Whatever lines, marks and intervals of a drawing of time stand at, measured as anybody with a ruler can. */
export function valuesByRuler(svg: string): readonly Measured[] {
  const ticks = [...svg.matchAll(/sm-tick-x" x="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, label]) => ({
    x: Number(x),
    label: label ?? "",
  }));
  const scale = scaleOf(svg);
  if (!scale) return [];
  return pointsOf(svg).flatMap(({ x, y, mark }) => {
    const tick = ticks.find((one) => Math.abs(one.x - x) < NEAR);
    return tick ? [{ tick: tick.label, value: scale(y), mark }] : [];
  });
}

/** From a height to the value that the labels of the grid give it. */
function scaleOf(svg: string): ((y: number) => number) | undefined {
  const grid = /sm-grid" d="([^"]*)"/.exec(svg)?.[1] ?? "";
  const heights = [...grid.matchAll(/M[\d.]+,([\d.]+)H/g)].map(([, y]) => Number(y));
  const labels = [...svg.matchAll(/sm-tick-y"[^>]*>([^<]*)</g)].map(([, label = ""]) =>
    Number.parseFloat(label),
  );
  const [first, last] = [heights[0], heights.at(-1)];
  const [low, high] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined || low === undefined || high === undefined) return undefined;
  return (y) => low + ((high - low) * (y - first)) / (last - first);
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly mark: Measured["mark"];
}

/** Corners of lines and intervals, and middles of round marks. */
function pointsOf(svg: string): readonly Point[] {
  const paths = svg.matchAll(/class="sm-(line|points|intervals) sm-(main|context)" d="([^"]*)"/g);
  return [...paths].flatMap(([, kind, series, path = ""]) => {
    const mark = series === "main" ? "main" : "context";
    const middles = kind === "points" ? /M([\d.]+),([\d.]+)a([\d.]+)/g : /[ML]([\d.]+),([\d.]+)/g;
    return [...path.matchAll(middles)].map(([, x, y, radius = 0]) => ({
      x: Number(x) + Number(radius),
      y: Number(y),
      mark,
    }));
  });
}
