import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { passes } from "./check/command.ts";
import { checkPackages } from "./check/packages.ts";
import { one, type Tally, takeReport } from "./check/tally.ts";

const root = join(import.meta.dirname, "..");
const cache = join(root, "node_modules/.cache");

function vitest(...selection: readonly string[]): Tally {
  const report = join(cache, "vitest-report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return takeReport(report, passes("vitest", "run", ...reporters, ...selection));
}

type Step = readonly [name: string, check: () => Tally];

/** Everything that must hold, the quick and telling first. A step may rest on those before it: the pages on the build. */
const steps: readonly Step[] = [
  ["types", () => one(passes("tsc", "--build"))],
  ["lint", () => one(passes("biome", "check", "--error-on-warnings", "."))],
  ["build", () => one(passes("pnpm", "--recursive", "run", "build"))],
  ["packages", checkPackages],
  ["tests", () => vitest("--project=!packed", "--project=!looks")],
  ["storybook", () => one(passes("storybook", "build", "--quiet"))],
  ["looks", () => vitest("--project=looks")],
  ["packed", () => vitest("--project=packed")],
];

process.chdir(root);
mkdirSync(cache, { recursive: true });
const lines: string[] = [];
const sum = { passed: 0, failed: 0 };
for (const [name, check] of steps) {
  if (sum.failed > 0) {
    lines.push(`  -  ${name}: not run`);
    continue;
  }
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { passed, failed } = check();
  const seconds = Math.round((performance.now() - start) / 1000);
  sum.passed += passed;
  sum.failed += failed;
  lines.push(`  ${failed > 0 ? "✗" : "✓"}  ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(`\n${lines.join("\n")}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
