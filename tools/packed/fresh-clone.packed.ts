import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { output } from "../check/command.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
let started: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clone-"));
});
afterEach(async () => {
  if (started?.pid && started.exitCode === null) {
    const ended = new Promise((resolve) => started?.once("close", resolve));
    // The whole group: pnpm has started a server of its own.
    process.kill(-started.pid, "SIGTERM");
    await ended;
  }
  started = undefined;
  rmSync(folder, { recursive: true });
});

/** What a clone of the repository as it stands would hold: nothing built, nothing installed. */
function cloneInto(target: string): void {
  const files = output(root, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z");
  for (const file of files.split("\0").filter(Boolean)) cpSync(join(root, file), join(target, file));
}

/** Types `pnpm start` and waits for the address that it prints. */
function start(): Promise<string> {
  // As in a stranger's shell: pnpm and vitest, which run this, tell their children that all is installed.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(p?npm_|NODE_ENV$|VITEST)/i.test(name));
  const env = Object.fromEntries(inherited);
  const server = spawn("pnpm", ["start"], { cwd: folder, env, detached: true });
  started = server;
  let said = "";
  return new Promise((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the address is printed in color
      const address = /Local:\s+(http:\/\/[^\s/]+\/)/.exec(said.replace(/\x1b\[\d+m/g, ""));
      if (address?.[1]) resolve(address[1]);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("error", reject);
    server.once("close", () => reject(new Error(`pnpm start ended before it served:\n${said}`)));
  });
}

test("a stranger who clones the repository and types start is given every coalition's dashboard", async () => {
  cloneInto(folder);
  const address = await start();
  const coalitions = (await (await fetch(`${address}coalitions.json`)).json()) as { id: string }[];
  expect(coalitions.map(({ id }) => id).toSorted()).toEqual([
    "colorado",
    "connecticut-towns",
    "cppc",
    "npcs",
    "pennsylvania",
    "sacramento",
  ]);
  for (const { id } of coalitions) {
    const page = await fetch(`${address}${id}`);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect((await fetch(`${address}${id}/coalition.json`)).status).toBe(200);
  }
});
