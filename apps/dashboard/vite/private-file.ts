import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A coalition's private configuration: in its folder, never published, and not kept in git. */
export const PRIVATE_FILE = "private.json";

/**
 * The secret by which it is chosen what is hidden beside the small figures. Made once where there is none; releases that
 * are kept make a build on another computer choose the same.
 *
 * @throws Error that says what to do where the file is not what it should be.
 */
export function secretOf(folder: string, say: (sentence: string) => void): string {
  const file = join(folder, PRIVATE_FILE);
  if (existsSync(file)) return secretIn(readFileSync(file, "utf8"), file);
  const secret = randomBytes(32).toString("base64url");
  const text = `${JSON.stringify({ version: 1, secret }, undefined, 2)}\n`;
  writeFileSync(file, text, { mode: 0o600, flag: "wx" });
  say(
    `${file} was made: the secret by which figures are hidden beside the small ones. Keep it, show it to nobody, and copy it to every computer that builds this dashboard.`,
  );
  return secret;
}

function secretIn(text: string, file: string): string {
  const secret = (() => {
    try {
      return (JSON.parse(text) as { secret?: unknown }).secret;
    } catch {
      return undefined;
    }
  })();
  if (typeof secret === "string" && secret.length >= 32) return secret;
  throw new Error(
    `${file} has no secret of at least 32 characters under "secret". Bring it back from where it was kept; without it other figures would be hidden than before. Only if nothing was ever published, delete the file: a new one is made.`,
  );
}
