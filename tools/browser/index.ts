import type { LaunchOptions } from "playwright";
import { installedBrowser } from "./installed.ts";
import { packagedBrowser } from "./packaged.ts";

const args = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * How Playwright launches the browser that every browser test uses: the one named by the variable CHROME, else an
 * installed Chrome or Chromium, else the one that comes with the project (Linux x64), else Playwright's own, which
 * says how to install it.
 */
export function browserLaunch(): LaunchOptions {
  const installed = installedBrowser(process.platform, process.env);
  if (installed) return { executablePath: installed, args };
  if (process.platform !== "linux" || process.arch !== "x64") return { args };
  const { executablePath, env } = packagedBrowser();
  return { executablePath, args, env: { ...process.env, ...env } };
}
