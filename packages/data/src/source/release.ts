import type { Bytes } from "./bytes.ts";
import type { HttpOptions } from "./http.ts";

/** What a dashboard that was built publishes of one coalition, all of it known to be there. */
export interface StaticRelease {
  readonly coalition: string;
  /** The day it was made. */
  readonly made: string;
  readonly audience: string;
  /** Its files of figures, by their names below the coalition's folder, to be read by `readPieces`. */
  readonly files: ReadonlyMap<string, Bytes>;
}

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
  const { openRelease } = await import("./open-release.ts");
  return openRelease(address, options);
}
