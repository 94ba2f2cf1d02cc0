import { createHash } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { utils, write } from "@e965/xlsx";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterEach, describe, expect, it, vi } from "vitest";
import { LoadError } from "../load/load-error.ts";
import { problemText } from "../problems/problem-text.ts";
import { bytesOf } from "./bytes.ts";
import { readCkan } from "./ckan.ts";
import { fetchGoogleSheet } from "./google-sheet.ts";
import { fetchBytes } from "./http.ts";
import { type ReadResult, readBytes, tableIn } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";
import { fetchRelease } from "./release.ts";
import { readSocrata } from "./socrata.ts";

const servers: Server[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Awkward columns and texts that every source has to give back as they are. */
const COLUMNS = ["place", "__proto__", "constructor", "n"];
const ROWS = [
  ["Québec, “north”", "007", "=1+1", "12345678901234567890"],
  ["", "<b>x</b>", "two\nlines", "-"],
  ["US-CT", "<= 10", ' "quoted" ', "0"],
];

const objects = () =>
  ROWS.map(
    (row) =>
      `{${COLUMNS.map((name, at) => `${JSON.stringify(name)}: ${JSON.stringify(row[at])}`).join(", ")}}`,
  );
const delimited = (delimiter: string) =>
  [COLUMNS, ...ROWS]
    .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join("\r\n")
    .concat("\r\n");
const workbook = () => {
  const book = utils.book_new(utils.aoa_to_sheet([COLUMNS, ...ROWS]), "Counts");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
};
const parquet = () =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: COLUMNS.map((name, at) => ({
        name,
        data: ROWS.map((row) => row[at] ?? ""),
        type: "STRING" as const,
      })),
    }),
  );
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(order === "le" ? bytes : bytes.swap16());
};

interface Source {
  /** Reads the rows above from wherever this source has them. */
  readonly whole: (options?: ReadOptions) => Promise<ReadResult>;
  /** Reads what is left of them when the source fails half-way. */
  readonly half: () => Promise<ReadResult>;
}

/** What every source promises. A new source is one more call. */
function describeSource(name: string, { whole, half }: Source): void {
  describe(name, () => {
    it("gives every text as it is, from whatever column, with the row it stands in", async () => {
      const { table, problems } = tableIn(await whole());
      expect(problems).toEqual([]);
      expect(table?.columns).toEqual(COLUMNS);
      expect(table?.rows.map((row) => row.cells)).toEqual(ROWS);
      expect(table?.ragged).toEqual([]);
      expect(new Set(table?.rows.map((row) => row.row)).size).toBe(ROWS.length);
    });

    it("gives nothing of a half, and says why in every language", async () => {
      const { grids, problems } = await half();
      expect(grids).toEqual([]);
      expect(problems).toMatchObject([{ severity: "error", blocks: [{}] }]);
      for (const language of ["en", "es"] as const) {
        for (const problem of problems)
          expect(problemText(problem, language)).toMatch(/^counts\..*: .*; .*\.$/s);
      }
    });

    it("tells how far it is, and stops when told to", async () => {
      const heard: number[] = [];
      await whole({ onProgress: ({ bytes }) => heard.push(bytes) });
      expect(heard.at(-1)).toBeGreaterThan(0);
      const stop = AbortSignal.abort(new Error("enough"));
      await expect(whole({ signal: stop })).rejects.toThrow("enough");
    });
  });
}

const file = "counts.csv";
const fromBytes = (content: Uint8Array | string | Blob, cut: Uint8Array | string): Source => ({
  whole: (options) => readBytes(bytesOf(content, file), options),
  half: () => readBytes(bytesOf(cut, file)),
});

describeSource("a CSV file", fromBytes(delimited(","), delimited(",").slice(0, 60)));
describeSource("a CSV file with semicolons", fromBytes(delimited(";"), delimited(";").slice(0, 60)));
describeSource("a file with tabs", fromBytes(new Blob([delimited("\t")]), delimited("\t").slice(0, 60)));
for (const order of ["le", "be"] as const) {
  const bytes = utf16(delimited("\t"), order);
  describeSource(`a file in UTF-16 ${order}`, fromBytes(bytes, bytes.slice(0, 121)));
}
describeSource("an Excel workbook", fromBytes(workbook(), workbook().slice(0, 900)));
describeSource("JSON", fromBytes(`[${objects().join(",\n")}]`, `[${objects().join(",\n").slice(0, -20)}`));
describeSource(
  "JSON in columns",
  fromBytes(
    `{${COLUMNS.map((name, at) => `${JSON.stringify(name)}: ${JSON.stringify(ROWS.map((row) => row[at]))}`).join()}}`,
    '{"place": ["US"], "n": [1, 2]}',
  ),
);
describeSource("JSON lines", fromBytes(`${objects().join("\n")}\n`, objects().join("\n").slice(0, -20)));
describeSource("a Parquet file", fromBytes(parquet(), parquet().slice(0, 200)));

describeSource("an address", {
  whole: async (options = {}) => {
    const address = await serve((_request, response) => {
      response.setHeader("content-type", "text/csv; charset=utf-8").end(delimited(","));
    });
    return readBytes(await fetchBytes(address, file, options), options);
  },
  half: async () => {
    const address = await serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/csv", "content-length": "5000" });
      response.write(delimited(","), () => response.destroy());
    });
    return readBytes(await fetchBytes(address, file));
  },
});

