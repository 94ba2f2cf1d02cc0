import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserLaunch } from "./tools/browser/index.ts";
import { readFromSource } from "./tools/source-condition.ts";

const launchOptions = browserLaunch();

/** A fresh object for each project: vitest writes into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: "chromium" as const }],
});

const inBrowser = ["**/*.browser.test.ts", "**/*.browser.test.tsx"];
const never = ["**/node_modules/**", "**/dist/**"];

export default defineConfig({
  ...readFromSource,
  test: {
    maxWorkers: 2,
    restoreMocks: true,
    // A busy machine is slow, not wrong: a test that hangs is ended, one that is slow is not.
    testTimeout: 90_000,
    hookTimeout: 90_000,
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "apps/*/{src,vite}/**/*.test.ts", "tools/**/*.test.ts"],
          exclude: [...never, ...inBrowser],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "component",
          environment: "jsdom",
          include: ["packages/*/src/**/*.test.tsx", "apps/*/src/**/*.test.tsx"],
          exclude: [...never, ...inBrowser],
          setupFiles: ["tools/vitest/components.ts"],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: "browser",
          include: inBrowser,
          exclude: never,
          setupFiles: ["tools/vitest/components.ts"],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: ".storybook" })],
        test: { name: "storybook", setupFiles: ["tools/vitest/quiet-console.ts"], browser: inChromium() },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["e2e/**/*.e2e.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "looks",
          environment: "node",
          include: ["tools/looks/*.looks.ts"],
          maxConcurrency: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "packed",
          environment: "node",
          include: ["tools/packed/*.packed.ts"],
          testTimeout: 180_000,
        },
      },
    ],
  },
});
