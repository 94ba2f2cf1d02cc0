import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { preview } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { browserLaunch } from "../browser/index.ts";
import { buildStrangersProject } from "./project.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "stranger-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each([18, 19] as const)(
  "someone who installs the packed packages beside React %i in an empty Vite project gets a chart on the page",
  async (react) => {
    buildStrangersProject(folder, react);
    const server = await preview({
      root: folder,
      configFile: false,
      logLevel: "warn",
      preview: { host: "127.0.0.1", port: 0 },
    });
    const browser = await chromium.launch(browserLaunch());
    try {
      const page = await browser.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      page.on("pageerror", (error) => said.push(error.message));
      await page.goto(server.resolvedUrls?.local[0] ?? "");
      // A drawing may come in several sizes, of which the style sheet shows the one that fits.
      const drawing = page.locator("main svg:visible");
      await drawing.locator("path:visible, circle:visible").first().waitFor();
      expect(await drawing.count()).toBe(1);
      expect(await page.locator("main").textContent()).toContain("7.9");
      expect(await page.evaluate(() => document.documentElement.dataset.react)).toMatch(`${react}.`);
      expect(said, "the console stays silent").toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  },
);
