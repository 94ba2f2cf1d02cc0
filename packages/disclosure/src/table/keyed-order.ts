import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** A key that is never published; without it nobody can tell which of several good complements is chosen. */
export type Secret = string | Uint8Array;

/**
 * For each id a number from 0 to 1 (1 excluded) that only the secret's holder can know: the first 48 bits of
 * HMAC-SHA-256 (RFC 2104) of the id, under a key of its own for each purpose.
 */
export function keyedNumbers(ids: readonly string[], secret: Secret, purpose: string): Float64Array {
  const bytes = typeof secret === "string" ? utf8ToBytes(secret) : secret;
  const key = hmac(sha256, bytes, concatBytes(utf8ToBytes("shared-measurement "), utf8ToBytes(purpose)));
  return Float64Array.from(ids, (id) => {
    const digest = hmac(sha256, key, utf8ToBytes(id));
    let number = 0;
    for (let at = 0; at < 6; at++) number = number * 256 + (digest[at] ?? 0);
    return number / 2 ** 48;
  });
}
