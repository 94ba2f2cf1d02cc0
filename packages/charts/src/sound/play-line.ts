import type { HeardLine } from "./heard-lines.ts";
import type { AudioEngine } from "./tones.ts";

/**
 * Plays a line as tones from its first period to its last, four a second, from left to right: chart2music (Langston and
 * others) makes them. It is loaded here, when a reader asks to hear a chart. Its own keys, words and dialogs stay out of
 * the page: it is given an element that is in none.
 *
 * @param onPoint Called at each period with its index, gaps too.
 * @param audioEngine Tones of your own; by default those of the browser.
 * @returns Ends it early.
 * @throws If this browser plays none.
 */
export async function playLine(
  line: HeardLine,
  onPoint: (index: number) => void,
  audioEngine?: AudioEngine,
): Promise<() => void> {
  const { makeTones } = await import("./tones.ts");
  const element = document.createElement("div");
  const { lowest, highest, label, points } = line;
  // Where all figures are equal they sound alike, in the middle of the scale.
  const room = lowest === highest ? 1 : 0;
  const { err, data: chart } = makeTones({
    type: "line",
    element,
    cc: document.createElement("div"),
    title: label,
    data: points.map(({ value = Number.NaN }, x) => ({ x, y: value })),
    axes: {
      x: { minimum: 0, maximum: points.length - 1 },
      y: { minimum: lowest - room, maximum: highest + room },
    },
    ...(audioEngine && { audioEngine }),
    options: { enableSpeech: false, onFocusCallback: ({ index }) => onPoint(index) },
  });
  // On a phone it makes nothing of the element, and says no error.
  if (err !== null || !chart || !element.hasAttribute("tabindex")) throw new Error(err ?? "No tones here.");
  const press = (key: string, more: KeyboardEventInit) =>
    element.dispatchEvent(new KeyboardEvent("keydown", { key, ...more }));
  press("End", { shiftKey: true });
  return () => {
    press("Control", { ctrlKey: true });
    chart.cleanUp();
  };
}
