import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { problemText } from "../problems/problem-text.ts";
import { bytesOf } from "../source/bytes.ts";
import { readBytes } from "../source/read-bytes.ts";
import { readPieces } from "../source/read-pieces.ts";

/** Three rows, written by pyarrow with checksums of its pages: place US, CO, VT; n 11, 1100, 7. */
const WITH_CHECKSUMS = Buffer.from(
  "UEFSMRUAFTAVMBW2+ZD0ARwVBhUAFQYVBhwAAAACAAAABgECAAAAVVMCAAAAQ08CAAAAVlQVABUkFSQV9ueamgQcFQYVABUGFQYcAAAAAgAAAAYBCwAAAEwEAAAHAAAAFQQZPDUAGAZzY2hlbWEVBAAVDCUCGAVwbGFjZSUATBwAAAAVAiUCGAFuABYGGRwZLCYAHBUMGSUGABkYBXBsYWNlFQAWBhZiFmImCEkcFQAVABUCADwWDBkGGSYABgAAACYAHBUCGSUGABkYAW4VABYGFlYWViZqSRwVABUAFQIAPCkGGSYABgAAABa4ARYGJggWuAEAKCBwYXJxdWV0LWNwcC1hcnJvdyB2ZXJzaW9uIDI1LjAuMRksHAAAHAAAAMEAAABQQVIx",
  "base64",
);

describe("a Parquet file", () => {
  it("comes row group by row group, of which no more than one is asked for at a time", async () => {
    const n = Array.from({ length: 10_000 }, (_, at) => at);
    const columnData = [{ name: "n", data: n, type: "INT32" as const }];
    const content = new Uint8Array(
      parquetWriteBuffer({ columnData, rowGroupSize: 2_500, codec: "UNCOMPRESSED" }),
    );
    const asked: number[] = [];
    const bytes = bytesOf(content, "f.parquet");
    const slice = async (start: number, end?: number) => {
      asked.push((end ?? content.length) - start);
      return content.slice(start, end).buffer;
    };
    const pieces: string[][] = [];
    for await (const { grid } of readPieces({ ...bytes, slice }))
      pieces.push(grid.rows.map(({ row, cells }) => `${row}: ${cells[0]}`));
    expect(pieces.map((rows) => [rows.length, rows[0]])).toEqual([
      [2500, "1: 0"],
      [2500, "2501: 2500"],
      [2500, "5001: 5000"],
      [2500, "7501: 7500"],
    ]);
    // The directory and what little stands before it are read at once; then a quarter each time.
    expect(asked.slice(-4).every((length) => length < content.length / 3)).toBe(true);
  });

  it("is refused where a checksum shows that a bit was changed, and the column is named", async () => {
    const cells = async (content: Uint8Array) =>
      (await readBytes(bytesOf(content, "f.parquet"))).grids[0]?.rows;
    expect((await cells(WITH_CHECKSUMS))?.map((row) => row.cells)).toEqual([
      ["US", "11"],
      ["CO", "1100"],
      ["VT", "7"],
    ]);
    const changed = new Uint8Array(WITH_CHECKSUMS);
    const at = WITH_CHECKSUMS.indexOf(Buffer.from([0x4c, 0x04, 0, 0]));
    changed[at] = (changed[at] ?? 0) ^ 1;
    const { grids, problems } = await readBytes(bytesOf(changed, "f.parquet"));
    expect(grids).toEqual([]);
    expect(problems.map((problem) => problemText(problem, "en")).join()).toMatch(/at n: a checksum/);
  });
});
