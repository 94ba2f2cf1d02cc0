import { StatisticsError } from "../statistics-error.ts";
import { type Comparison, compare, type Tolerance } from "./compare.ts";
import { type Method, methods } from "./methods.ts";

export interface VectorCase {
  readonly id: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly tolerance?: Tolerance;
}

export interface VectorFile {
  readonly method: string;
  readonly tolerance: Tolerance;
  readonly cases: readonly VectorCase[];
}

export interface VectorReport {
  readonly passed: number;
  readonly failed: number;
  readonly worstRelativeError: number;
  /** For each case that failed, its id and why. */
  readonly problems: string[];
}

/** How far below R's a likelihood may be and still be its optimum. */
const LIKELIHOOD_SLACK = 0.05;

/** Runs every case of a file against the library. An unknown method fails every case. */
export function runVectors(file: VectorFile): VectorReport {
  const method = methods.get(file.method);
  if (method === undefined) {
    const failed = Math.max(1, file.cases.length);
    return { passed: 0, failed, worstRelativeError: 0, problems: [`unknown method ${file.method}`] };
  }
  const results = file.cases.map((one) => ({ id: one.id, ...runCase(file, one, method) }));
  const wrong = results.filter(({ problems }) => problems.length > 0);
  return {
    passed: results.length - wrong.length,
    failed: wrong.length,
    worstRelativeError: results.reduce((worst, result) => Math.max(worst, result.worstRelativeError), 0),
    problems: wrong.map(({ id, problems }) => `${id}: ${problems.slice(0, 3).join("; ")}`),
  };
}

function runCase(file: VectorFile, { input, expected, tolerance }: VectorCase, method: Method): Comparison {
  const rejects = field(expected, "error") === true;
  let got: unknown;
  try {
    // Numbers that JSON cannot hold come as text; the words of a record must stay words.
    got = method(file.method === "recurrence" ? input : withNumbers(input));
  } catch (error) {
    if (rejects && error instanceof StatisticsError) return { problems: [], worstRelativeError: 0 };
    return { problems: [`threw ${String(error)}`], worstRelativeError: 0 };
  }
  if (rejects) return { problems: ["was not rejected"], worstRelativeError: 0 };
  const allowed = tolerance ?? file.tolerance;
  if (file.method === "holt" && field(input, "mode") === "optimised")
    return compareOptimum(expected, got, allowed);
  return compare(expected, got, allowed);
}

/** An optimum is right when its likelihood is that of R or better, or when its forecasts are R's. */
function compareOptimum(want: unknown, got: unknown, tolerance: Tolerance): Comparison {
  const theirs = field(want, "logLikR");
  const ours = field(got, "logLikR");
  const asLikely =
    typeof theirs === "number" && typeof ours === "number" && ours >= theirs - LIKELIHOOD_SLACK;
  const { logLikR: _, ...forecasts } = want as Readonly<Record<string, unknown>>;
  const compared = compare(forecasts, got, tolerance);
  return asLikely ? { problems: [], worstRelativeError: compared.worstRelativeError } : compared;
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

const NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  "-Infinity": Number.NEGATIVE_INFINITY,
};

function withNumbers(value: unknown): unknown {
  if (typeof value === "string") return Object.hasOwn(NUMBERS, value) ? NUMBERS[value] : value;
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withNumbers(member)]));
}

/** Reads a file of vectors; throws an Error that says what is wrong with it. */
export function parseVectors(text: string): VectorFile {
  const file: unknown = JSON.parse(text);
  const tolerance = field(file, "tolerance");
  const cases = field(file, "cases");
  if (typeof field(file, "method") !== "string") throw new Error("it names no method");
  if (typeof field(tolerance, "rel") !== "number" || typeof field(tolerance, "abs") !== "number") {
    throw new Error("it states no tolerance { rel, abs }");
  }
  if (!Array.isArray(cases) || cases.length === 0) throw new Error("it has no cases");
  return file as VectorFile;
}
