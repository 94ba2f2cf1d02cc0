import { afterEach, beforeEach, expect } from "vitest";

/**
 * A warning or an error on the console fails the test that caused it. A test that expects one replaces the method
 * itself: `vi.spyOn(console, "error").mockImplementation(() => {})`.
 */
const methods = ["error", "warn"] as const;
const original = { error: console.error, warn: console.warn };
let said: string[] = [];

beforeEach(() => {
  said = [];
  for (const method of methods) {
    console[method] = (...parts: unknown[]) => {
      said.push(`console.${method}: ${parts.map(String).join(" ")}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  expect(said, "the console stays silent").toEqual([]);
});
