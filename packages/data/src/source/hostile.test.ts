import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import { LoadError } from "../load/load-error.ts";
import { problemText } from "../problems/problem-text.ts";
import { bytesOf } from "./bytes.ts";
import { fetchBytes, type HttpOptions } from "./http.ts";
import { type ReadResult, readBytes, tableIn } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";

const read = (content: string | Uint8Array, options?: ReadOptions, file = "partner.csv") =>
  readBytes(bytesOf(content, file), options);

/** The sentences in English; a source that gives an error gives nothing else. */
async function sentences(result: ReadResult | Promise<ReadResult>): Promise<string> {
  const { grids, problems } = await result;
  if (problems.some((problem) => problem.severity === "error")) expect(grids).toEqual([]);
  return problems.map((problem) => problemText(problem, "en")).join("\n");
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("a file that nobody can read is refused in a sentence that says what to do", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /^partner\.csv: the file is empty.*export it again/],
    ["blank", " \r\n\r\n", /the file is empty/],
    ["only a byte order mark", "\uFEFF", /the file is empty/],
    ["a login page", "<!doctype html><title>Sign in</title>", /this is a web page.*login/],
    [
      "a table saved as a web page",
      "<table><tr><td>1</td></tr></table>",
      /this is a web page.*saved as \.xlsx/,
    ],
    ["a list of lists", '[["State", "n"], ["CO", 1]]', /the JSON holds .*expected a list of objects/],
    [
      "a picture",
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      /neither text nor a workbook/,
    ],
    ["a PDF", "%PDF-1.7\n", /neither text nor a workbook/],
    ["a packed file", bytes(0x1f, 0x8b, 8, 0, 0, 0), /neither text nor a workbook/],
    [
      "an old workbook",
      bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      /Excel 97 to 2003.*save it as \.xlsx/,
    ],
    ["a NUL byte far inside", `a,b\n${"1,2\n".repeat(30_000)}1,\0\n`, /line 30002: this is neither text/],
    ["a quotation mark that is never closed", 'a,b\n1,2\n3,"open\n4,5\n', /row 3.*never closed.*"3,open"/],
    ["the same in a long file", `a,b\n1,"open\n${"3,4\n".repeat(400_000)}`, /row 2.*never closed/],
    ["a million columns", `${"a,".repeat(1_000_000)}\n1\n`, /1000001 columns, expected at most 16384/],
    [
      "a row without end",
      `a,b\n${"x".repeat(6_000_000)}`,
      /row 2: the row that begins with "xxx.*no end in sight/,
    ],
    ["a zip that is no workbook", zipSync({ "a.txt": bytes(1) }), /the workbook is damaged/],
    ["a zip cut in its middle", zipSync({ "xl/workbook.xml": latin("<workbook/>") }).slice(0, 40), /damaged/],
    ["JSON cut in its middle", '[{"a": 1}, {"a": 11', /line 1: the text cannot be read as JSON/],
    ["JSON that is no table", '{"error": "not logged in"}', /error message of a server.*"not logged in"/],
    ["a list of numbers", "[[1, 2], {}]", /the JSON holds/],
    ["JSON without end", "[".repeat(200_000), /the JSON holds/],
    ["Parquet cut in its middle", "PAR1PAR1", /the Parquet file cannot be read/],
    [
      "two encodings in one",
      Buffer.concat([Buffer.from(`a\n${"é\n".repeat(40_000)}`), Buffer.from("Peña\n", "latin1")]),
      /line 40002: some letters cannot be read, the first in "Pe\uFFFDa/,
    ],
  ])("%s", async (_name, content, sentence) => {
    expect(await sentences(read(content))).toMatch(sentence);
  });

  it("names both lines where a key is given twice", async () => {
    const text = '[\n{"threshold": 11,\n "threshold": 0}]';
    expect(await sentences(read(text))).toMatch(
      /line 3.*"threshold" is given again; it was first given on line 2/,
    );
  });

  it("a workbook that unpacks to more than it should, whatever it says of its size", async () => {
    const bomb = zipSync({ "xl/workbook.xml": new Uint8Array(3_000_000) });
    const limits = { unpackedBytes: 1_000_000 };
    expect(await sentences(read(bomb, { limits }))).toMatch(
      /unpacks to more than can be read, expected at most 1000000/,
    );
  });

  it("more bytes than the limit", async () => {
    const limits = { streamedBytes: 10, wholeBytes: 10 };
    expect(await sentences(read("a,b\n1,2\n3,4\n", { limits }))).toMatch(
      /larger than can be read.*at most 10 bytes/,
    );
    expect(await sentences(read('[{"a": 12345}]', { limits }))).toMatch(/larger than can be read/);
  });
});

