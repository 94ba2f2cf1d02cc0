import type { Page } from "playwright";
import { expect } from "vitest";
import type { Site } from "./site.ts";

/** A page as somebody visits it; everything it says to the console or asks of another host is a fault. */
export interface Visit {
  readonly page: Page;
  /** Ends the visit: fails on any console message, error or request to another host. */
  readonly end: () => Promise<void>;
}

export interface VisitOptions {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly language?: string;
  /** Called before the first request, to put faults in its way. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Console messages that the planted fault causes in the browser itself. */
  readonly expectedMessages?: RegExp;
}

export async function visit(site: Site, address: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, colorScheme = "light", language = "en-US", prepare, expectedMessages } = options;
  const context = await site.browser.newContext({
    viewport: { width, height: 800 },
    colorScheme,
    locale: language,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (!expectedMessages?.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (!site.url.startsWith(origin) && protocol !== "blob:" && protocol !== "data:") {
      faults.push(`request to another host: ${request.url()}`);
    }
  });
  await prepare?.(page);
  await page.goto(new URL(address, site.url).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  return {
    page,
    end: async () => {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}
