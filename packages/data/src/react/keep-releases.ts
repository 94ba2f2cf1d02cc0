import { type PersistedClient, persistQueryClient } from "@tanstack/query-persist-client-core";
import type { QueryClient } from "@tanstack/react-query";
import { KEY } from "./queries.ts";

/** Where a browser keeps texts: localStorage is one, a wrapper of IndexedDB another. */
export interface Storage {
  readonly getItem: (key: string) => string | null | Promise<string | null>;
  readonly setItem: (key: string, text: string) => unknown;
  readonly removeItem: (key: string) => unknown;
}

const NAME = `${KEY}-releases`;
/** What was kept by a release whose data had another shape is not read. */
const SHAPE = "1";
/** What is loaded in one go is written once: the client tells of every step, and the text is as long as all files. */
const QUIET_MS = 250;
const MONTH_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Keeps what was loaded between visits, so that a page has something to show at once and without a connection; hooks
 * say when it was loaded. Only published data, which anyone may read, is kept. A storage that is full, forbidden or
 * broken keeps nothing and stops nothing.
 *
 * @param maxAge Milliseconds after which what was kept is no longer shown.
 * @returns When what was kept has been restored, and how to stop keeping.
 */
export function keepReleases(
  queryClient: QueryClient,
  storage: Storage,
  maxAge = MONTH_MS,
): { readonly restored: Promise<void>; readonly stop: () => void } {
  let writing: ReturnType<typeof setTimeout> | undefined;
  const write = (client: PersistedClient) => {
    clearTimeout(writing);
    writing = setTimeout(() => attempt(() => storage.setItem(NAME, JSON.stringify(client))), QUIET_MS);
  };
  const [unsubscribe, restored] = persistQueryClient({
    // Each copy of the package brings a private type of the same client.
    queryClient: queryClient as unknown as Parameters<typeof persistQueryClient>[0]["queryClient"],
    persister: {
      persistClient: async (client) => write(client),
      restoreClient: async () => parsed(await attempt(() => storage.getItem(NAME))),
      removeClient: async () => void (await attempt(() => storage.removeItem(NAME))),
    },
    maxAge,
    buster: SHAPE,
    dehydrateOptions: {
      shouldDehydrateQuery: ({ queryKey, state }) => queryKey[0] === KEY && state.data !== undefined,
    },
  });
  const stop = () => {
    unsubscribe();
    clearTimeout(writing);
  };
  return { restored, stop };
}

async function attempt<T>(use: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await use();
  } catch {
    return undefined;
  }
}

function parsed(text: string | null | undefined): PersistedClient | undefined {
  try {
    return text ? (JSON.parse(text) as PersistedClient) : undefined;
  } catch {
    return undefined;
  }
}
