import { LoadError } from "../load/load-error.ts";
import type { Problem } from "../problems/problem.ts";

/**
 * Something that is loaded, as plain data: a page shows one of the three. What was loaded before stays `ready` while
 * it is refreshed, and if that fails.
 */
export type Loaded<T> =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly problems: readonly Problem[]; readonly retry: () => void }
  | { readonly status: "ready"; readonly value: T };

interface QueryResult<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** The state of a query for a page. An error that is not about loading is a fault of the program, and thrown. */
export function loadedFrom<T>({ data, error, refetch }: QueryResult<T>): Loaded<T> {
  if (data !== undefined) return { status: "ready", value: data };
  if (!error) return { status: "loading" };
  return { status: "failed", problems: problemsOfError(error), retry: () => void refetch() };
}

export function problemsOfError(error: Error): readonly Problem[] {
  if (error instanceof LoadError) return error.problems;
  throw error;
}
