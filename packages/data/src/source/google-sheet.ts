import type { Bytes } from "./bytes.ts";
import { fileFault } from "./fault.ts";
import { fetchBytes, type HttpOptions } from "./http.ts";

const HOST = "https://docs.google.com/spreadsheets/d/";

/**
 * The address at which a Google Sheet gives one of its sheets as CSV, from any link to it: as shared, as copied from
 * the browser while editing, as published to the web. The sheet is the link's `gid`, else the first.
 *
 * @throws LoadError for a text that is no link to a Google Sheet.
 * @returns `googleSheetCsv("https://docs.google.com/spreadsheets/d/ID/edit#gid=7")` is
 *   `https://docs.google.com/spreadsheets/d/ID/export?format=csv&gid=7`
 */
export function googleSheetCsv(link: string): string {
  const found =
    /^(?:https?:\/\/)?docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/(e\/)?([\w-]+)(?=[/?#]|$)/.exec(
      link.trim(),
    );
  if (!found?.[2]) {
    throw fileFault(link, "wrong-address", { value: link, expected: `${HOST}…` });
  }
  const gid = /[?&#]gid=(\d+)/.exec(link)?.[1];
  const sheet = gid === undefined ? "" : `&gid=${gid}`;
  return found[1]
    ? `${HOST}e/${found[2]}/pub?output=csv&single=true${sheet}`
    : `${HOST}${found[2]}/export?format=csv${sheet}`;
}

/**
 * A Google Sheet that everyone with the link may read, as its CSV. Where not everyone may, Google answers with a login
 * page and status 200, which is refused as such.
 *
 * @param file The name that problems give it.
 */
export function fetchGoogleSheet(link: string, file: string, options: HttpOptions = {}): Promise<Bytes> {
  // Google ends its CSV without a line break, and sends it in chunks, so that an early end is noticed.
  return fetchBytes(googleSheetCsv(link), file, { ...options, endsAreKnown: true });
}
