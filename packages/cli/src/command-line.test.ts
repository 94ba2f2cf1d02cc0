import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";

const main = join(import.meta.dirname, "main.ts");
const secret = "a secret of the tests";
const table = {
  cells: [
    { id: "total", value: 42 },
    { id: "zero", value: 0 },
    { id: "small", value: 3 },
    { id: "middle", value: 14 },
    { id: "large", value: 25 },
  ],
  relations: [{ total: "total", parts: ["small", "middle", "large", "zero"] }],
  policy: { threshold: 11, zerosShown: true },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "command-line-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would, in a folder and a home of its own. */
function run(args: readonly string[], input: unknown, env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, ["--conditions=@shared-measurement/source", main, ...args], {
    cwd: folder,
    encoding: "utf8",
    input: typeof input === "string" ? input : JSON.stringify(input),
    env: { PATH: process.env.PATH, HOME: folder, XDG_CONFIG_HOME: join(folder, "config"), ...env },
  });
  return { code: done.status, out: done.stdout, said: done.stderr };
}

const protectHere = (input: unknown) => run(["protect", "-"], input, { SHARED_MEASUREMENT_SECRET: secret });

test("protect prints the cells in the order of the input, hidden ones without a count, and the audit", () => {
  const { code, out, said } = protectHere(table);
  expect([code, said]).toEqual([0, ""]);
  const { cells, audit } = JSON.parse(out);
  expect(cells.map(({ id }: { id: string }) => id)).toEqual(table.cells.map(({ id }) => id));
  expect(cells[1]).toEqual({ id: "zero", shown: true, value: 0 });
  expect(cells[2]).toEqual({ id: "small", shown: false });
  expect(audit).toMatchObject({ safe: true, secret: "given" });
  expect(audit.hidden.map(({ id }: { id: string }) => id)).toContain("small");
});

test("what protect prints goes into audit and back into protect: nothing is recoverable and nothing changes", () => {
  const { cells } = JSON.parse(protectHere(table).out);
  expect(run(["audit", "-"], { ...table, cells })).toMatchObject({ code: 0, said: "" });
  expect(JSON.parse(protectHere({ ...table, cells }).out).cells).toEqual(cells);
});

test.each([
  ["shown: false", { id: "small", shown: false }],
  ["value: null", { id: "small", value: null }],
  ["no value", { id: "small" }],
])("audit takes a hidden count written as %s, and says what it is", (_, cell) => {
  const cells = table.cells.map((each) => (each.id === "small" ? cell : each));
  const { code, out, said } = run(["audit", "-"], { ...table, cells });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ safe: false, hidden: [{ id: "small", recovered: 3 }] });
  expect(said).toContain("small");
});

test("a table that cannot be protected ends with 1, the reason as JSON and as a sentence", () => {
  const cells = table.cells.map((cell) => (cell.id === "small" ? cell : { ...cell, public: true }));
  const { code, out, said } = protectHere({ ...table, cells });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ refused: { cell: "small", relation: { total: "total" } } });
  expect(said).toContain('"small" cannot be hidden');
});

