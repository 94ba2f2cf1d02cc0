import { fileFault } from "./fault.ts";
import { readPaged } from "./paged.ts";
import type { ReadResult } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";

/** A table in the datastore of a portal that runs on CKAN, such as data.ca.gov. */
export interface CkanResource {
  /** `https://data.ca.gov`. */
  readonly portal: string;
  /** The resource's id, a UUID. */
  readonly resource: string;
  /** Only the rows with these texts: `{ "county": "Sacramento" }`. */
  readonly filters?: Readonly<Record<string, string>>;
  readonly pageSize?: number;
}

/**
 * Reads a CKAN resource by `datastore_search`, page by page in the order of its `_id`.
 * Source: docs.ckan.org, DataStore extension.
 *
 * @param file The name that problems give it.
 */
export async function readCkan(
  one: CkanResource,
  file: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { resource, filters, pageSize = 30_000 } = one;
  const portal = one.portal.replace(/\/+$/, "");
  const address = (limit: number, offset: number) =>
    `${portal}/api/3/action/datastore_search?${new URLSearchParams({
      resource_id: resource,
      sort: "_id",
      limit: String(limit),
      offset: String(offset),
      ...(filters && { filters: JSON.stringify(filters) }),
    })}`;
  return readPaged(
    {
      file,
      records: "result.records",
      pageSize,
      count: async (ask) => {
        const text = await ask(address(0, 0));
        const total = /"total"\s*:\s*(\d+)/.exec(text)?.[1];
        if (total === undefined) throw fileFault(file, "portal-refused", { value: text.slice(0, 80) });
        return Number(total);
      },
      pageAddress: (offset) => address(pageSize, offset),
    },
    options,
  );
}
