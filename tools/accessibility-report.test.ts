import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "..");

interface Line {
  readonly num: string;
  readonly components: readonly { readonly adherence: { readonly level: string; readonly notes: string } }[];
}
interface Report {
  readonly chapters: Readonly<
    Record<string, { readonly criteria?: readonly Line[]; readonly disabled?: boolean }>
  >;
}

const report: Report = parse(readFileSync(join(root, "docs/accessibility/openacr.yaml"), "utf8"));
const lines = Object.values(report.chapters).flatMap(({ criteria = [] }) =>
  criteria.flatMap(({ num, components }) => components.map(({ adherence }) => ({ num, ...adherence }))),
);

/** WCAG 2.2, levels A and AA, and 4.1.1, which Section 508 still has. */
const CRITERIA =
  "1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.1 4.1.2 4.1.3";

const NAMED_TEST = /Test: (\S+) › (.+?)\.(?= Test: |$)/g;

describe("the accessibility conformance report", () => {
  it("has a line for every criterion of WCAG 2.2, levels A and AA", () => {
    const { success_criteria_level_a: a, success_criteria_level_aa: aa } = report.chapters;
    const listed = [a, aa].flatMap((chapter) => chapter?.criteria?.map(({ num }) => num) ?? []);
    expect(listed.toSorted()).toEqual(CRITERIA.split(" ").toSorted());
  });

  it.each(lines)(
    "rests $num ($level) on tests that exist, or says that it was not evaluated",
    ({ level, notes }) => {
      const tests = [...notes.matchAll(NAMED_TEST)];
      if (level === "not-evaluated") {
        expect([notes.startsWith("Not evaluated."), tests]).toEqual([true, []]);
        return;
      }
      expect(["supports", "partially-supports", "does-not-support"]).toContain(level);
      expect(tests.length).toBeGreaterThan(0);
      for (const [, file = "", title = ""] of tests) {
        expect(existsSync(join(root, file)), file).toBe(true);
        expect(readFileSync(join(root, file), "utf8"), title).toContain(title);
      }
    },
  );
});
