import { afterEach, describe, expect, it, vi } from "vitest";
import { want, whenWanted } from "./when-wanted.ts";

function partIn(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  return document.querySelector("#part") as HTMLElement;
}
const CLOSED = '<details><summary>More</summary><div id="part"></div></details>';

afterEach(() => document.body.replaceChildren());

describe("what is made when it is wanted", () => {
  it.each([
    ["it is open already", '<details open><div id="part"></div></details>'],
    ["it is in nothing that closes", '<div id="part"></div>'],
  ])("is made at once where %s", (_, markup) => {
    const make = vi.fn();
    whenWanted(partIn(markup), make);
    expect(make).toHaveBeenCalledOnce();
  });

  it.each<[string, (part: HTMLElement) => void]>([
    ["asked for", want],
    ["opened by a click", () => document.querySelector("summary")?.click()],
    ["opened by something else", (part) => part.closest("details")?.dispatchEvent(new Event("toggle"))],
    ["printed", () => window.dispatchEvent(new Event("beforeprint"))],
  ])("is made once when it is %s", (_, act) => {
    const part = partIn(CLOSED);
    const make = vi.fn();
    whenWanted(part, make);
    expect(make).not.toHaveBeenCalled();
    act(part);
    act(part);
    expect(make).toHaveBeenCalledOnce();
  });

  it("is not made after the waiting was stopped", () => {
    const part = partIn(CLOSED);
    const make = vi.fn();
    whenWanted(part, make)();
    want(part);
    expect(make).not.toHaveBeenCalled();
  });
});
