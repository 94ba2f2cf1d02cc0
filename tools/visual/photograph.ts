import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { preview } from "vite";
import { browserLaunch } from "../browser/index.ts";
import { LOOKS, type Look } from "./looks.ts";

interface Entry {
  readonly id: string;
  readonly type: string;
}

/** The stories of a built Storybook, by id. */
export function storiesOf(storybook: string): string[] {
  const { entries } = JSON.parse(readFileSync(join(storybook, "index.json"), "utf8")) as {
    entries: Record<string, Entry>;
  };
  return Object.values(entries)
    .filter(({ type }) => type === "story")
    .map(({ id }) => id);
}

/**
 * Photographs stories of a built Storybook in every look, as `<story>.<look>.png` in a folder. A story is loaded once:
 * width, theme and medium are matters of style.
 */
export async function photograph(
  storybook: string,
  stories: readonly string[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await preview({
    root: storybook,
    configFile: false,
    logLevel: "warn",
    build: { outDir: "." },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser = await chromium.launch(browserLaunch());
  try {
    await inTurns(browser, stories, async (page, story) => {
      await page.goto(`${address}iframe.html?id=${story}&viewMode=story`);
      await page.waitForFunction(isFinished);
      for (const look of LOOKS)
        writeFileSync(join(folder, `${story}.${look.name}.png`), await seen(page, look));
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Two pages at a time share the stories. */
async function inTurns(
  browser: Browser,
  stories: readonly string[],
  visit: (page: Page, story: string) => Promise<void>,
): Promise<void> {
  const waiting = [...stories];
  const worker = async () => {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) await visit(page, story);
  };
  await Promise.all([worker(), worker()]);
}

/** In the page: whether the story is drawn and what it does by itself is done. */
function isFinished(): boolean {
  const { __STORYBOOK_PREVIEW__: preview } = window as unknown as {
    __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
  };
  return ["completed", "finished", "errored", "aborted"].includes(preview?.currentRender?.phase ?? "");
}

async function seen(page: Page, { width, theme, media, forcedColors }: Look): Promise<Buffer> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ media, forcedColors, colorScheme: theme });
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    return document.fonts.ready.then(() => undefined);
  }, theme);
  return page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
}
