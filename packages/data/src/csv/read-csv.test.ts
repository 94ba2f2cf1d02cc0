import { describe, expect, it } from "vitest";
import { problemText } from "../problems/problem-text.ts";
import { readCsv } from "./read-csv.ts";

const cellsOf = (text: string) => readCsv(text, "f.csv").table?.rows.map((row) => row.cells);
const codeOf = (text: string) => readCsv(text, "f.csv").problems.map((problem) => problem.code);

describe("readCsv", () => {
  it("keeps every cell the text it is: no types, no trimming", () => {
    expect(cellsOf("a,b,c\n007, 1e3 ,2021-07-01\n")).toEqual([["007", " 1e3 ", "2021-07-01"]]);
  });

  it("keeps a column named __proto__, which papaparse drops from objects", () => {
    const { table } = readCsv("place,__proto__\nUS,5\n", "f.csv");
    expect(table?.columns).toEqual(["place", "__proto__"]);
    expect(table?.rows[0]?.cells).toEqual(["US", "5"]);
  });

  it.each([
    ["a,b\n1,2", ","],
    ["a;b\n1,5;2", ";"],
    ["a\tb\n1\t2", "\t"],
    ["a\n1", ","],
    ["Deaths, 2018\nDraft, do not cite\na\tb\tc\n1\t2\t3\n1\t2\t1,000\nSource: x, y\n", "\t"],
  ])("finds the delimiter of %j in its header and states it", (text, delimiter) => {
    expect(readCsv(text, "f.csv").table?.delimiter).toBe(delimiter);
  });

  it("asks where a header could be cut in two ways, and takes the declared one", () => {
    expect(codeOf("a,b;c\n1,2;3\n")).toEqual(["ambiguous-delimiter"]);
    expect(readCsv("a,b;c\n1,2;3\n", "f.csv", { delimiter: ";" }).table?.columns).toEqual(["a,b", "c"]);
  });

  it("drops a byte order mark, which would make the first column another name", () => {
    expect(readCsv("\uFEFFplace,value\r\nUS,1\r\n", "f.csv").table?.columns).toEqual(["place", "value"]);
  });

  it("numbers rows as a spreadsheet and lines as an editor, when a quoted text holds line breaks", () => {
    const { table } = readCsv('a,b\r\n1,"two\r\nlines"\r\n\r\n3,4\r\n', "f.csv");
    expect(table?.rows).toEqual([
      { row: 2, line: 2, cells: ["1", "two\r\nlines"] },
      { row: 4, line: 5, cells: ["3", "4"] },
    ]);
  });

  it("keeps a row with too few or too many columns apart from the good ones", () => {
    const { table } = readCsv("a,b\n1,2\n3\n4,5,6\n", "f.csv");
    expect(table?.rows.map((row) => row.row)).toEqual([2]);
    expect(table?.ragged.map((row) => row.row)).toEqual([3, 4]);
  });

  it.each([
    ["", "empty-file"],
    [" \n\n", "empty-file"],
    ["<!DOCTYPE html><html><body>Sign in</body></html>", "html-page"],
    ["\n <html lang=en>", "html-page"],
    ["PK\u0003\u0004\0\0", "binary-file"],
    ['a,b\n1,"open\n2,3\n', "unclosed-quote"],
    ['a,b\n1,"x"y\n2,3\n', "stray-quote"],
  ])("refuses %j: %s", (text, code) => {
    expect(codeOf(text)).toEqual([code]);
    expect(readCsv(text, "f.csv").table).toBeUndefined();
  });

  it("says on which row a quotation mark was opened", () => {
    const [problem] = readCsv('a,b\n1,2\n3,"open\n4,5\n', "counts.csv").problems;
    expect(problem && problemText(problem, "en")).toMatch(/^counts\.csv, row 3.*never closed/);
  });

  it("reads a header without rows as a table without rows: what that means is the mapping's to say", () => {
    expect(readCsv("a,b\n", "f.csv").table?.rows).toEqual([]);
  });
});

describe("a header that names no column for itself", () => {
  const columns = (text: string) => readCsv(text, "f.csv", { delimiter: "," }).table?.columns;

  it("has the letters of a column beside a name that stands twice, so that a mapping can say which", () => {
    expect(columns("a,b,a\n1,2,3\n")).toEqual(["a (column A)", "b", "a (column C)"]);
  });

  it("has them in the place of a name before the last one, and none behind it", () => {
    expect(columns(",2019,,2020,,\nCO,1,,2,,\n")).toEqual([
      "(column A)",
      "2019",
      "(column C)",
      "2020",
      "",
      "",
    ]);
  });
});
