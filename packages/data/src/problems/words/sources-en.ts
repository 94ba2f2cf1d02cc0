import type { SourceProblemCode } from "../source-problem.ts";
import { type ProblemWords, quoted } from "./problem-words.ts";

/** What is said of a file or an address as a whole. */
export const enOfSources: Pick<ProblemWords["explain"], SourceProblemCode> = {
  "empty-file": () => ({
    found: "the file is empty",
    expected: "a header row and rows of figures",
    fix: "export it again and check that it was saved",
  }),
  "html-page": () => ({
    found: "this is a web page and not a data file",
    expected: "the data themselves",
    fix: "check the address: it may lead to a login or an error page; a table saved as a web page has to be saved as .xlsx or CSV",
  }),
  "binary-file": () => ({
    found: "this is neither text nor a workbook that can be read",
    expected: "CSV, an Excel workbook (.xlsx), JSON or Parquet",
    fix: "save it in one of these formats",
  }),
  "wrong-encoding": ({ value }) => ({
    found: `some letters cannot be read${value === undefined ? "" : `, the first in ${quoted(value)}`}`,
    expected: "text in one encoding, UTF-8 where nothing else is declared",
    fix: `save the file again as CSV UTF-8, or declare its encoding in the mapping: "read": { "encoding": "windows-1252" }`,
  }),
  "cut-file": ({ value }) => ({
    found: `the file ends in the middle of a line, after ${quoted(value)}`,
    expected: "a line break at the end of the last row: without it the file may have been cut",
    fix: "load it again, or save it again if it was edited by hand",
  }),
  "unclosed-quote": ({ value }) => ({
    found: `a quotation mark is opened and never closed, from ${quoted(value)} on`,
    expected: "a second quotation mark at the end of the text",
    fix: "close it, or export the file again",
  }),
  "stray-quote": ({ value }) => ({
    found: `a quotation mark stands inside a quoted text at ${quoted(value)}`,
    expected: "two quotation marks for each one in the text",
    fix: "double it, or export the file again",
  }),
  "ambiguous-delimiter": ({ value }) => ({
    found: `the header ${quoted(value)} can be cut at two different marks`,
    expected: "columns separated by one of comma, semicolon, tab and vertical bar",
    fix: "declare the delimiter",
  }),
  "old-workbook": () => ({
    found: "this is a workbook of Excel 97 to 2003 (.xls), or one that is locked with a password",
    expected: "a workbook in the format .xlsx without a password",
    fix: "open it and save it as .xlsx or CSV UTF-8",
  }),
  "open-last-row": ({ value }) => ({
    found: `no line break follows the last row, which ends with ${quoted(value)}`,
    expected: "a line break at the end: without it the last value may have been cut",
    fix: "compare the last row with the original",
  }),
  "row-too-long": ({ value, expected }) => ({
    found: `the row that begins with ${quoted(value)} has no end in sight`,
    expected: `at most ${expected} characters a row`,
    fix: "check that this is a table with one record a line",
  }),
  "too-many-rows": ({ expected }) => ({
    found: "the file has more rows than can be read",
    expected: `at most ${expected}`,
    fix: "split the file, or export only the years and places that are needed",
  }),
  "too-many-columns": ({ value, expected }) => ({
    found: `there are ${value} columns`,
    expected: `at most ${expected}, as in a spreadsheet`,
    fix: "check the delimiter, or export only the columns that are needed",
  }),
  "too-many-cells": ({ expected }) => ({
    found: "the file has more cells than can be read at once",
    expected: `at most ${expected}`,
    fix: "export it as CSV, which is read piece by piece, or only the rows that are needed",
  }),
  "too-large": ({ expected }) => ({
    found: "the file is larger than can be read",
    expected: `at most ${expected} bytes`,
    fix: "split it; a large workbook or JSON file can be exported as CSV, which may be larger",
  }),
  "unpacks-too-large": ({ expected }) => ({
    found: "the file unpacks to more than can be read",
    expected: `at most ${expected} bytes when unpacked`,
    fix: "do not open it if you do not know who made it; else export the sheet as CSV",
  }),
  "unreadable-workbook": ({ value }) => ({
    found: `the workbook is damaged${value === undefined ? "" : ` (${value})`}`,
    expected: "an Excel workbook (.xlsx)",
    fix: "open it in a spreadsheet program, save it again and load that",
  }),
  "no-such-sheet": ({ value, expected, nearest }) => ({
    found: `there is no sheet ${quoted(value)}`,
    expected: `one of ${expected}`,
    fix: nearest === undefined ? "name another sheet" : `write ${quoted(nearest)} if that is meant`,
  }),
  "several-sheets": ({ expected }) => ({
    found: "the workbook has several sheets",
    expected: `one of ${expected}`,
    fix: "name the sheet to read",
  }),
  "formula-without-value": ({ value }) => ({
    found: `the formula ${quoted(value)} has no computed value in the file`,
    expected: "the value that the spreadsheet computed",
    fix: "open the workbook, let it compute, and save it again",
  }),
  "unreadable-parquet": ({ value }) => ({
    found: `the Parquet file cannot be read${value === undefined ? "" : ` (${value})`}`,
    expected: "a whole Parquet file of plain columns",
    fix: "write it again, or export it as CSV",
  }),
  "unexact-number": ({ value }) => ({
    found: `the number ${value} cannot be kept to its last digit`,
    expected: "at most 15 digits",
    fix: "write the column as text",
  }),
  "changed-column": () => ({
    found:
      "a checksum of the Parquet file does not fit what stands here: it was changed on its way or on its disk",
    expected: "the file as it was written",
    fix: "fetch it again from its publisher",
  }),
  "error-answer": ({ value }) => ({
    found: `this is the error message of a server, and holds no figures: ${quoted(value)}`,
    expected: "records",
    fix: "do what the message says, or ask the publisher, and fetch the file again",
  }),
  "not-records": ({ value, nearest }) => ({
    found: `the JSON holds ${value === undefined ? "something else than records" : quoted(value)}`,
    expected: 'a list of objects, or one object of columns: [{"place": "US"}] or {"place": ["US"]}',
    fix: `${nearest === undefined ? "export the records themselves, or name" : "name"} the key they stand under in the mapping: "read": { "records": ${quoted(nearest ?? "data")} }`,
  }),
  stalled: ({ expected }) => ({
    found: `nothing came from the server for ${expected} seconds`,
    fix: "try again in a few minutes",
  }),
  "closed-early": ({ value, expected }) => ({
    found: `the connection was closed after ${value ?? "a part"} of ${expected ?? "all"} bytes: only a part of the file came`,
    expected: "the whole file",
    fix: "load it again; nothing of this part was used",
  }),
  "wrong-content-type": ({ value, expected }) => ({
    found: `the server says that this is ${quoted(value)}`,
    expected: `data${expected === undefined ? "" : ` (${expected})`}`,
    fix: "check the address, or declare the format if the server is wrong",
  }),
  "wrong-address": ({ value, expected }) => ({
    found: `${quoted(value)} is not an address that can be read`,
    ...(expected !== undefined && { expected }),
    fix: "copy the address again",
  }),
  "portal-refused": ({ value }) => ({
    found: `the portal answered: ${quoted(value)}`,
    fix: "check the data set's id, the columns that are asked for, and the app token",
  }),
  "changed-while-read": ({ value, expected }) => ({
    found: `the portal gave ${value} records`,
    expected: `${expected}, which it counted before`,
    fix: "load it again: the data set was probably changed meanwhile",
  }),
  "not-of-release": ({ other }) => ({
    found: `this is not the file that the release of ${other} was made with`,
    expected: "the file whose checksum is in its release.json",
    fix: "load it again: a newer release may be on its way. If it stays so, put the whole site in place anew",
  }),
  "missing-of-release": () => ({
    found: "the release lists this file, and it is not there",
    expected: "every file that is listed in its release.json",
    fix: "load it again: the release may be on its way. If it stays so, put the whole site in place anew",
  }),
  "not-found": () => ({
    found: "the file is not there (status 404)",
    expected: "a file at this address",
    fix: "check its name in the configuration, and that it was published",
  }),
  refused: ({ value }) => ({
    found: `the server refused to give it (status ${value})`,
    expected: "a file that everyone may read",
    fix: "check its address and permissions",
  }),
  "server-failed": ({ value }) => ({
    found: `the server failed (status ${value})`,
    fix: "try again in a few minutes",
  }),
  unreachable: () => ({
    found: "it could not be loaded",
    fix: "check the connection and try again",
  }),
};
