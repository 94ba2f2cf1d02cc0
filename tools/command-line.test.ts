import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("pnpm shared-measurement at the root prints nothing but its answer", () => {
  const published = {
    cells: [
      { id: "a", shown: false },
      { id: "b", value: 14 },
      { id: "total", value: 20 },
    ],
    relations: [{ total: "total", parts: ["a", "b"] }],
    policy: { threshold: 11, zerosShown: true },
  };
  const done = spawnSync("npx", ["--yes", "pnpm@12", "shared-measurement", "audit", "-"], {
    cwd: root,
    encoding: "utf8",
    input: JSON.stringify(published),
    shell: process.platform === "win32",
  });
  expect(done.status).toBe(1);
  expect(JSON.parse(done.stdout).hidden[0]).toMatchObject({ id: "a", recovered: 6 });
});

test("from a folder below it, a path is one from there", () => {
  const { INIT_CWD: _, ...env } = process.env;
  const done = spawnSync(
    "npx",
    ["--yes", "pnpm@12", "-w", "shared-measurement", "check", "observations/fatalities.csv"],
    {
      cwd: join(root, "apps/dashboard/coalitions/pennsylvania"),
      encoding: "utf8",
      env,
      shell: process.platform === "win32",
    },
  );
  expect(done.stderr).toBe("");
  expect(done.stdout).toContain("fatalities.csv");
});
