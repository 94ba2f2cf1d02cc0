import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { looksAt } from "./looks.ts";
import { look, openWorkshop } from "./workshop.ts";

/** On a phone and on a desk. */
export const PHOTOGRAPHED = looksAt(360, 1280);

/**
 * Photographs stories of a built Storybook in every look, as `<story>, <look>, <width>.png` in a folder. A story that has
 * all its pictures there keeps them.
 */
export async function photograph(
  storybook: string,
  stories: readonly string[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workshop = await openWorkshop(storybook);
  const waiting = stories.filter(
    (story) => !PHOTOGRAPHED.every((seen) => existsSync(join(folder, pictureOf(story, seen)))),
  );
  // Two pages at a time share the stories.
  const work = async () => {
    const page = await workshop.newPage();
    for (let story = waiting.shift(); story !== undefined; story = waiting.shift()) {
      await workshop.show(page, story);
      for (const seen of PHOTOGRAPHED) {
        await look(page, seen);
        const picture = await page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
        writeFileSync(join(folder, pictureOf(story, seen)), picture);
      }
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await workshop.close();
  }
}

export function pictureOf(story: string, { name, width }: (typeof PHOTOGRAPHED)[number]): string {
  return `${story}, ${name}, ${width}.png`;
}
