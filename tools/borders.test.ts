import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

type Case = readonly [file: string, lines: readonly string[]];
const imports = (...names: readonly string[]) => names.map((name) => `import "${name}";`);

const wrong: readonly Case[] = [
  [
    "packages/core/src/wrong.ts",
    imports(
      "@shared-measurement/core",
      "@shared-measurement/charts",
      "@shared-measurement/data",
      "@shared-measurement/data/react",
      "@shared-measurement/disclosure",
      "react",
      "react-dom/server",
      "d3-scale",
      "../../../tools/source-condition.ts",
      "../../../apps/dashboard/src/page.tsx",
    ),
  ],
  ["packages/core/src/deep/er/wrong.test.ts", imports("d3-scale", "jsdom", "@testing-library/dom")],
  [
    "packages/charts/src/wrong.ts",
    imports(
      "@shared-measurement/data",
      "@shared-measurement/data/react",
      "@shared-measurement/disclosure",
      "@tanstack/react-query",
      "papaparse",
      "zod/v4",
      "date-fns",
      "../../data/src/index.ts",
      "../../../packages/data/src/index.ts",
    ),
  ],
  [
    "packages/charts/src/deep/wrong.stories.tsx",
    imports("@shared-measurement/data", "../../../data/src", "../../../../apps/dashboard/src/page.tsx"),
  ],
  [
    "packages/charts/src/deep/er/wrong.tsx",
    imports("../../../../core/dist/index.js", "../../../core/src/cell.ts"),
  ],
  [
    "packages/charts/src/every-way-of-importing.ts",
    [
      'import type { Row } from "@shared-measurement/data";',
      'export { read } from "@shared-measurement/data";',
      'export * from "@shared-measurement/data";',
      'const data = await import("@shared-measurement/data");',
    ],
  ],
  [
    "packages/data/src/wrong.ts",
    imports(
      "@shared-measurement/charts",
      "@shared-measurement/charts/styles.css",
      "@shared-measurement/dashboard",
      "react",
      "@tanstack/react-query",
      "d3-scale",
    ),
  ],
  [
    "packages/data/src/react/wrong.tsx",
    imports(
      "@shared-measurement/charts",
      "d3-shape",
      "../../../core/src/cell.ts",
      "@shared-measurement/dashboard/x",
    ),
  ],
  [
    "packages/disclosure/src/wrong.ts",
    imports("@shared-measurement/charts", "@shared-measurement/data", "react", "../../core/src/cell.ts"),
  ],
  [
    "packages/embed/src/wrong.ts",
    imports("@shared-measurement/dashboard", "../../../apps/dashboard/src/page.tsx"),
  ],
];

const right: readonly Case[] = [
  ["packages/core/src/deep/right.ts", imports("../cell.ts")],
  ["packages/core/src/deep/right.test.ts", imports("../../vectors/rates.json", "fast-check", "vitest")],
  [
    "packages/charts/src/deep/right.tsx",
    imports("@shared-measurement/core", "react", "d3-array", "../frame/frame.tsx", "../data/points.ts"),
  ],
  ["packages/data/src/right.ts", imports("@shared-measurement/core", "papaparse", "zod", "date-fns")],
  [
    "packages/data/src/react/right.tsx",
    imports("@shared-measurement/core", "react", "@tanstack/react-query", "../csv.ts"),
  ],
  ["packages/disclosure/src/right.ts", imports("@shared-measurement/core")],
  ["apps/dashboard/src/right.tsx", imports("@shared-measurement/charts", "@shared-measurement/data/react")],
];

/** What biome says of a project that has our biome.json and all of these files. */
function lint(files: readonly Case[]): string {
  const project = mkdtempSync(join(tmpdir(), "borders-"));
  try {
    cpSync(join(root, "biome.json"), join(project, "biome.json"));
    for (const [file, lines] of files) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), lines.join("\n"));
    }
    const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
    const rule = ["--only=style/noRestrictedImports", "--vcs-enabled=false"];
    const output = ["--reporter=concise", "--max-diagnostics=none", "--colors=off"];
    const run = spawnSync(process.execPath, [biome, "lint", ...rule, ...output, "."], {
      cwd: project,
      encoding: "utf8",
    });
    return run.stdout + run.stderr;
  } finally {
    rmSync(project, { recursive: true });
  }
}

let output = "";

/** Those of the lines that the border rule refuses. */
function refused([file, lines]: Case): readonly string[] {
  const places = output.matchAll(/(\S+):(\d+):\d+: lint\/style\/noRestrictedImports/g);
  const numbers = Array.from(places)
    .filter(([, path]) => path === file)
    .map(([, , line]) => Number(line));
  return lines.filter((_, index) => numbers.includes(index + 1));
}

beforeAll(() => {
  const files = [...wrong, ...right];
  output = lint(files);
  expect(output).toContain(`Checked ${files.length + 1} files`);
});

test.each(wrong)("in %s every import across a border is refused", (file, lines) => {
  expect(refused([file, lines])).toEqual(lines);
});

test.each(right)("in %s imports along the arrows are allowed", (file, lines) => {
  expect(refused([file, lines])).toEqual([]);
});
