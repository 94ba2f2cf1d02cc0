import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LoadError } from "../load/load-error.ts";
import { LIMITS } from "../source/limits.ts";
import { tableIn } from "../source/read-bytes.ts";
import { readWorkbook } from "./read-workbook.ts";

function workbook(
  sheets: Record<string, WorkSheet>,
  hidden: readonly string[] = [],
  date1904 = false,
): Uint8Array {
  const names = Object.keys(sheets);
  const book = {
    SheetNames: names,
    Sheets: sheets,
    Workbook: {
      WBProps: { date1904 },
      Sheets: names.map((name) => ({ Hidden: hidden.includes(name) ? (1 as const) : (0 as const) })),
    },
  };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** A sheet with a header `a` and this cell below it. */
const withCell = (cell: CellObject): WorkSheet => ({ A1: { t: "s", v: "a" }, A2: cell, "!ref": "A1:A2" });

const readCell = (cell: CellObject, date1904 = false) => {
  const { grids } = readWorkbook(workbook({ S: withCell(cell) }, [], date1904), "f.xlsx");
  return { text: grids[0]?.rows[1]?.cells[0], normalised: grids[0]?.normalised };
};

describe("readWorkbook", () => {
  it.each<[string, CellObject, string]>([
    ["a text that looks like a number", { t: "s", v: "007" }, "007"],
    ["a text that looks like a formula", { t: "s", v: "=1+1" }, "=1+1"],
    ["a whole number", { t: "n", v: 1100 }, "1100"],
    ["all digits of a number, whatever is shown", { t: "n", v: 8.123456789, z: "0.0" }, "8.123456789"],
    ["a fraction that is no slip of the last digits", { t: "n", v: 8118.9999999 }, "8118.9999999"],
    ["a fraction near zero", { t: "n", v: 1e-12 }, "1e-12"],
    ["true", { t: "b", v: true }, "TRUE"],
    ["an error", { t: "e", v: 0x2a }, "#N/A"],
  ])("gives %s as it is, without a word", (_name, cell, text) => {
    expect(readCell(cell)).toEqual({ text, normalised: [] });
  });

  it.each<[string, CellObject, string, string, string]>([
    ["a date", { t: "n", v: 44378, z: "mm/dd/yy" }, "2021-07-01", "date", "44378"],
    [
      "a count that was added up of fractions",
      { t: "n", v: 8118.999999999999, z: "#,##0" },
      "8119",
      "rounding-dust",
      "8118.999999999999",
    ],
    ["a time", { t: "n", v: 44378.5, z: "yyyy-mm-dd hh:mm" }, "2021-07-01T12:00:00", "date", "44378.5"],
    ["leading zeros that are shown", { t: "n", v: 7, z: "00000" }, "00007", "shown-digits", "7"],
    ["a proportion shown as percent", { t: "n", v: 0.125, z: "0.0%" }, "0.125", "percent", "12.5%"],
    ["the computed value of a formula", { t: "n", v: 3, f: "A1+1" }, "3", "formula-value", "=A1+1"],
  ])("gives %s, and lists what it changed", (_name, cell, text, code, found) => {
    expect(readCell(cell)).toEqual({
      text,
      normalised: [{ code, column: "A", row: 2, found, read: text, count: 1 }],
    });
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(readCell({ t: "n", v: 44378 - 1462, z: "yyyy-mm-dd" }, true).text).toBe("2021-07-01");
  });

  it("names the cell of a formula that was never computed, and gives no number for it", () => {
    const parts = unzipSync(workbook({ S: withCell({ t: "n", v: 3, f: "A1+1" }) }));
    const path = "xl/worksheets/sheet1.xml";
    const sheet = strFromU8(parts[path] ?? new Uint8Array()).replace(/<v>3<\/v>/, "");
    const { grids, problems } = readWorkbook(zipSync({ ...parts, [path]: strToU8(sheet) }), "f.xlsx");
    expect(grids[0]?.rows[1]?.cells).toEqual(["=A1+1"]);
    expect(problems).toMatchObject([
      { severity: "error", code: "formula-without-value", row: 2, column: "A", value: "=A1+1" },
    ]);
  });

  it("gives the text of merged cells to the first of them, and says which were merged", () => {
    const sheet = {
      ...utils.aoa_to_sheet([
        ["2021", ""],
        ["in", "out"],
      ]),
      "!merges": [utils.decode_range("A1:B1")],
    };
    const { grids } = readWorkbook(workbook({ S: sheet }), "f.xlsx");
    expect(grids[0]?.rows.map((row) => row.cells)).toEqual([
      ["2021", ""],
      ["in", "out"],
    ]);
    expect(grids[0]?.normalised).toMatchObject([
      { code: "merged-cells", column: "A", row: 1, found: "A1:B1" },
    ]);
  });

  it("says which rows and columns are hidden, and reads them", () => {
    const sheet = utils.aoa_to_sheet([
      ["n", "m"],
      [1, 2],
      [3, 4],
    ]);
    sheet["!cols"] = [{}, { hidden: true }];
    sheet["!rows"] = [{}, { hidden: true }];
    const { grids } = readWorkbook(workbook({ S: sheet }), "f.xlsx");
    expect(grids[0]?.rows.map((row) => row.cells)).toContainEqual(["1", "2"]);
    expect(grids[0]?.normalised).toMatchObject([
      { code: "hidden", column: "B", found: "B" },
      { code: "hidden", row: 2, found: "2" },
    ]);
  });

  const two = () =>
    workbook(
      {
        Counts: utils.aoa_to_sheet([["n"], [1]]),
        Notes: utils.aoa_to_sheet([["x"]]),
        Old: utils.aoa_to_sheet([["n"], [2]]),
      },
      ["Old"],
    );

  it("asks which sheet is meant where several have text, and does not count hidden ones", () => {
    const result = readWorkbook(two(), "f.xlsx");
    expect(result.grids.map((grid) => grid.sheet)).toEqual(["Counts", "Notes"]);
    expect(tableIn(result).problems).toMatchObject([{ code: "several-sheets", expected: "Counts, Notes" }]);
  });

  it("reads the sheet that is named, also a hidden one", () => {
    expect(tableIn(readWorkbook(two(), "f.xlsx", "Old")).table?.rows[0]?.cells).toEqual(["2"]);
  });

  it("names the nearest sheet where there is none of that name", () => {
    expect(() => readWorkbook(two(), "f.xlsx", "count")).toThrow(LoadError);
    try {
      readWorkbook(two(), "f.xlsx", "count");
    } catch (error) {
      expect((error as LoadError).problems).toMatchObject([{ code: "no-such-sheet", nearest: "Counts" }]);
    }
  });

  it("keeps the numbers of the rows, with blank ones between", () => {
    const { grids } = readWorkbook(workbook({ S: utils.aoa_to_sheet([["a"], [], ["b"]]) }), "f.xlsx");
    expect(grids[0]?.rows.map((row) => row.row)).toEqual([1, 3]);
  });

  it("refuses a workbook in which one digit changed on the way, and one whose last part was cut off", () => {
    const whole = workbook({ S: utils.aoa_to_sheet([["n"], [1100], [2200]]) });
    const text = strFromU8(whole, true);
    const changed = strToU8(text.replace("<v>1100</v>", "<v>1700</v>"), true);
    expect(() => readWorkbook(changed, "f.xlsx")).toThrow(/unreadable-workbook/);
    expect(() => readWorkbook(whole.subarray(0, text.indexOf("PK\u0001\u0002")), "f.xlsx")).toThrow(
      /unreadable-workbook/,
    );
  });

  it("refuses a sheet of a few cells that would fill the memory", () => {
    const parts = unzipSync(workbook({ S: utils.aoa_to_sheet([[1]]) }));
    const path = "xl/worksheets/sheet1.xml";
    const xml = strFromU8(parts[path] ?? new Uint8Array()).replace(
      "</sheetData>",
      '<row r="90000"><c r="XFD90000"><v>1</v></c></row></sheetData>',
    );
    expect(() => readWorkbook(zipSync({ ...parts, [path]: strToU8(xml) }), "f.xlsx")).toThrow(
      /too-many-cells/,
    );
  });
});

describe("a workbook of another program", () => {
  const parts = unzipSync(workbook({ S: withCell({ t: "n", v: 1100 }) }));
  const value = (bytes: Uint8Array) => readWorkbook(bytes, "f.xlsx").grids[0]?.rows[1]?.cells;

  it("is read where its parts are packed one after another without their lengths", () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_error, piece) => pieces.push(piece));
    for (const [name, content] of Object.entries(parts)) {
      const part = new ZipDeflate(name);
      zip.add(part);
      part.push(content, true);
    }
    zip.end();
    expect(value(new Uint8Array(Buffer.concat(pieces)))).toEqual(["1100"]);
  });

  it("is read where it keeps its parts in no folder", () => {
    const flat = Object.entries(parts).map(([name, content]): [string, Uint8Array] => [
      name.replace(/^xl\//, ""),
      /\.(?:xml|rels)$/.test(name)
        ? strToU8(strFromU8(content).replaceAll("/xl/", "/").replaceAll('"xl/', '"'))
        : content,
    ]);
    expect(value(zipSync(Object.fromEntries(flat)))).toEqual(["1100"]);
  });

  it("is refused where it says less of itself than it unpacks to", () => {
    const bomb = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(3_000_000) });
    const view = new DataView(bomb.buffer);
    // The lengths unpacked, in the directory and before each part.
    for (let at = 0; at + 30 < bomb.length; at += 1) {
      const sign = view.getUint32(at, true);
      if (sign === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (sign === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    const limits = { ...LIMITS, unpackedBytes: 1_000_000 };
    const codes = () => {
      try {
        return readWorkbook(bomb, "f.xlsx", undefined, limits);
      } catch (error) {
        return error instanceof LoadError && error.problems.map(({ code }) => code);
      }
    };
    expect(codes()).toEqual(["unpacks-too-large"]);
  });
});
