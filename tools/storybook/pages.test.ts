import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { storyNameFromExport, toId } from "storybook/internal/csf";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

const STORIES = globSync("packages/*/src/**/*.stories.tsx", { cwd: root });
const PAGES = globSync("docs/**/*.mdx", { cwd: root });

/** The exported stories of a file, under their title. */
function storiesOf(file: string): { readonly title: string; readonly names: readonly string[] } {
  const code = read(file);
  const title = /^ {2}title: "([^"]+)"/m.exec(code)?.[1];
  if (title === undefined) throw new Error(`${file} has no title.`);
  return { title, names: [...code.matchAll(/^export const (\w+): Story\b/gm)].map(([, name = ""]) => name) };
}

/** Everything the workshop has an address for. */
function addresses(): Set<string> {
  const ofStories = STORIES.map(storiesOf).flatMap(({ title, names }) => [
    `/docs/${toId(title, "docs")}`,
    ...names.map((name) => `/story/${toId(title, storyNameFromExport(name))}`),
  ]);
  const ofPages = PAGES.flatMap((page) => {
    const title = /<Meta title="([^"]+)"/.exec(read(page))?.[1];
    return title === undefined ? [] : [`/docs/${toId(title, "docs")}`];
  });
  return new Set([...ofStories, ...ofPages]);
}

const known = addresses();

describe.each(PAGES)("%s", (page) => {
  const text = read(page);

  it("links to pages and stories that are there", () => {
    const linked = [...text.matchAll(/\?path=([^)\s]+)/g)].map(([, address = ""]) => address);
    expect(linked.filter((address) => !known.has(address))).toEqual([]);
  });

  it("shows stories that are there", () => {
    const files = new Map(
      [...text.matchAll(/import \* as (\w+) from "(?:\.\.\/)+([^"]+)"/g)].map(([, name, file = ""]) => [
        name,
        file,
      ]),
    );
    for (const [, module = "", story = ""] of text.matchAll(/of=\{(\w+)\.(\w+)\}/g)) {
      const file = STORIES.find((one) => one === files.get(module));
      expect(file && storiesOf(file).names, `${module}.${story}`).toContain(story);
    }
  });
});

it("every chart has a group: no title stands beside the groups", () => {
  const alone = STORIES.map(storiesOf).filter(({ title }) => /^Charts\/[^/]+$/.test(title));
  expect(alone).toEqual([]);
});

it("docs/theming.md says what each custom property of the theme is", () => {
  const page = read("docs/theming.md");
  const names = new Set(read("packages/charts/src/styles/theme.css").match(/--sm-[\w-]+(?=:)/g));
  // The six categories have one line together.
  const said = (name: string) => page.includes(`\`${name}\``) || /^--sm-series-\d$/.test(name);
  expect(names.size).toBeGreaterThan(10);
  expect([...names].filter((name) => !said(name))).toEqual([]);
});
