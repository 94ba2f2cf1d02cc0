import { expect, test, vi } from "vitest";
import "./quiet-console.ts";

test.fails("a warning that no one expected fails the test that caused it", () => {
  console.warn("not expected");
});

test("a test may expect an error, and then says what it hears", () => {
  const heard = vi.spyOn(console, "error").mockImplementation(() => {});
  console.error("expected");
  expect(heard).toHaveBeenCalledWith("expected");
});
