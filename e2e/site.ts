import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { preview } from "vite";
import { browserLaunch } from "../tools/browser/index.ts";

/** The built dashboard, served on this machine, and a browser to visit it with. */
export interface Site {
  readonly url: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export const DASHBOARD = join(import.meta.dirname, "../apps/dashboard");

export async function openSite(): Promise<Site> {
  if (!existsSync(join(DASHBOARD, "dist/index.html"))) {
    throw new Error("The dashboard is not built: run pnpm build first, as the test command does.");
  }
  const server = await preview({
    root: DASHBOARD,
    preview: { port: 0, host: "127.0.0.1" },
    logLevel: "error",
  });
  const browser = await chromium.launch(browserLaunch());
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error("The preview server of the dashboard says no address.");
  return {
    url,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
