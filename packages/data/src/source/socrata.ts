import { fileFault } from "./fault.ts";
import { readPaged } from "./paged.ts";
import type { ReadResult } from "./read-bytes.ts";
import type { ReadOptions } from "./read-options.ts";

/** A data set of a portal that runs on Socrata, such as data.ct.gov. */
export interface SocrataSet {
  /** `https://data.ct.gov`. */
  readonly portal: string;
  /** Four and four letters or digits: `337d-73fs`. */
  readonly dataset: string;
  /** SoQL: which rows, `county = 'Sacramento'`. */
  readonly where?: string;
  /** SoQL: in which order; by the portal's own row ids where absent. Pages need one that no two rows share. */
  readonly order?: string;
  /** An app token raises the portal's limit of requests. It is sent to the portal and kept nowhere. */
  readonly appToken?: string;
  readonly pageSize?: number;
}

/**
 * Reads a Socrata data set by its SODA API, page by page. Fields that are blank are left out by the portal and are blank
 * here. Source: dev.socrata.com, "Paging through data" and "Queries using SODA".
 *
 * @param file The name that problems give it.
 */
export async function readSocrata(
  set: SocrataSet,
  file: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { dataset, where, order = ":id", appToken, pageSize = 50_000 } = set;
  const portal = set.portal.replace(/\/+$/, "");
  if (!/^[a-z0-9]{4}-[a-z0-9]{4}$/.test(dataset)) {
    return {
      grids: [],
      problems: fileFault(file, "wrong-address", { value: dataset, expected: "xxxx-xxxx" }).problems,
    };
  }
  const address = (query: Readonly<Record<string, string>>) => {
    const filter = where === undefined ? {} : { $where: where };
    return `${portal}/resource/${dataset}.json?${new URLSearchParams({ ...query, ...filter })}`;
  };
  return readPaged(
    {
      file,
      headers: appToken === undefined ? undefined : { "X-App-Token": appToken },
      records: "",
      pageSize,
      count: async (ask) => {
        const text = await ask(address({ $select: "count(*) as count" }));
        const count = /"count"\s*:\s*"?(\d+)"?/.exec(text)?.[1];
        if (count === undefined) throw fileFault(file, "portal-refused", { value: text.slice(0, 80) });
        return Number(count);
      },
      pageAddress: (offset) => address({ $order: order, $limit: String(pageSize), $offset: String(offset) }),
    },
    options,
  );
}
