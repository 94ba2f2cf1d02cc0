import { type Adapter, manyCharts, manyPoints, oneChart, type PageData } from "./data.ts";

/** What the bench calls in the page. Each does its work and waits until it is painted. */
export interface BenchPage {
  readonly single: (times: number, seed: number) => Promise<void>;
  readonly grid: (seed: number) => Promise<void>;
  readonly regrid: (seed: number) => Promise<void>;
  readonly large: (seed: number) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly elements: () => number;
}

/** When the frame that follows has been painted. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  });

/** Makes an adapter's work callable as `bench` in the page. */
export function offer({ mount, update, unmount }: Adapter): void {
  let host: HTMLElement | undefined;
  const show = async (page: PageData) => {
    host = document.body.appendChild(document.createElement("div"));
    mount(host, page);
    await painted();
    await painted();
  };
  const clear = async () => {
    if (host) unmount(host);
    host?.remove();
    host = undefined;
    await painted();
  };
  const bench: BenchPage = {
    async single(times, seed) {
      for (let index = 0; index < times; index += 1) {
        await show(oneChart(seed + index));
        await clear();
      }
    },
    grid: (seed) => show(manyCharts(seed)),
    async regrid(seed) {
      if (host) update(host, manyCharts(seed));
      await painted();
      await painted();
    },
    large: (seed) => show(manyPoints(seed)),
    clear,
    elements: () => host?.querySelectorAll("*").length ?? 0,
  };
  Object.assign(window, { bench });
}
