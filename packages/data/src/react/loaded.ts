import { LoadError } from "../load/load-error.ts";
import type { Problem } from "../problems/problem.ts";

/**
 * Something that is loaded, as plain data: a page shows one of the three. What was loaded before stays `ready` while
 * it is refreshed, and if that fails; `freshness` says so.
 */
export type Loaded<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly problems: readonly Problem[]; readonly retry: () => void }
  | { readonly status: "ready"; readonly value: T; readonly freshness: Freshness };

/** How current what is shown is. */
export interface Freshness {
  /** When it was loaded, in milliseconds since 1970: of several files, the oldest. */
  readonly loadedAt: number;
  /** A newer one is being asked for. */
  readonly refreshing: boolean;
  /** Why the last refresh failed; what is shown was loaded before. */
  readonly problems: readonly Problem[];
}

interface QueryResult<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  readonly dataUpdatedAt: number;
  readonly isFetching: boolean;
}

/** The state of a query for a page. An error that is not about loading is a fault of the program, and thrown. */
export function loadedFrom<T>(query: QueryResult<T>): Loaded<T> {
  const { data, error, refetch } = query;
  if (data !== undefined) return { status: "ready", value: data, freshness: freshnessOf([query]) };
  if (!error) return { status: "loading" };
  return { status: "failed", problems: problemsOfError(error), retry: () => void refetch() };
}

/** The freshness of several queries together; of those that have data. */
export function freshnessOf(queries: readonly Omit<QueryResult<unknown>, "refetch">[]): Freshness {
  const loaded = queries.filter(({ data }) => data !== undefined);
  return {
    loadedAt: Math.min(...loaded.map(({ dataUpdatedAt }) => dataUpdatedAt)),
    refreshing: queries.some(({ isFetching }) => isFetching),
    problems: loaded.flatMap(({ error }) => (error ? problemsOfError(error) : [])),
  };
}

export function problemsOfError(error: Error): readonly Problem[] {
  if (error instanceof LoadError) return error.problems;
  throw error;
}
