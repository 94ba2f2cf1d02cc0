import type { Picture } from "../model/picture.ts";
import { type CursorPosition, moveCursor, stopAt } from "./cursor-state.ts";

import { goToRow } from "./go-to-row.ts";
import { announce } from "./live-region.ts";
import { makeOverlay, type Overlay } from "./overlay.ts";

/** What is visible now: one drawing, or many small ones with a line of stops each. */
export interface Shown {
  readonly picture: Pick<Picture, "width" | "stops" | "along">;
  /** The drawing in which a line of stops is. */
  readonly drawingOf: (line: number) => Element | undefined;
  /** The line of the small drawing that a part of the page lies in; -1 between them. Absent where there is one drawing. */
  readonly lineAt?: (part: Element) => number;
}

/** What the cursor says beside its stops' words. */
export interface CursorWords {
  readonly help: string;
  readonly pinned: string;
  readonly unpinned: string;
}

/**
 * Gives a drawn chart its cursor: pointer, touch and keyboard move one mark and one tooltip that lie over the drawing,
 * outside React, so that nothing is rendered again. The tooltip's words are what the live region says. Enter pins them,
 * Escape leaves, `?` helps, `T` goes to the stop's row in the table.
 *
 * @param plot The focusable element around the drawings, in the chart's figure.
 * @param shown The drawing that is visible now.
 * @returns Takes everything away again.
 */
export function attachCursor(
  plot: HTMLElement,
  shown: () => Shown | undefined,
  words: () => CursorWords,
): () => void {
  const document = plot.ownerDocument;
  let made: Overlay | undefined;
  const view = document.defaultView;
  const overlay = () => {
    if (!made) {
      made = makeOverlay(plot);
      view?.addEventListener("resize", onResize);
    }
    return made;
  };
  let position: CursorPosition | null = null;
  let pinned = false;

  const stopNow = () => {
    const { picture } = shown() ?? {};
    return position ? picture?.stops[position.line]?.stops[position.stop] : undefined;
  };

  function move(next: CursorPosition | null, speak: boolean): void {
    position = next;
    const now = next ? shown() : undefined;
    const stop = next ? now?.picture.stops[next.line]?.stops[next.stop] : undefined;
    if (!now || !stop || !next) {
      made?.remove();
      return;
    }
    overlay().place(now, next, stop);
    if (speak) announce(document, stop.words);
  }

  function leave(): void {
    pinned = false;
    move(null, false);
  }

  function pin(): void {
    const stop = stopNow();
    if (!stop) return;
    pinned = !pinned;
    overlay().pin(pinned);
    announce(document, `${stop.words} ${pinned ? words().pinned : words().unpinned}`);
  }

  function onKey(event: KeyboardEvent): void {
    const now = shown();
    if (!now || event.altKey || event.ctrlKey || event.metaKey || event.target !== plot) return;
    const { picture } = now;
    if (event.key === "Enter") pin();
    else if (event.key === "?") {
      overlay().say(words().help);
      announce(document, words().help);
    } else if (event.key === "t" || event.key === "T") goToRow(plot, stopNow()?.row);
    else if (event.key === "Escape") leave();
    else {
      const next = moveCursor(picture.stops, picture.along ?? "x", position, event.key);
      if (next === undefined) return;
      move(next, true);
    }
    event.preventDefault();
  }

  function onPointer(event: PointerEvent): void {
    const now = shown();
    if (!now || (pinned && event.type === "pointermove")) return;
    const line = now.lineAt?.(event.target as Element);
    const box = now.drawingOf(line ?? 0)?.getBoundingClientRect();
    if (!box) return;
    const scale = now.picture.width / box.width;
    const x = (event.clientX - box.left) * scale;
    const y = (event.clientY - box.top) * scale;
    const next = stopAt(now.picture.stops, x, y, now.picture.along ?? "x", line);
    if (next?.line !== position?.line || next?.stop !== position?.stop) move(next, false);
  }

  /** A finger that is lifted leaves its words on the screen until another place is touched. */
  function onPointerLeave(event: PointerEvent): void {
    if (!pinned && event.pointerType !== "touch") leave();
  }
  /** A phone that is turned has another drawing, with the stop elsewhere. */
  function onResize(): void {
    if (position) move(position, false);
  }
  function onBlur(): void {
    if (!pinned) leave();
  }

  const listeners = {
    keydown: onKey,
    pointermove: onPointer,
    pointerdown: onPointer,
    pointerleave: onPointerLeave,
    blur: onBlur,
  };
  const each = Object.entries(listeners) as [string, EventListener][];
  for (const [type, listener] of each) plot.addEventListener(type, listener);
  return () => {
    leave();
    view?.removeEventListener("resize", onResize);
    for (const [type, listener] of each) plot.removeEventListener(type, listener);
  };
}
