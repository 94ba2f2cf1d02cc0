import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** A key that is never published; without it nobody can tell which of several good complements is chosen. */
export type Secret = string | Uint8Array;

/** What an id's number is for; each has numbers of its own. */
export type Purpose = "cost" | "order" | "rank" | "decoy";
const PURPOSES: readonly Purpose[] = ["cost", "order", "rank", "decoy"];

/** Gives each id a number from 0 to 1 (1 excluded), another for each purpose. */
export type Keyed = (ids: readonly string[], purpose: Purpose) => Float64Array;

/**
 * Numbers that only the secret's holder can know: for each purpose other 48 bits of HMAC-SHA-256 (RFC 2104) of the id.
 */
export function keyedBy(secret: Secret): Keyed {
  const bytes = typeof secret === "string" ? utf8ToBytes(secret) : secret;
  const key = hmac(sha256, bytes, utf8ToBytes("shared-measurement"));
  const mac = hmac.create(sha256, key);
  const digests = new Map<string, Uint8Array>();
  const digestOf = (id: string) => {
    const known = digests.get(id) ?? mac.clone().update(utf8ToBytes(id)).digest();
    digests.set(id, known);
    return known;
  };
  return (ids, purpose) => {
    const from = PURPOSES.indexOf(purpose) * 6;
    return Float64Array.from(ids, (id) => {
      const digest = digestOf(id);
      let number = 0;
      for (let at = from; at < from + 6; at++) number = number * 256 + (digest[at] ?? 0);
      return number / 2 ** 48;
    });
  };
}
