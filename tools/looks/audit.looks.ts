import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditPage } from "../audit/audit-page.ts";
import { type Look, looksAt, plainLooksAt } from "./looks.ts";
import { look, openWorkshop, storiesOf, type Workshop } from "./workshop.ts";

/** Built before by `pnpm build-storybook`, which the test command does. */
const storybook = join(import.meta.dirname, "../../storybook-static");

/** The narrowest page that has to read without scrolling sideways (WCAG 1.4.10), and a desk. */
const WIDTHS = [320, 1280] as const;

/** Words of another language change where things lie, and no color. */
const LOOKS = { en: looksAt(...WIDTHS), es: plainLooksAt(...WIDTHS) };

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop(storybook);
});
afterAll(() => workshop.close());

test.concurrent.each(storiesOf(storybook))(
  "the auditor finds no fault in %s, in any look and language",
  async (story) => {
    const page = await workshop.newPage();
    const faults: string[] = [];
    for (const language of ["en", "es"] as const) {
      await look(page, LOOKS[language][0] as Look);
      await workshop.show(page, story, language);
      for (const seen of LOOKS[language]) {
        await look(page, seen);
        const found = await page.locator("#storybook-root").evaluate(auditPage);
        faults.push(
          ...found.map(({ sentence }) => `${language}, ${seen.name}, ${seen.width} px: ${sentence}`),
        );
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  },
);
