import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readCoalition } from "@shared-measurement/data";
import { build, createServer, type InlineConfig, preview } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { birch, birchSite } from "../src/test/birch.ts";
import { coalitions } from "./coalitions-plugin.ts";
import { protectedCoalition } from "./protected-coalition.ts";

let root: string;
const stops: (() => Promise<void>)[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "coalitions-"));
  put("index.html", "<!doctype html><title>The app</title>");
  put("coalitions/birch/coalition.json", JSON.stringify(birch));
  for (const file of birch.observations) put(`coalitions/birch/${file}`, birchSite[`/birch/${file}`] ?? "");
  for (const id of ["aspen", "cedar"]) {
    const { id: _, ...own } = birch;
    put(
      `coalitions/${id}/coalition.json`,
      JSON.stringify({ ...own, id, name: `The ${id}`, observations: [] }),
    );
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
      expect(await text("birch/coalition.json")).toContain("Birch Coalition");
      expect(await text("birch/observations/recurrence.csv")).toContain("ALDER,FY22-23,,,100,1000");
      expect(await text("birch")).toContain("The app");
      expect(await text("birch/")).toContain("The app");
      expect(await text("birch/recurrence-of-maltreatment?place=US-CT")).toContain("The app");
    },
  );

  it("lists the coalitions, the ones named first before the others in alphabetical order", async () => {
    const list = await (await fetch(`${await serve("/")}coalitions.json`)).json();
    expect(list.map(({ id }: { id: string }) => id)).toEqual(["cedar", "aspen", "birch"]);
    expect(list[0]).toMatchObject({ id: "cedar", name: "The cedar", summary: birch.summary });
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

  it("publishes no small count of a county, whatever its file has, and neither notes nor the secret", async () => {
    const site = await serve("/");
    const published = await (await fetch(`${site}birch/observations/recurrence.csv`)).text();
    expect(published).toMatch(/BEECH,FY22-23,,,,,,,,suppressed/);
    expect(published).not.toMatch(/,8,100,/);
    expect(existsSync(join(root, "coalitions/birch/private.json"))).toBe(true);
    const secret = JSON.parse(readFileSync(join(root, "coalitions/birch/private.json"), "utf8")).secret;
    for (const path of [
      "birch/private.json",
      "birch/release.json",
      "birch/coalition.json",
      "coalitions.json",
    ]) {
      expect(await (await fetch(`${site}${path}`)).text()).not.toContain(secret);
    }
  });

  it("answers 404 for a file that is not there, which would else be taken for the app's page", async () => {
    const site = await serve("/");
    for (const missing of ["birch/observations/absent.csv", "dogwood/coalition.json"]) {
      expect((await fetch(`${site}${missing}`, asPage)).status).toBe(404);
    }
    expect(await (await fetch(`${site}birch/notes.txt`, asPage)).text()).not.toContain("not published");
  });
});

describe("what is built", () => {
  const built = (path: string) => readFileSync(join(root, "dist/birch", path), "utf8");
  const kept = () => readdirSync(join(root, "coalitions/birch/releases"));

  it("is kept with its checksums, and a second build of the same figures keeps nothing more", async () => {
    await build(configOf("/"));
    const [name = ""] = kept();
    const folder = join(root, "coalitions/birch/releases", name);
    const { files } = JSON.parse(readFileSync(join(folder, "release.json"), "utf8"));
    expect(files).toEqual(JSON.parse(built("release.json")).files);
    await build(configOf("/"));
    expect(kept()).toEqual([name]);
  });

  it("hides what was hidden, also where the secret is another one and the figure has grown", async () => {
    await build(configOf("/"));
    rmSync(join(root, "coalitions/birch/private.json"));
    const file = "coalitions/birch/observations/recurrence.csv";
    put(file, readFileSync(join(root, file), "utf8").replace(",8,100,", ",30,100,"));
    await build(configOf("/"));
    expect(built("observations/recurrence.csv")).toMatch(/BEECH,FY22-23,,,,,,,,suppressed/);
  });

  it("says on the page of an indicator that its file has an error, and nothing of what stands there", async () => {
    const file = "coalitions/birch/observations/recurrence.csv";
    put(file, readFileSync(join(root, file), "utf8").replace(",8,100,", ",7,6,"));
    await build(configOf("/"));
    expect(JSON.parse(built("coalition.json")).release.withheld).toEqual([
      { file: "observations/recurrence.csv", indicator: "recurrence-of-maltreatment", place: "BEECH" },
    ]);
    expect(built("observations/recurrence.csv")).not.toContain("BEECH");
  });

  it("has a partner's file as figures that a page can read, whatever it was", async () => {
    const { observations: _, ...own } = birch;
    const [place] = birch.places;
    const mapping = {
      figures: [{ indicator: { constant: "child-fatalities" }, numerator: "Deaths" }],
      place: { column: "County", match: "places" },
      period: { field: { column: "Year" }, kind: "calendar-year" },
      source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2024" } },
    };
    const file = "observations/deaths.json";
    const text = JSON.stringify({ ...own, version: 2, observations: [{ file, mapping }] });
    put("coalitions/birch/coalition.json", text);
    put(`coalitions/birch/${file}`, JSON.stringify([{ County: place?.id, Year: 2023, Deaths: 40 }]));
    await build(configOf("/"));
    const { coalition, problems } = readCoalition(built("coalition.json"), "coalition.json");
    expect(problems).toEqual([]);
    expect(coalition?.observations).toEqual([`${file}.csv`]);
    expect(built(`${file}.csv`)).toContain(`child-fatalities,${place?.id},CY2023,,,40,`);
  });

  it("stops where a kept release was changed", async () => {
    await build(configOf("/"));
    const [name = ""] = kept();
    put(`coalitions/birch/releases/${name}/observations/recurrence.csv`, "changed\n");
    const options = { today: "2026-01-01", keep: true, say: () => undefined };
    await expect(protectedCoalition(join(root, "coalitions/birch"), options)).rejects.toThrow(
      /was changed after it was published/,
    );
  });
});
