import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { preview } from "vite";
import { browserLaunch } from "../browser/index.ts";
import type { Look } from "./looks.ts";

interface Entry {
  readonly id: string;
  readonly type: string;
}

/** The stories of a built Storybook, by id. Throws where none is built. */
export function storiesOf(storybook: string): string[] {
  const { entries } = JSON.parse(readFileSync(join(storybook, "index.json"), "utf8")) as {
    entries: Record<string, Entry>;
  };
  return Object.values(entries)
    .filter(({ type }) => type === "story")
    .map(({ id }) => id);
}

/** A built Storybook, served to a browser. */
export interface Workshop {
  /** A page that shows stories. */
  readonly newPage: () => Promise<Page>;
  /** Shows a story, in Spanish too, and waits until it is drawn and what it does by itself is done. */
  readonly show: (page: Page, story: string, language?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A machine that does much else takes long over a story's steps. */
const LONGEST_STORY_MS = 180_000;

export async function openWorkshop(storybook: string): Promise<Workshop> {
  const server = await preview({
    root: dirname(storybook),
    configFile: false,
    logLevel: "warn",
    build: { outDir: basename(storybook) },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser: Browser = await chromium.launch(browserLaunch());
  return {
    newPage: () => browser.newPage({ reducedMotion: "reduce" }),
    show: async (page, story, language = "en") => {
      await page.goto(`${address}iframe.html?id=${story}&viewMode=story&globals=language:${language}`);
      await page.waitForFunction(isFinished, undefined, { timeout: LONGEST_STORY_MS });
      // A story's own steps ask for English words: in Spanish they end in a notice that lies over the story.
      if (language !== "en")
        await page.addStyleTag({ content: ".sb-errordisplay { display: none !important }" });
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** In the page: whether the story has been rendered and its own steps have ended. */
function isFinished(): boolean {
  const { __STORYBOOK_PREVIEW__: shown } = window as unknown as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  };
  return ["completed", "finished", "errored", "aborted"].includes(shown?.currentRender?.phase ?? "");
}

/** Has the page seen in another way. */
export async function look(page: Page, { width, theme, media, forcedColors, contrast }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media, forcedColors, contrast, colorScheme: theme });
  await page.evaluate(async (name) => {
    document.documentElement.dataset.theme = name;
    await document.fonts.ready;
    // What follows the size of the page has followed it two frames later.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  }, theme);
}
