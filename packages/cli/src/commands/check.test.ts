import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { run } from "../run.ts";
import { check } from "./check.ts";
import { newCoalition } from "./new.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "check-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function call(...args: string[]) {
  let answer = "";
  let said = "";
  const exit = await run([newCoalition, check], args, {
    env: {},
    readInput: async () => "",
    answer: (text) => {
      answer += text;
    },
    say: (text) => {
      said += text;
    },
  });
  return { exit, answer, said };
}
const at = (...path: string[]) => join(folder, ...path);

describe("new", () => {
  it("makes a folder that passes its own check and overwrites nothing", async () => {
    expect((await call("new", at("riverside"))).exit).toBe(0);
    expect((await call("check", at("riverside"))).exit).toBe(0);
    expect(JSON.parse(readFileSync(at("riverside", "coalition.json"), "utf8"))).toMatchObject({
      id: "riverside",
    });
    const again = await call("new", at("riverside"));
    expect(again).toMatchObject({ exit: 2, said: expect.stringContaining("nothing is overwritten") });
  });

  it("refuses a name that no address can have", async () => {
    expect((await call("new", at("my coalition"))).exit).toBe(2);
  });
});

describe("check", () => {
  const csv = () => at("riverside", "observations", "fatalities.csv");
  const change = (from: string, to: string) =>
    writeFileSync(csv(), readFileSync(csv(), "utf8").replace(from, to));

  it("ends with 1 where a figure is stopped, and names its cell, in the language that was asked for", async () => {
    await call("new", at("riverside"));
    change("1548", "-");
    const { exit, answer } = await call("check", at("riverside"), "--language", "es");
    expect(exit).toBe(1);
    expect(answer).toMatch(/observations\/fatalities\.csv, fila 2, columna "numerator": "-"/);
  });

  it("writes a page and answers with JSON", async () => {
    await call("new", at("riverside"));
    const { answer, exit } = await call("check", at("riverside"), "--json", "--html", at("report.html"));
    expect(exit).toBe(0);
    expect(JSON.parse(answer)).toMatchObject({ name: "riverside", files: [{ observations: 5 }] });
    expect(readFileSync(at("report.html"), "utf8")).toContain('<html lang="en">');
  });

  it("warns of a figure that changed without a word since an earlier copy", async () => {
    await call("new", at("riverside"));
    cpSync(at("riverside"), at("before"), { recursive: true });
    change("1548", "1549");
    const { answer, exit } = await call("check", at("riverside"), "--against", at("before"));
    expect(exit).toBe(0);
    expect(answer).toContain("was 1548 in the last release and is 1549 now");
  });

  it("reads a partner's file by a mapping beside its name in the configuration", async () => {
    await call("new", at("riverside"));
    const path = at("riverside", "coalition.json");
    const configuration = JSON.parse(readFileSync(path, "utf8"));
    const mapping = {
      figures: [{ indicator: { constant: "child-fatalities" }, numerator: "deaths" }],
      place: { column: "where", match: "places" },
      period: { field: { column: "year" }, kind: "federal-fiscal-year" },
      source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2020" } },
    };
    configuration.observations = [{ file: "partner.csv", mapping }];
    writeFileSync(path, JSON.stringify(configuration));
    writeFileSync(at("riverside", "partner.csv"), "where,year,deaths\nunited states,2019,1800\n");
    const { answer, exit } = await call("check", at("riverside"), "--json");
    expect(exit).toBe(0);
    expect(JSON.parse(answer).files).toMatchObject([{ file: "partner.csv", observations: 1 }]);
  });

  it("guesses a mapping for a file that has none, and reads the file by one", async () => {
    writeFileSync(at("p.csv"), "state,ffy,deaths\nCO,2019,20\n");
    const first = await call("check", at("p.csv"));
    expect(first).toMatchObject({ exit: 1, answer: expect.stringContaining('"numerator": "deaths"') });
    const mapping = {
      figures: [{ indicator: { constant: "child-fatalities" }, numerator: "deaths" }],
      place: { column: "state", match: "us-states" },
      period: { field: { column: "ffy" }, kind: "federal-fiscal-year" },
      source: { publisher: { constant: "P" }, report: { constant: "R" }, asOf: { constant: "2020" } },
    };
    writeFileSync(at("m.json"), JSON.stringify(mapping));
    expect((await call("check", at("p.csv"), "--mapping", at("m.json"))).exit).toBe(0);
    writeFileSync(at("m.json"), JSON.stringify({ ...mapping, wrds: {} }));
    const wrong = await call("check", at("p.csv"), "--mapping", at("m.json"));
    expect(wrong).toMatchObject({
      exit: 1,
      answer: expect.stringContaining('write "words" if that is meant'),
    });
  });

  it("guesses at the longest list of a JSON file and the longest sheet of a workbook, and says which it took", async () => {
    const records = [{ state: "CO", ffy: "2019", deaths: 20 }];
    writeFileSync(at("p.json"), JSON.stringify({ meta: { rows: 1 }, result: { records } }));
    const { answer, exit } = await call("check", at("p.json"), "--json");
    expect(exit).toBe(1);
    expect(JSON.parse(answer).guess.mapping).toMatchObject({
      read: { records: "result.records" },
      figures: [{ numerator: "deaths" }],
    });
    const book = utils.book_new(utils.aoa_to_sheet([["About"], ["made up"]]), "Read me");
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ["state", "ffy", "deaths"],
        ["CO", 2019, 20],
        ["VT", 2019, 5],
      ]),
      "Data",
    );
    writeFileSync(at("p.xlsx"), write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
    const ofBook = await call("check", at("p.xlsx"));
    expect(ofBook.answer).toMatch(/read\.sheet: Is the sheet "Data" the one.*also has "Read me"/);
    expect((await call("check", at("p.xlsx"), "--sheet", "Dat")).answer).toContain('"Data" if that is meant');
  });

  it("shows the message of a server in the place of a guess", async () => {
    writeFileSync(at("p.json"), '{"success": false, "error": {"message": "Authorization required"}}');
    const { answer, exit } = await call("check", at("p.json"));
    expect(exit).toBe(1);
    expect(answer).toMatch(/error message of a server.*Authorization required/);
  });

  it.each(["", "PK\u0003\u0004", "<!doctype html><html></html>", "a", '"', "a,a\n1,2"])(
    "reports on the file %j and does not fail",
    async (text) => {
      writeFileSync(at("broken.csv"), text);
      expect((await call("check", at("broken.csv"))).exit).toBe(1);
    },
  );

  it.each([[[]], [["nowhere.csv"]], [["--nonsense"]], [["a", "b"]]])("ends with 2 for %j", async (args) => {
    expect((await call("check", ...args)).exit).toBe(2);
  });

  it("ends with 2 for a folder without a configuration, and for a language that it does not speak", async () => {
    expect((await call("check", folder)).said).toContain("has no coalition.json");
    writeFileSync(at("p.csv"), "a\n");
    expect((await call("check", at("p.csv"), "--language", "fr")).exit).toBe(2);
  });
});
