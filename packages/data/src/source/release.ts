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
import { wholeBytes } from "./whole-bytes.ts";

/** What a dashboard that was built publishes of one coalition, all of it known to be there. */
export interface StaticRelease {
  readonly coalition: string;
  /** The day it was made. */
  readonly made: string;
  readonly audience: string;
  /** Its files of figures, by their names below the coalition's folder, to be read by `readPieces`. */
  readonly files: ReadonlyMap<string, Bytes>;
}

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

/**
 * Opens the static release of a coalition that a dashboard publishes: `<site>/<id>/release.json` and the files that it
 * lists, each held against its SHA-256. One that is still being put in place, or that lost a file, is refused as a
 * whole: old figures beside new ones are no release.
 *
 * @param address The coalition's folder.
 * @throws LoadError: passing where a file is not, or not yet, what the release says it is. When the signal is aborted,
 *   its reason.
 */
export async function fetchRelease(address: string, options: HttpOptions = {}): Promise<StaticRelease> {
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