describe("a value is what the file says", () => {
  const cells = async (content: string | Uint8Array, options?: ReadOptions) =>
    tableIn(await read(content, options)).table?.rows.map((row) => row.cells);

  it("with line breaks of every kind in one file, none of which joins two rows", async () => {
    expect(await cells('a,b\r\n1,2\n3,4\r5,"x\ny"\r\n7,8\r\n')).toEqual([
      ["1", "2"],
      ["3", "4"],
      ["5", "x\ny"],
      ["7", "8"],
    ]);
  });

  it("wherever the pieces of a stream are cut", async () => {
    const text = 'place,n\r\nQuébec,"1\r\n100"\r\n"say ""no""",2\r\n';
    const whole = new TextEncoder().encode(text);
    for (let cut = 1; cut < whole.length; cut += 1) {
      async function* pieces() {
        yield whole.subarray(0, cut);
        yield whole.subarray(cut);
      }
      const { table } = tableIn(await readBytes({ file: "f.csv", whole: true, pieces }));
      expect(table?.rows.map((row) => row.cells)).toEqual([
        ["Québec", "1\r\n100"],
        ['say "no"', "2"],
      ]);
    }
  });

  it("in Windows-1252, which is stated", async () => {
    const { grids } = await read(latin("place;n\nQuébec;5\n"));
    expect(grids).toMatchObject([
      { encoding: "windows-1252", delimiter: ";", normalised: [{ code: "windows-1252" }] },
    ]);
    expect(grids[0]?.rows[1]?.cells).toEqual(["Québec", "5"]);
    expect(await sentences(read(latin("place;n\nQuébec;5\n"), { encoding: "utf-8" }))).toMatch(
      /letters cannot be read/,
    );
  });

  it("to the last digit of a number in JSON", async () => {
    expect(await cells('[{"n": 12345678901234567890, "m": 1.10, "k": null, "l": [1, 2]}]')).toEqual([
      ["12345678901234567890", "1.10", "", "[1, 2]"],
    ]);
  });

  it("with titles above the header, which do not hide the delimiter", async () => {
    const { grids } = await read("Children in care, by county; 2021\n\ncounty;n\nAdams;1\nBoulder;2\n");
    expect(grids[0]?.delimiter).toBe(";");
    expect(grids[0]?.rows.map((row) => row.row)).toEqual([1, 3, 4, 5]);
  });

  it("with the delimiter that the first line declares", async () => {
    const { table } = tableIn(await read("sep=;\na,x;b\n1,5;2\n"));
    expect(table?.columns).toEqual(["a,x", "b"]);
    expect(table?.rows).toEqual([{ row: 3, line: 3, cells: ["1,5", "2"] }]);
  });

  it("although the last row has no line break: said as a warning with the value, for a file on this computer", async () => {
    const result = await read("place,n\nUS,11");
    expect(tableIn(result).table?.rows[0]?.cells).toEqual(["US", "11"]);
    expect(result.problems).toMatchObject([
      { severity: "warning", code: "open-last-row", row: 2, value: "11" },
    ]);
  });
});

describe("an address", () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close().closeAllConnections();
  });
  async function from(answer: RequestListener, options?: HttpOptions & ReadOptions): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
    try {
      return await sentences(readBytes(await fetchBytes(address, "partner.csv", options), options));
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      return error.problems.map((problem) => problemText(problem, "en")).join("\n");
    }
  }

  it.each<[string, RequestListener, RegExp]>([
    ["that is not there", (_, r) => r.writeHead(404).end(), /not there \(status 404\)/],
    ["that is not open to everyone", (_, r) => r.writeHead(403).end(), /refused to give it \(status 403\)/],
    ["whose server fails", (_, r) => r.writeHead(503).end(), /the server failed \(status 503\)/],
    [
      "that gives a login page with status 200",
      (_, r) => r.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end("<p>Sign in</p>"),
      /this is a web page/,
    ],
    [
      "that gives a login page and calls it CSV",
      (_, r) => r.writeHead(200, { "content-type": "text/csv" }).end("\n<!DOCTYPE html><p>Sign in</p>"),
      /this is a web page/,
    ],
    [
      "that gives something else",
      (_, r) => r.writeHead(200, { "content-type": "image/png" }).end("x"),
      /the server says that this is "image\/png"/,
    ],
    [
      "that leads elsewhere, to a login page",
      (request, r) =>
        request.url === "/login"
          ? r.writeHead(200, { "content-type": "text/html" }).end("<p>Sign in</p>")
          : r.writeHead(302, { location: "/login" }).end(),
      /this is a web page/,
    ],
    [
      "that closes half-way, so that 1100 becomes 11",
      (_, r) => {
        r.writeHead(200, { "content-type": "text/csv", "content-length": "100" });
        r.write("place,n\nUS,11", () => r.destroy());
      },
      /connection was closed after \d+ of 100 bytes.*nothing of this part was used/,
    ],
    [
      "that closes half-way without having said how long it is",
      (_, r) => {
        r.socket?.end("HTTP/1.1 200 OK\r\ncontent-type: text/csv\r\nconnection: close\r\n\r\nplace,n\nUS,11");
      },
      /row 2: the file ends in the middle of a line, after "11"/,
    ],
  ])("%s", async (_name, answer, sentence) => {
    expect(await from(answer)).toMatch(sentence);
  });

  it("that stops sending is given up after a while, at the beginning and half-way", async () => {
    const limits = { stall: 50 };
    expect(await from(() => undefined, { limits })).toMatch(/nothing came from the server for 0\.05 seconds/);
    const half: RequestListener = (_, response) =>
      response.writeHead(200, { "content-type": "text/csv" }).write("a,b\n1,2\n");
    expect(await from(half, { limits })).toMatch(/nothing came from the server/);
  });

  it("that sends without end is given up at the limit", async () => {
    const endless: RequestListener = (_, response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      const more = () => {
        while (!response.destroyed && response.write("1,2\n".repeat(5_000)));
        response.once("drain", more);
      };
      response.write("a,b\n");
      more();
    };
    expect(await from(endless, { limits: { streamedBytes: 500_000 } })).toMatch(/larger than can be read/);
  });
});
