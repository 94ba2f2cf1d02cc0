import { memo, type PointerEvent, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { ChartData, Figure, PageData } from "./data.ts";

// What a careful developer writes by hand: a line, a band, a target, two axes and a title in JSX. No table, no keyboard,
// no sentence, no gaps. It bounds the cost of any library.

const [LEFT, TOP, RIGHT, BOTTOM] = [36, 28, 12, 24];
const TOP_VALUE = 40;

function scalesOf({ data, width, height }: ChartData) {
  const [wide, tall] = [width - LEFT - RIGHT, height - TOP - BOTTOM];
  const first = data[0]?.x ?? 0;
  const last = data.at(-1)?.x ?? 1;
  return {
    wide,
    tall,
    first,
    last,
    x: (value: number) => ((value - first) / (last - first)) * wide,
    y: (value: number) => tall - (value / TOP_VALUE) * tall,
  };
}

const path = (points: readonly (readonly [number, number])[]) =>
  `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`;

const evenly = (first: number, last: number, count: number) =>
  Array.from({ length: count }, (_, index) => Math.round(first + ((last - first) * index) / count));

const Marks = memo(function Marks({ chart }: { readonly chart: ChartData }) {
  const { wide, tall, first, last, x, y } = scalesOf(chart);
  const along = (figures: readonly Figure[], pick: (figure: Figure) => number) =>
    figures.map((figure) => [x(figure.x), y(pick(figure))] as const);
  const { data, target } = chart;
  const band = [...along(data, ({ hi }) => hi), ...along(data.toReversed(), ({ lo }) => lo)];
  return (
    <>
      {[0, 10, 20, 30, 40].map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`}>
          <line x2={wide} stroke="#ddd" />
          <text x={-6} dy=".32em" textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      {evenly(first, last, wide > 300 ? 8 : 4).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},${tall})`}>
          <line y2={5} stroke="#555" />
          <text y={17} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      <path d={`M0,0V${tall}H${wide}`} fill="none" stroke="#555" />
      <path d={`${path(band)}Z`} fill="#9ecae1" fillOpacity={0.5} />
      <line x2={wide} y1={y(target)} y2={y(target)} stroke="#c00" strokeDasharray="4 3" />
      <path d={path(along(data, (figure) => figure.y))} fill="none" stroke="#1f5fa8" strokeWidth={2} />
    </>
  );
});

function Cursor({ chart }: { readonly chart: ChartData }) {
  const [at, setAt] = useState<number>();
  const { wide, tall, x, y } = scalesOf(chart);
  const figure = at === undefined ? undefined : chart.data[at];
  const move = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    setAt(Math.round(((event.clientX - box.left) / wide) * (chart.data.length - 1)));
  };
  return (
    <>
      {figure && (
        <g pointerEvents="none">
          <line x1={x(figure.x)} x2={x(figure.x)} y2={tall} stroke="#333" />
          <circle cx={x(figure.x)} cy={y(figure.y)} r={4} />
          <text x={x(figure.x) + 8} y={14}>
            {figure.x}: {figure.y} ({figure.lo} to {figure.hi})
          </text>
        </g>
      )}
      <rect
        width={wide}
        height={tall}
        fill="none"
        pointerEvents="all"
        onPointerMove={move}
        onPointerLeave={() => setAt(undefined)}
      />
    </>
  );
}

export function Chart({ chart, cursor = false }: { readonly chart: ChartData; readonly cursor?: boolean }) {
  return (
    <svg width={chart.width} height={chart.height} role="img" aria-label={chart.title} fontSize={11}>
      <text x={4} y={16} fontWeight="bold">
        {chart.title}
      </text>
      <g transform={`translate(${LEFT},${TOP})`}>
        <Marks chart={chart} />
        {cursor && <Cursor chart={chart} />}
      </g>
    </svg>
  );
}

const Page = ({ mode, charts }: PageData) => (
  <div style={{ display: "flex", flexWrap: "wrap" }}>
    {charts.map((chart) => (
      <Chart key={chart.id} chart={chart} cursor={mode === "large"} />
    ))}
  </div>
);

const roots = new WeakMap<Element, Root>();

export function mount(host: Element, page: PageData): void {
  const root = createRoot(host);
  roots.set(host, root);
  root.render(<Page {...page} />);
}

export const update = (host: Element, page: PageData): void => roots.get(host)?.render(<Page {...page} />);

export function unmount(host: Element): void {
  roots.get(host)?.unmount();
  roots.delete(host);
}
