import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { readJson } from "../coalition/json-text.ts";
import { schemaProblems } from "../coalition/schema-problems.ts";
import { LoadError } from "../load/load-error.ts";
import { loadText } from "../load/load-text.ts";
import { z } from "../zod.ts";
import { type Bytes, bytesOf } from "./bytes.ts";
import { fileFault } from "./fault.ts";
import { fetchBytes, type HttpOptions } from "./http.ts";
import { LIMITS } from "./limits.ts";
import type { StaticRelease } from "./release.ts";
import { wholeBytes } from "./whole-bytes.ts";

const RECORD = "release.json";

/** A file below the release's folder: never another host, never upwards. */
const fileName = z.string().regex(/^(?!\/)(?!.*\.\.)(?!.*:)[^\\?#]+$/);

/** What a reader of figures needs of a release.json; it also says what was hidden and refused. */
const recordSchema = z.looseObject({
  version: z.literal(1),
  coalition: z.string(),
  audience: z.string(),
  made: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  files: z.record(fileName, z.string().regex(/^[0-9a-f]{64}$/)),
});

/** `fetchRelease`, in a module of its own: what checks the record is only loaded where a release is read. */
export async function openRelease(address: string, options: HttpOptions): Promise<StaticRelease> {
  const folder = `${address.replace(/\/+$/, "")}/`;
  const text = await loadText(`${folder}${RECORD}`, RECORD, options.signal);
  const { coalition, made, audience, files } = recordOf(text);
  const limits = { ...LIMITS, ...options.limits };
  const read = new Map<string, Bytes>();
  let bytes = 0;
  for (const [file, sum] of Object.entries(files)) {
    const pathParts = file.split("/").map(encodeURIComponent);
    const answer = await listed(`${folder}${pathParts.join("/")}`, file, options);
    const content = await wholeBytes(answer.pieces(), file, limits.wholeBytes - bytes);
    bytes += content.length;
    if (bytesToHex(sha256(content)) !== sum) throw fileFault(file, "not-of-release", { other: made }, true);
    read.set(file, bytesOf(content, file));
  }
  return { coalition, made, audience, files: read };
}

function recordOf(text: string): z.infer<typeof recordSchema> {
  const { json, problems } = readJson(text, RECORD);
  if (!json) throw new LoadError(problems);
  const parsed = recordSchema.safeParse(json.value);
  if (!parsed.success) throw new LoadError(schemaProblems(parsed.error, json, recordSchema));
  return parsed.data;
}

/** A file that the release lists and that is not there may be on its way. */
async function listed(address: string, file: string, options: HttpOptions): Promise<Bytes> {
  try {
    return await fetchBytes(address, file, { ...options, anyContentType: true });
  } catch (error) {
    if (!(error instanceof LoadError) || error.problems[0]?.code !== "not-found") throw error;
    throw fileFault(file, "missing-of-release", {}, true);
  }
}
