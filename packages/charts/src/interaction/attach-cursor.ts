import type { ChartModel, PanelModel, PointModel } from "../model/chart-model.ts";
import { type CursorPosition, moveCursor, nearestInTime } from "./cursor-state.ts";
import { announce } from "./live-region.ts";

interface Stop {
  readonly panel: PanelModel;
  readonly point: PointModel;
}

/**
 * Gives a drawn chart its cursor: pointer, touch and keyboard move one mark and one tooltip that lie over the drawing,
 * outside React, so that nothing is rendered again. The tooltip's words are what the live region says.
 *
 * @param plot The focusable element around the drawings.
 * @param current The model of the drawing that is visible now, with its element.
 * @returns Takes everything away again.
 */
export function attachCursor(
  plot: HTMLElement,
  current: () => { model: ChartModel; drawing: Element } | undefined,
): () => void {
  const document = plot.ownerDocument;
  const overlay = makeOverlay(document);
  let position: CursorPosition | null = null;

  function move(next: CursorPosition | null, speak: boolean): void {
    position = next;
    const shown = current();
    const stop = shown && next && stopsOf(shown.model)[next.line]?.[next.point];
    if (!shown || !stop) {
      overlay.root.remove();
      return;
    }
    if (!overlay.root.isConnected) plot.append(overlay.root);
    overlay.place(plot, shown.drawing, shown.model, stop);
    if (speak) announce(document, stop.point.words);
  }

  function onKey(event: KeyboardEvent): void {
    const shown = current();
    if (!shown || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = moveCursor(gridOf(shown.model), position, event.key);
    if (next === undefined) return;
    event.preventDefault();
    move(next, true);
  }

  function onPointer(event: PointerEvent): void {
    const shown = current();
    if (!shown) return;
    const box = shown.drawing.getBoundingClientRect();
    const scale = shown.model.width / box.width;
    const next = nearestStop(
      stopsOf(shown.model),
      (event.clientX - box.left) * scale,
      (event.clientY - box.top) * scale,
    );
    if (next?.line !== position?.line || next?.point !== position?.point) move(next, false);
  }

  const leave = () => move(null, false);
  plot.addEventListener("keydown", onKey);
  plot.addEventListener("pointermove", onPointer);
  plot.addEventListener("pointerdown", onPointer);
  plot.addEventListener("pointerleave", leave);
  plot.addEventListener("blur", leave);
  return () => {
    leave();
    plot.removeEventListener("keydown", onKey);
    plot.removeEventListener("pointermove", onPointer);
    plot.removeEventListener("pointerdown", onPointer);
    plot.removeEventListener("pointerleave", leave);
    plot.removeEventListener("blur", leave);
  };
}

const stopsOf = (model: ChartModel): Stop[][] =>
  model.panels.flatMap((panel) => panel.lines.map((line) => line.points.map((point) => ({ panel, point }))));

const gridOf = (model: ChartModel) => model.panels.flatMap((panel) => panel.lines.map((line) => line.points));

/** The stop nearest in time on each line, and of those the nearest in height. */
function nearestStop(stops: readonly (readonly Stop[])[], x: number, y: number): CursorPosition | null {
  let best: { position: CursorPosition; distance: number } | null = null;
  stops.forEach((line, index) => {
    if (line.length === 0) return;
    const point = nearestInTime(
      line.map((stop) => stop.point),
      x,
    );
    const stop = line[point];
    if (!stop) return;
    const distance =
      Math.abs(stop.point.x - x) +
      Math.abs((stop.point.y ?? stop.panel.bottom) - y) * 0.5 +
      outside(stop.panel, y);
    if (!best || distance < best.distance) best = { position: { line: index, point }, distance };
  });
  return (best as { position: CursorPosition } | null)?.position ?? null;
}

const outside = (panel: PanelModel, y: number) => (y < panel.top - 26 || y > panel.bottom + 8 ? 1000 : 0);

interface Overlay {
  readonly root: HTMLElement;
  readonly place: (plot: HTMLElement, drawing: Element, model: ChartModel, stop: Stop) => void;
}

function makeOverlay(document: Document): Overlay {
  const part = (className: string) => {
    const made = document.createElement("div");
    made.className = className;
    return made;
  };
  const root = part("sm-cursor");
  const rule = part("sm-cursor-rule");
  const ring = part("sm-cursor-ring");
  const tip = part("sm-tip");
  root.setAttribute("aria-hidden", "true");
  root.append(rule, ring, tip);
  return {
    root,
    place(plot, drawing, model, { panel, point }) {
      const frame = plot.getBoundingClientRect();
      const box = drawing.getBoundingClientRect();
      const scale = box.width / model.width;
      const x = box.left - frame.left + point.x * scale;
      const y = box.top - frame.top + (point.y ?? panel.bottom) * scale;
      set(rule, { left: x, top: box.top - frame.top + panel.top * scale });
      rule.style.height = `${(panel.bottom - panel.top) * scale}px`;
      set(ring, { left: x, top: y });
      ring.hidden = point.y === undefined;
      tip.textContent = point.words;
      const half = Math.min(tip.offsetWidth / 2, frame.width / 2);
      const below = y - tip.offsetHeight - 16 < 0;
      set(tip, {
        left: Math.min(Math.max(x, half), frame.width - half),
        top: below ? y + 16 : y - tip.offsetHeight - 16,
      });
    },
  };
}

function set(part: HTMLElement, at: { left: number; top: number }): void {
  part.style.left = `${at.left}px`;
  part.style.top = `${at.top}px`;
}
