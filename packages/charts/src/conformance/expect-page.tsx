import { act, fireEvent, render } from "@testing-library/react";
import { cloneElement, type ReactElement, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { expect } from "vitest";
import type { ChartOptions } from "../frame/Chart.tsx";
import { type ChartSpec, type FrameSpec, hasPicture } from "../model/chart-spec.ts";
import { HOSTILE } from "./situations.ts";

/** The server's page holds the title, every cell and the drawing, and React takes it over without a word. */
export function expectSameOnServer(chart: ReactElement, spec: FrameSpec): void {
  expectTakenOver(chart, (page) => {
    const text = page.textContent ?? "";
    for (const words of [spec.title, spec.summary]) expect(text).toContain(words);
    for (const { cells } of spec.table.rows) for (const cell of cells) expect(text).toContain(cell);
    if (hasPicture(spec)) expect(page.querySelectorAll("svg").length).toBeGreaterThan(0);
  });
}

/**
 * React takes the server's page over as it is.
 *
 * @param expectOf What else is expected of the page that the server sends.
 */
export function expectTakenOver(element: ReactElement, expectOf: (page: Element) => void = () => {}): void {
  const page = document.createElement("div");
  document.body.append(page);
  page.innerHTML = renderToString(element);
  expectOf(page);
  const sent = page.innerHTML;
  const complaints: unknown[] = [];
  let root: ReturnType<typeof hydrateRoot> | undefined;
  act(() => {
    root = hydrateRoot(page, element, { onRecoverableError: (error) => complaints.push(error) });
  });
  expect(complaints).toEqual([]);
  expect(page.innerHTML).toBe(sent);
  act(() => root?.unmount());
  page.remove();
}

/** StrictMode renders and runs effects twice: what is on the page is the same. */
export function expectSameInStrictMode(chart: ReactElement): void {
  const once = render(chart);
  const html = withoutIds(once.container.innerHTML);
  once.unmount();
  const twice = render(<StrictMode>{chart}</StrictMode>);
  expect(withoutIds(twice.container.innerHTML)).toBe(html);
}

const withoutIds = (html: string) => html.replace(/(id|labelledby|describedby)="[^"]*"/g, "$1");

/** No element comes from words, and no mark lies within another. The table is open, as a closed one has no rows yet. */
export function expectNothingHostile(chart: ReactElement<ChartOptions>): void {
  const { container } = render(cloneElement(chart, { tableOpen: true }));
  expect(container.querySelectorAll("script, img, title, [onerror]")).toHaveLength(0);
  expect(container.querySelectorAll("svg > * > *")).toHaveLength(0);
  expect(container.textContent).toContain(HOSTILE);
}

const LIVE = "#sm-live-region";

/** Keys reach every stop of every line; the tooltip and the live region say its words; T goes to its row. */
export function expectKeyboardWalk(chart: ReactElement, spec: ChartSpec): void {
  document.querySelector(LIVE)?.remove();
  const { container } = render(chart);
  const plot = container.querySelector<HTMLElement>("[role=application]");
  if (!plot) throw new Error("The chart has no element of role application.");
  expect(plot.tabIndex).toBe(0);
  plot.focus();
  const picture = spec.picture(288);
  const [on, across] = picture.along === "y" ? ["ArrowDown", "ArrowRight"] : ["ArrowRight", "ArrowDown"];
  const press = (key: string) => fireEvent.keyDown(plot, { key });
  const lines = picture.stops.map(({ stops }) => stops).filter((stops) => stops.length > 0);
  lines.forEach((stops, line) => {
    if (line > 0) press(across ?? "");
    press("Home");
    stops.forEach((stop, index) => {
      if (index > 0) press(on ?? "");
      expect(container.querySelector(".sm-tip")?.textContent).toBe(stop.words);
      expect(document.querySelector(LIVE)?.textContent).toBe(stop.words);
    });
  });
  expect(document.querySelectorAll(LIVE).length).toBe(lines.length > 0 ? 1 : 0);
  const last = lines.at(-1)?.at(-1);
  if (last) {
    press("t");
    const row = document.activeElement as HTMLElement;
    expect(row.dataset.row).toBe(last.row);
    expect(row.closest("details")?.open).toBe(true);
    plot.focus();
  }
  press("Escape");
  expect(container.querySelector(".sm-tip")).toBeNull();
}

const AT_ONCE = 100;

/** After a thousand mounts and unmounts the page has as many elements and listeners as before. */
export function expectNoLeak(chart: ReactElement): void {
  const many = Array.from({ length: AT_ONCE }, (_, index) => `chart ${index}`).map((key) =>
    cloneElement(chart, { key }),
  );
  const page = render(null);
  const listening = countListeners();
  try {
    const before = document.querySelectorAll("*").length;
    for (let mounted = 0; mounted < 1000; mounted += AT_ONCE) {
      page.rerender(many);
      page.rerender(null);
    }
    expect(document.querySelectorAll("*").length).toBe(before);
    expect(listening.count()).toBe(0);
  } finally {
    listening.stop();
  }
}

/** Counts the listeners that are added and not removed, on whatever is still part of the page. */
function countListeners() {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const listeners = new Map<EventTarget, number>();
  const add = (target: EventTarget, by: number) => listeners.set(target, (listeners.get(target) ?? 0) + by);
  EventTarget.prototype.addEventListener = function (...given: Parameters<typeof addEventListener>) {
    add(this, 1);
    addEventListener.apply(this, given);
  };
  EventTarget.prototype.removeEventListener = function (...given: Parameters<typeof removeEventListener>) {
    add(this, -1);
    removeEventListener.apply(this, given);
  };
  const isGone = (target: EventTarget) => target instanceof Node && !target.isConnected;
  return {
    count: () => [...listeners].reduce((sum, [target, listens]) => sum + (isGone(target) ? 0 : listens), 0),
    stop: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
}
