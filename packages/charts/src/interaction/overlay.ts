import type { Stop } from "../model/picture.ts";
import type { Shown } from "./attach-cursor.ts";
import type { CursorPosition } from "./cursor-state.ts";

/** What lies over a drawing and follows the cursor: a rule, a ring about the mark, and the words. */
export interface Overlay {
  readonly place: (shown: Shown, position: CursorPosition, stop: Stop) => void;
  /** Words that belong to no stop. */
  readonly say: (words: string) => void;
  readonly pin: (pinned: boolean) => void;
  readonly remove: () => void;
}

/** The overlay of a plot. It is in the page only while it has something to show. */
export function makeOverlay(plot: HTMLElement): Overlay {
  const part = (className: string) => {
    const made = plot.ownerDocument.createElement("div");
    made.className = className;
    return made;
  };
  const root = part("sm-cursor");
  const rule = part("sm-cursor-rule");
  const ring = part("sm-cursor-ring");
  const tip = part("sm-tip");
  // The live region says the same words.
  root.setAttribute("aria-hidden", "true");
  root.append(rule, ring, tip);
  const show = (words: string) => {
    if (!root.isConnected) plot.append(root);
    tip.textContent = words;
  };
  return {
    place({ picture, drawingOf }, position, stop) {
      // Read first, write afterward: so nothing has to be laid out twice.
      const frame = plot.getBoundingClientRect();
      const box = drawingOf(position.line)?.getBoundingClientRect() ?? frame;
      const scale = box.width / picture.width;
      const toLeft = (x: number) => box.left - frame.left + x * scale;
      const toTop = (y: number) => box.top - frame.top + y * scale;
      const area = picture.stops[position.line]?.area;
      show(stop.words);
      const along = picture.along ?? "x";
      rule.hidden = along === "free" || !area;
      if (area && along === "x")
        put(rule, toLeft(stop.x), toTop(area.top), 0, (area.bottom - area.top) * scale);
      if (area && along === "y")
        put(rule, toLeft(area.left), toTop(stop.y), (area.right - area.left) * scale, 0);
      ring.hidden = stop.gap === true;
      put(ring, toLeft(stop.x), toTop(stop.y));
      putTip(tip, toLeft(stop.x), toTop(stop.y), frame.width);
    },
    say(words) {
      show(words);
      rule.hidden = true;
      ring.hidden = true;
      putTip(tip, plot.clientWidth / 2, 0, plot.clientWidth);
    },
    pin: (pinned) => root.classList.toggle("sm-pinned", pinned),
    remove() {
      root.classList.remove("sm-pinned");
      root.remove();
    },
  };
}

/** Pixels between a mark and the words about it. */
const DISTANCE = 16;
/** Pixels above a mark that are enough for its words. */
const ROOM = 112;

/**
 * Above its mark where there is room, else below; at the left edge it begins there, at the right edge it ends there, and
 * between it slides. So it lies within the plot, and its size need not be known.
 */
function putTip(tip: HTMLElement, x: number, y: number, width: number): void {
  const along = Math.min(Math.max(x / (width || 1), 0), 1);
  const above = y > ROOM;
  put(tip, along * width, above ? y - DISTANCE : y + DISTANCE);
  tip.style.transform = `translate(${-100 * along}%, ${above ? -100 : 0}%)`;
}

function put(part: HTMLElement, left: number, top: number, width?: number, height?: number): void {
  part.style.left = `${left}px`;
  part.style.top = `${top}px`;
  if (width !== undefined) part.style.width = `${width}px`;
  if (height !== undefined) part.style.height = `${height}px`;
}
