import { type CheckReport, reportHtml } from "@shared-measurement/data";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { auditPage } from "./audit-page.ts";

// The page that a data manager is sent: read on a phone, a screen and paper. WCAG 2.2 A and AA.

const long =
  "https://example.org/a/very/long/address/without/any/break/in/it/whatsoever/which/nobody/can/read";
const report: CheckReport = {
  name: "partner.csv",
  files: [
    {
      file: "partner.csv",
      observations: 12,
      leftOut: 1,
      declared: [
        { code: "declared-word", column: "n", found: "<= 10", read: "suppressed", row: 5, count: 3 },
      ],
      normalised: [{ code: "windows-1252", count: 1, found: "windows-1252" }],
    },
  ],
  problems: [
    {
      severity: "error",
      code: "unknown-place",
      file: "partner.csv",
      row: 7,
      column: "State",
      value: long,
      blocks: [{}],
    },
    {
      severity: "warning",
      code: "jump",
      file: "partner.csv",
      row: 9,
      value: "child-fatalities, US-CO",
      expected: "1",
      other: "90",
    },
    { severity: "note", code: "zero-denominator", file: "partner.csv", value: "reentry", other: "2" },
  ],
  changes: [],
  changed: 0,
  publishedAgain: 0,
};

/** Puts a page of its own in the place of this one, as far as a script can. */
function open(html: string): void {
  const made = new DOMParser().parseFromString(html, "text/html");
  document.documentElement.lang = made.documentElement.lang;
  document.title = made.title;
  for (const style of made.querySelectorAll("style")) document.body.append(style);
  document.body.append(...made.body.children);
}

afterEach(async () => {
  document.body.replaceChildren();
  await page.viewport(414, 896);
});

describe("the page of a report", () => {
  it.each([
    [320, "en"],
    [1280, "es"],
  ] as const)("can be seen, read and reached at %i pixels in %s", async (width, language) => {
    await page.viewport(width, 800);
    open(reportHtml(report, language));
    const { violations } = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"],
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(auditPage(document.body).map(({ sentence }) => sentence)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(document.querySelectorAll("table")).toHaveLength(3);
  });
});
