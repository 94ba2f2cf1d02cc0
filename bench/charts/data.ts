/** Made-up figures, the same for every adapter of the bench. */
export interface ChartData {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly data: readonly Figure[];
  readonly target: number;
}

export interface Figure {
  /** A year, or the number of a day. */
  readonly x: number;
  readonly y: number;
  readonly lo: number;
  readonly hi: number;
}

export interface PageData {
  readonly mode: "single" | "grid" | "large";
  readonly charts: readonly ChartData[];
}

/** What the bench measures: the same work in different hands. */
export interface Adapter {
  readonly mount: (host: Element, page: PageData) => void;
  readonly update: (host: Element, page: PageData) => void;
  readonly unmount: (host: Element) => void;
}

function chart(index: number, seed: number, points: number, width: number, height: number): ChartData {
  const at = (n: number) =>
    20 + 9 * Math.sin(seed * 7.3 + index * 1.9 + n * 0.37) * Math.cos(n * 0.11 + seed);
  const data = Array.from({ length: points }, (_, n) => {
    const y = Math.round(at(n) * 10) / 10;
    return { x: 2005 + n, y, lo: y - 1.5, hi: y + 1.5 };
  });
  return { id: `c${index}`, title: `Place ${index}`, width, height, data, target: 20 };
}

export const oneChart = (seed: number): PageData => ({
  mode: "single",
  charts: [chart(0, seed, 20, 640, 320)],
});
export const manyCharts = (seed: number): PageData => ({
  mode: "grid",
  charts: Array.from({ length: 300 }, (_, index) => chart(index, seed, 20, 240, 150)),
});
export const manyPoints = (seed: number): PageData => ({
  mode: "large",
  charts: [chart(0, seed, 10_000, 900, 420)],
});