test.each([
  ["no JSON", "{", "is not JSON"],
  ["no cells", { relations: [] }, "cells"],
  ["an empty table", { ...table, cells: [], relations: [] }, "the table is empty"],
  ["no policy", { cells: table.cells, relations: [] }, '"policy" is missing'],
  ["a threshold of 0", { ...table, policy: { threshold: 0, zerosShown: true } }, "policy.threshold"],
  [
    "a negative count",
    { ...table, cells: [{ id: "a", value: -1 }], relations: [] },
    "cells[1].value: found -1",
  ],
  ["a fraction", { ...table, cells: [{ id: "a", value: 1.5 }], relations: [] }, "cells[1].value: found 1.5"],
  ["text", { ...table, cells: [{ id: "a", value: "7" }], relations: [] }, 'cells[1].value: found "7"'],
  ["an id twice", { ...table, cells: [...table.cells, { id: "zero", value: 0 }] }, "cells[6].id"],
  [
    "an unknown part",
    { ...table, relations: [{ total: "total", parts: ["gone"] }] },
    "relations[1].parts[1]",
  ],
  ["an unknown total", { ...table, relations: [{ total: "gone", parts: ["zero"] }] }, "relations[1].total"],
  ["its own total", { ...table, relations: [{ total: "total", parts: ["total"] }] }, "is its own total"],
  ["no parts", { ...table, relations: [{ total: "total", parts: [] }] }, "relations[1].parts"],
  [
    "shown as text",
    { ...table, cells: [...table.cells, { id: "x", value: 30, shown: "false" }] },
    'cells[6].shown: found "false"',
  ],
  [
    "a name that nobody reads in a cell",
    { ...table, cells: [...table.cells, { id: "x", value: 30, sensitve: true }] },
    'cells[6]: "sensitve" is not known',
  ],
  [
    "a name that nobody reads in the table",
    { ...table, inequality: [] },
    'the table: "inequality" is not known',
  ],
  [
    "an inequality that the counts contradict",
    { ...table, inequalities: [{ coefficients: { small: 2, middle: 1 }, lower: 100 }] },
    'inequalities[1]: 2 x "small" (3) + "middle" (14) is 20, which is not 100 or more',
  ],
  ["a wrong sum", { ...table, relations: [{ total: "total", parts: ["small"] }] }, "parts add to 3"],
])("%s is bad input: it ends with 2, prints no answer and names the place", (_, input, place) => {
  const { code, out, said } = protectHere(input);
  expect([code, out]).toEqual([2, ""]);
  expect(said).toContain(place);
});

test("without a secret this machine makes one, for this person's eyes only, and keeps it", () => {
  const first = run(["protect", "-"], table);
  expect(JSON.parse(first.out).audit.secret).toBe("kept");
  const file = join(folder, "config/shared-measurement/secret");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(run(["protect", "-"], table).out).toBe(first.out);
  expect(first.out + first.said).not.toContain(readFileSync(file, "utf8").trim());
});

test("where no secret can be kept, the audit says that the choice holds for this run only", () => {
  writeFileSync(join(folder, "config"), "a file where the folder should be");
  const { code, out } = run(["protect", "-"], table);
  expect(code).toBe(0);
  expect(JSON.parse(out).audit.secret).toBe("this-run-only");
});

test("a secret file is read, and a path is one from where the person is", () => {
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data/table.json"), JSON.stringify(table));
  writeFileSync(join(folder, "key"), `${secret}\n`);
  const { code, out } = run(["protect", "data/table.json", "--secret-file", "key"], "");
  expect(code).toBe(0);
  expect(out).toBe(protectHere(table).out);
  expect(existsSync(join(folder, "config"))).toBe(false);
  expect(run(["protect", "none.json"], "")).toMatchObject({ code: 2, out: "" });
});

test("an unknown command lists those that there are", () => {
  const { code, out, said } = run(["protct"], "");
  expect([code, out]).toEqual([2, ""]);
  expect(said).toContain("protect <table.json | ->");
});

test("check says nothing of it when whoever reads its answer stops before its end", async () => {
  const rows = Array.from({ length: 5000 }, (_, n) => `CO,${n},word ${n}`).join("\n");
  writeFileSync(join(folder, "p.csv"), `state,ffy,deaths\n${rows}\n`);
  const field = { constant: "2020" };
  const mapping = {
    figures: [{ indicator: { constant: "child-fatalities" }, numerator: "deaths" }],
    place: { column: "state", match: "us-states" },
    period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
    source: { publisher: field, report: field, asOf: field },
  };
  writeFileSync(join(folder, "m.json"), JSON.stringify(mapping));
  const args = ["--conditions=@shared-measurement/source", main, "check", "p.csv", "--mapping", "m.json"];
  const child = spawn(process.execPath, args, { cwd: folder });
  child.stdout.destroy();
  const said = await text(child.stderr);
  expect(said).toBe("");
});

test("whoever asks a command for help is told how it is used, and nothing is done", () => {
  const { code, out } = run(["protect", "--help"], table);
  expect(code).toBe(0);
  expect(out).toMatch(/^shared-measurement protect <table\.json \| -> .*\n +hides small counts/);
  for (const name of ["new", "check", "protect", "audit"])
    expect(run(["--help"], "").out).toContain(`  ${name} `);
});
