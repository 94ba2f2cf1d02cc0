import { readFileSync } from "node:fs";
import { basename } from "node:path";
import {
  parseVectors,
  runVectors,
  type VectorReport,
} from "../packages/core/src/statistics/vectors/run-vectors.ts";

/*
 * pnpm vectors FILE...
 * Runs files of test vectors (packages/core/vectors/README.md) against the statistics of core. One line a file:
 * `name: N passed, M failed`, and the worst relative error; exit code 1 when anything failed.
 */

function report(path: string): VectorReport {
  try {
    return runVectors(parseVectors(readFileSync(path, "utf8")));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, worstRelativeError: 0, problems: [`cannot be read: ${reason}`] };
  }
}

const paths = process.argv.slice(2).filter((argument) => argument !== "--");
if (paths.length === 0) {
  console.error("Usage: pnpm vectors FILE...   (for instance packages/core/vectors/*.json)");
  process.exitCode = 1;
}
for (const path of paths) {
  const { passed, failed, worstRelativeError, problems } = report(path);
  const worst = worstRelativeError.toExponential(1);
  console.log(
    `${basename(path, ".json")}: ${passed} passed, ${failed} failed (worst relative error ${worst})`,
  );
  for (const problem of problems) console.error(`  ${problem}`);
  if (failed > 0) process.exitCode = 1;
}
