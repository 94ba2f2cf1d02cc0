import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, createServer, type InlineConfig, preview } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coalitions } from "./coalitions-plugin.ts";

let root: string;
const stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "coalitions-"));
  put("index.html", "<!doctype html><title>The app</title>");
  for (const id of ["aspen", "birch", "cedar"]) {
    put(
      `coalitions/${id}/coalition.json`,
      JSON.stringify({ id, name: `The ${id}`, summary: "Who. What for." }),
    );
    put(`coalitions/${id}/observations/recurrence.csv`, `${id}\n`);
  }
  put("coalitions/birch/notes.txt", "not published");
});

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  rmSync(root, { recursive: true });
});

function put(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const configOf = (base: string): InlineConfig => ({
  root,
  base,
  configFile: false,
  logLevel: "error",
  plugins: [coalitions({ folder: "coalitions", first: ["cedar"] })],
});

function addressOf(server: Pick<Server, "address"> | null, base: string): string {
  const address = server?.address();
  if (!address || typeof address === "string") throw new Error("The server does not listen on a port.");
  return `http://127.0.0.1:${address.port}${base}`;
}

async function develop(base: string): Promise<string> {
  const server = await createServer({ ...configOf(base), server: { port: 0, host: "127.0.0.1", ws: false } });
  await server.listen();
  stops.push(() => server.close());
  return addressOf(server.httpServer, base);
}

async function publish(base: string): Promise<string> {
  await build(configOf(base));
  const server = await preview({ ...configOf(base), preview: { port: 0, host: "127.0.0.1" } });
  stops.push(() => server.close());
  return addressOf(server.httpServer, base);
}

const asPage = { headers: { accept: "text/html" } };

describe.each([
  ["while developing", develop],
  ["once built", publish],
])("the coalitions plugin %s", (_, serve) => {
  it.each(["/", "/measures/"])(
    "serves each coalition's files below %s, and leaves its address to the app",
    async (base) => {
      const site = await serve(base);
      const text = async (path: string) => (await fetch(`${site}${path}`, asPage)).text();
      expect(await text("birch/coalition.json")).toContain("The birch");
      expect(await text("birch/observations/recurrence.csv")).toBe("birch\n");
      expect(await text("birch")).toContain("The app");
      expect(await text("birch/")).toContain("The app");
      expect(await text("birch/recurrence-of-maltreatment?place=US-CT")).toContain("The app");
    },
  );

  it("lists the coalitions, the ones named first before the others in alphabetical order", async () => {
    const list = await (await fetch(`${await serve("/")}coalitions.json`)).json();
    expect(list.map(({ id }: { id: string }) => id)).toEqual(["cedar", "aspen", "birch"]);
    expect(list[0]).toEqual({ id: "cedar", name: "The cedar", summary: "Who. What for." });
  });

  it("keeps a coalition with a broken configuration in the list, so that its page can say what is wrong", async () => {
    put("coalitions/aspen/coalition.json", "{");
    const list = await (await fetch(`${await serve("/")}coalitions.json`)).json();
    expect(list[1]).toMatchObject({
      id: "aspen",
      name: "aspen",
      summary: { en: expect.stringContaining("cannot be read") },
    });
  });

  it("answers 404 for a file that is not there, which would else be taken for the app's page", async () => {
    const site = await serve("/");
    for (const missing of ["birch/observations/absent.csv", "dogwood/coalition.json"]) {
      expect((await fetch(`${site}${missing}`, asPage)).status).toBe(404);
    }
    expect(await (await fetch(`${site}birch/notes.txt`, asPage)).text()).not.toContain("not published");
  });
});
