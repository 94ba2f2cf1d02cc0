import { LANGUAGES } from "@shared-measurement/core";
import { describe, expect, it } from "vitest";
import type { ProblemCode } from "./problem.ts";
import { problemText } from "./problem-text.ts";
import { en } from "./words/en.ts";
import { es } from "./words/es.ts";

const codes = Object.keys(en.explain) as ProblemCode[];
const everything = {
  severity: "error",
  file: "f.csv",
  row: 2,
  line: 3,
  column: "n",
  value: "v",
  expected: "e",
  nearest: "near",
  other: "o",
} as const;
const nothing = { severity: "error", file: "f.csv" } as const;

describe("problemText", () => {
  it.each(codes)("is one whole sentence in every language, with or without details: %s", (code) => {
    for (const language of LANGUAGES) {
      expect(problemText({ ...everything, code }, language)).toMatch(/^f\.csv, .+: .+; .+\.$/);
      expect(problemText({ ...nothing, code }, language)).toMatch(/^f\.csv: /);
    }
    expect(es.explain[code](everything as never).found).not.toBe(en.explain[code](everything as never).found);
  });

  it("quotes a hostile value on one line, and not without end", () => {
    const text = problemText({ ...nothing, code: "undeclared-word", value: `a\nb${"x".repeat(500)}` }, "en");
    expect(text).not.toContain("\n");
    expect(text.length).toBeLessThan(500);
  });
});
