import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.ts";

const cell = (text: string) => toCsv([[text]]).replace(/\r\n$/, "");

describe("toCsv", () => {
  it("writes rows with CRLF, as spreadsheets do", () => {
    expect(
      toCsv([
        ["Period", "Value"],
        ["FFY 2021", "9.6%"],
      ]),
    ).toBe("Period,Value\r\nFFY 2021,9.6%\r\n");
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1 555 0100", "'+1 555 0100"],
    ["-", "'-"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1+1", "'  =1+1"],
    ["\u00A0=1+1", "'\u00A0=1+1"],
    ["\u200B=1+1", "'\u200B=1+1"],
    ["\uFF1D1+1", "'\uFF1D1+1"],
    ["\uFF0B1", "'\uFF0B1"],
    ["\uFF0Dcmd", "'\uFF0Dcmd"],
    ["\uFF20SUM(A1)", "'\uFF20SUM(A1)"],
    ["-3.2+cmd", "'-3.2+cmd"],
  ])("defuses %j, which a spreadsheet would run", (text, safe) => {
    expect(cell(text)).toBe(safe);
  });

  it.each(["\tx", "\rx", "\nx"])("defuses %j, behind which a formula can hide", (text) => {
    expect(cell(text)).toBe(`"'${text}"`);
  });

  it("defuses inside quotes as well", () => {
    expect(cell('=HYPERLINK("http://x","y")')).toBe('"\'=HYPERLINK(""http://x"",""y"")"');
  });

  it.each(["-3.2", "+4", "0", "1,200", "-1,200", "9.6%", "-3.2%"])(
    "leaves the number %j a number",
    (text) => {
      expect(cell(text).replace(/^"|"$/g, "")).toBe(text);
    },
  );

  it("doubles quotation marks and keeps commas, semicolons, tabs and line breaks inside a cell", () => {
    expect(cell('a "b", c')).toBe('"a ""b"", c"');
    expect(cell("a;b")).toBe('"a;b"');
    expect(cell("a\nb")).toBe('"a\nb"');
  });

  it("leaves a hyphen or an equals sign inside a text alone", () => {
    expect(cell("23A23B - revised = yes")).toBe("23A23B - revised = yes");
  });
});