/** A dashboard's published folder: a release.json, and what it says stands in its one file. */
const releaseOf = (content: string, sent = content) =>
  serve((request, response) => {
    if (request.url === "/colorado/release.json") {
      const sum = createHash("sha256").update(content).digest("hex");
      const about = { version: 1, coalition: "colorado", audience: "public", made: "2026-11-25" };
      response.end(JSON.stringify({ ...about, files: { [file]: sum }, refused: [] }));
    } else if (request.url === `/colorado/${file}` && sent !== "") response.end(sent);
    else response.writeHead(404).end();
  });

describeSource("a static release", {
  whole: async (options = {}) => {
    const { files } = await fetchRelease(`${await releaseOf(delimited(","))}/colorado`, options);
    return readBytes(files.get(file) ?? bytesOf("", file), options);
  },
  half: () => refusal(async () => fetchRelease(`${await releaseOf(delimited(","), "place\n")}/colorado/`)),
});

/** What a source that refuses before it reads says. */
async function refusal(work: () => Promise<unknown>): Promise<ReadResult> {
  try {
    await work();
    return { grids: [], problems: [] };
  } catch (error) {
    if (error instanceof LoadError) return { grids: [], problems: error.problems };
    throw error;
  }
}

describe("a static release", () => {
  it("that lacks a file it lists is refused, and may be whole a moment later", async () => {
    const loading = fetchRelease(`${await releaseOf(delimited(","), "")}/colorado`);
    await expect(loading).rejects.toMatchObject({
      passing: true,
      problems: [{ code: "missing-of-release", file }],
    });
  });

  it("that names a file outside of its folder is refused before anything is asked for", async () => {
    const asked: (string | undefined)[] = [];
    const address = await serve((request, response) => {
      asked.push(request.url);
      const files = { "../private.csv": "0".repeat(64) };
      response.end(
        JSON.stringify({ version: 1, coalition: "x", audience: "public", made: "2026-11-25", files }),
      );
    });
    await expect(fetchRelease(address)).rejects.toMatchObject({ problems: [{ file: "release.json" }] });
    expect(asked).toEqual(["/release.json"]);
  });
});

const sheet = "https://docs.google.com/spreadsheets/d/1aBcD/edit?usp=sharing#gid=42";

/** Google's host, played by a server on this computer. */
function asGoogle(address: string) {
  const real = fetch;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    real(url.replace("https://docs.google.com", address), init),
  );
}

describeSource("a Google Sheet", {
  whole: async (options = {}) => {
    asGoogle(
      await serve((request, response) => {
        const known = request.url === "/spreadsheets/d/1aBcD/export?format=csv&gid=42";
        response.setHeader("content-type", "text/csv").end(known ? delimited(",").trimEnd() : "wrong,sheet");
      }),
    );
    const result = await readBytes(await fetchGoogleSheet(sheet, file, options), options);
    return { ...result, problems: result.problems.filter(({ code }) => code !== "open-last-row") };
  },
  half: async () => {
    asGoogle(
      await serve((_request, response) => {
        response.setHeader("content-type", "text/csv");
        response.write(delimited(","), () => response.destroy());
      }),
    );
    return readBytes(await fetchGoogleSheet(sheet, file));
  },
});

describeSource("a Socrata data set", {
  whole: async (options = {}) => {
    const portal = await serve((request, response) => {
      const query = new URL(request.url ?? "", "http://x").searchParams;
      const offset = Number(query.get("$offset"));
      const page = objects().slice(offset, offset + Number(query.get("$limit")));
      response.setHeader("content-type", "application/json");
      if (query.has("$select")) response.end('[{"count":"3"}]');
      else response.end(query.get("$order") === ":id" ? `[${page}]` : "[]");
    });
    return readSocrata({ portal, dataset: "337d-73fs", pageSize: 2 }, file, options);
  },
  half: async () => {
    const portal = await serve((request, response) => {
      const query = new URL(request.url ?? "", "http://x").searchParams;
      response.setHeader("content-type", "application/json");
      if (query.has("$select")) response.end('[{"count":"3"}]');
      else response.end(query.get("$offset") === "0" ? `[${objects().slice(0, 2)}]` : "[]");
    });
    return readSocrata({ portal, dataset: "337d-73fs", pageSize: 2 }, file);
  },
});

describeSource("a CKAN resource", {
  whole: async (options = {}) => {
    const portal = await serve((request, response) => {
      const query = new URL(request.url ?? "", "http://x").searchParams;
      const offset = Number(query.get("offset"));
      const page = objects().slice(offset, offset + Number(query.get("limit")));
      response.setHeader("content-type", "application/json");
      response.end(`{"success": true, "result": {"records": [${page}], "total": 3}}`);
    });
    return readCkan({ portal, resource: "a-b", pageSize: 2 }, file, options);
  },
  half: async () => {
    const portal = await serve((_request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(`{"success": true, "result": {"total": 3, "records": [${objects()[0]}`);
    });
    return readCkan({ portal, resource: "a-b", pageSize: 2 }, file);
  },
});
