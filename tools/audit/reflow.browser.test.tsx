import type { Language } from "@shared-measurement/core";
import { composeStories } from "@storybook/react-vite";
import { cleanup, render } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { auditPage } from "./audit-page.ts";
import "@shared-measurement/charts/styles.css";

// Every story of every chart, in both languages, as a reader with low vision has it. WCAG 2.2, 1.4.10, 1.4.12, 2.3.3.

type Story = ComponentType<{ readonly language: Language }>;
type Stories = Parameters<typeof composeStories>[0];

const files = import.meta.glob<Stories>("../../packages/charts/src/charts/*/*.stories.tsx", { eager: true });
const charts = Object.entries(files).map(([file, stories]) => {
  const name = file.replace(/^.*\/|\.stories\.tsx$/g, "");
  return [name, Object.entries(composeStories(stories)) as [string, Story][]] as const;
});

/** The spacing that 1.4.12 lets a reader set. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** 320 CSS pixels are a phone, and a screen of 1280 at 400% zoom. */
beforeEach(() => page.viewport(320, 800));
afterEach(async () => {
  document.querySelector("style[data-spaced]")?.remove();
  await page.viewport(414, 896);
});

function space(): void {
  const style = document.createElement("style");
  style.dataset.spaced = "";
  style.textContent = SPACED;
  document.head.append(style);
}

/** What does not hold of any story in either language, each named. */
function faultsIn(
  stories: readonly [string, Story][],
  look: (container: HTMLElement) => readonly string[],
): string[] {
  return stories.flatMap(([name, Story]) =>
    (["en", "es"] as const).flatMap((language) => {
      const { container } = render(<Story language={language} />);
      const found = look(container);
      cleanup();
      return found.map((fault) => `${name}, ${language}: ${fault}`);
    }),
  );
}

/**
 * Words that cannot be read. A label of a drawing is placed without measuring, so spaced out it may run past the edge:
 * its words are then in the frame or the table of the same chart, and the number of a tick is on its axis.
 */
function lostWords(container: HTMLElement): string[] {
  // A table is made when it is wanted, at the latest before the page is printed.
  window.dispatchEvent(new Event("beforeprint"));
  const frame = container.cloneNode(true) as HTMLElement;
  for (const drawing of frame.querySelectorAll("svg")) drawing.remove();
  const read = frame.textContent ?? "";
  const isThere = (element: string) => {
    const [, words = ""] = /"(.*?)…?"$/.exec(element) ?? [];
    return words !== "" && (read.includes(words) || element.startsWith("text.sm-tick"));
  };
  return auditPage(container)
    .filter(({ rule, element }) => rule === "text-overlap" || (rule === "text-cut" && !isThere(element)))
    .map(({ sentence }) => sentence);
}

describe.each(charts)("%s", (_, stories) => {
  it("never makes the page scroll sideways at 320 pixels and at 400% zoom", () => {
    const wide = () => {
      const { scrollWidth } = document.documentElement;
      return scrollWidth > 320 ? [`${scrollWidth} pixels wide`] : [];
    };
    expect(faultsIn(stories, wide)).toEqual([]);
  });

  it("loses no words where a reader spaces them out", () => {
    space();
    expect(faultsIn(stories, lostWords)).toEqual([]);
  });

  it("has nothing that moves by itself, so there is nothing to reduce", () => {
    const moving = (container: HTMLElement) =>
      [...container.querySelectorAll("*")]
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration !== "0s";
        })
        .map((element) => element.outerHTML.slice(0, 80));
    expect(faultsIn(stories.slice(0, 1), moving)).toEqual([]);
  });
});
