export interface Tolerance {
  readonly rel: number;
  readonly abs: number;
}

export interface Comparison {
  /** One line for each value that is not what was expected. */
  readonly problems: string[];
  /** Of the numbers that are not expected to be 0. */
  readonly worstRelativeError: number;
}

const UNBOUNDED: Readonly<Record<string, number>> = {
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Compares what a method gave with what a vector expects: numbers within the tolerance, all else equal. A key that is
 * expected must be there; one that is not expected may be.
 */
export function compare(want: unknown, got: unknown, tolerance: Tolerance, path = "expected"): Comparison {
  const differs = (): Comparison => ({
    problems: [`${path}: want ${JSON.stringify(want)}, got ${String(got)}`],
    worstRelativeError: 0,
  });
  if (typeof want === "number") {
    if (typeof got !== "number" || Number.isNaN(got)) return differs();
    const error = Math.abs(got - want);
    const worstRelativeError = want === 0 ? 0 : error / Math.abs(want);
    const close = error <= tolerance.abs + tolerance.rel * Math.abs(want);
    return close ? { problems: [], worstRelativeError } : { ...differs(), worstRelativeError };
  }
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return differs();
    return merge(want.map((member, i) => compare(member, got[i], tolerance, `${path}[${i}]`)));
  }
  if (isRecord(want)) {
    if (!isRecord(got)) return differs();
    const parts = Object.entries(want).map(([key, member]) =>
      compare(member, Object.hasOwn(got, key) ? got[key] : undefined, tolerance, `${path}.${key}`),
    );
    return merge(parts);
  }
  const same = want === got || (typeof want === "string" && got !== undefined && UNBOUNDED[want] === got);
  return same ? { problems: [], worstRelativeError: 0 } : differs();
}

function merge(parts: readonly Comparison[]): Comparison {
  return {
    problems: parts.flatMap(({ problems }) => problems),
    worstRelativeError: parts.reduce((worst, part) => Math.max(worst, part.worstRelativeError), 0),
  };
}
