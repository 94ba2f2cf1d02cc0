import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import envPaths from "env-paths";
import { InputError, type Surroundings } from "./command.ts";

/** The key, and where it came from: only one that is kept or given makes two runs hide the same cells. */
export interface FoundSecret {
  readonly secret: string;
  readonly from: "given" | "kept" | "this-run-only";
}

const VARIABLE = "SHARED_MEASUREMENT_SECRET";
/** Shorter keys can be guessed by trying. */
const SHORTEST = 16;

function checked(secret: string, where: string): FoundSecret {
  if (secret.length >= SHORTEST) return { secret, from: "given" };
  throw new InputError(
    `The secret in ${where} has ${secret.length} characters. Give one of at least ${SHORTEST} that nobody can guess.`,
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

/** The key that this machine made once, in the person's private configuration folder, readable by nobody else. */
function keptSecret(): FoundSecret {
  const file = join(envPaths("shared-measurement", { suffix: "" }).config, "secret");
  try {
    try {
      return { ...checked(readFileSync(file, "utf8").trim(), file), from: "kept" };
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Another run may have made it in the meantime: then it is not overwritten, and read.
    writeFileSync(file, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx" });
    return { secret: readFileSync(file, "utf8").trim(), from: "kept" };
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      return { secret: readFileSync(file, "utf8").trim(), from: "kept" };
    }
    return { secret: randomBytes(32).toString("hex"), from: "this-run-only" };
  }
}

/** The secret of a file, else of the environment, else of this machine. It is never printed. */
export function findSecret(file: string | undefined, { env }: Surroundings): FoundSecret {
  if (file !== undefined) {
    try {
      return checked(readFileSync(file, "utf8").trim(), file);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(`The secret file ${file} cannot be read: ${String(error)}`);
    }
  }
  const given = env[VARIABLE];
  return given ? checked(given, `the variable ${VARIABLE}`) : keptSecret();
}
