import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { output } from "../check/command.ts";
import { comparePictures } from "./compare.ts";
import { PHOTOGRAPHED, photograph, pictureOf } from "./photograph.ts";
import { type Difference, reportOf } from "./report.ts";
import { storiesOf } from "./workshop.ts";

/**
 * What a change does to how the stories look: every story of an earlier commit beside the same story now, in every
 * look, by the same browser on the same machine in one run. No picture is kept in the repository: fonts and browsers
 * differ between machines, and a picture from another one would differ everywhere.
 *
 *     pnpm visual [commit] [part of a story's id]
 *
 * The commit is the one that this work branched from main at, unless it is named. Prints the stories that differ and
 * writes the pictures to a page; exit 1 where any differs.
 */
const root = join(import.meta.dirname, "../..");
const cache = join(root, "node_modules/.cache/visual");
const [base = "main", part = ""] = process.argv.slice(2);

const commit = output(root, "git", "merge-base", base, "HEAD").trim();
const before = join(cache, commit);
const now = join(cache, "now");
const report = join(cache, "report");

mkdirSync(cache, { recursive: true });
if (!existsSync(join(before, "storybook", "index.json"))) buildEarlier();
console.log("Building the stories as they are now");
rmSync(now, { recursive: true, force: true });
output(root, "pnpm", "exec", "storybook", "build", "--quiet", "--output-dir", join(now, "storybook"));

const earlier = storiesOf(join(before, "storybook"));
const present = storiesOf(join(now, "storybook"));
const both = present.filter((story) => earlier.includes(story) && story.includes(part));
for (const [name, folder] of [
  ["before", before],
  ["now", now],
] as const) {
  console.log(`Photographing ${both.length} stories ${name}`);
  await photograph(join(folder, "storybook"), both, join(folder, "pictures"));
}

rmSync(report, { recursive: true, force: true });
mkdirSync(report);
const differences = both.flatMap((story) =>
  PHOTOGRAPHED.flatMap((look) => differenceOf(pictureOf(story, look))),
);
writeFileSync(join(report, "index.html"), reportOf(report, commit, differences));
const list = (stories: readonly string[], title: string) =>
  stories.length > 0 && console.log(`${title}:\n${stories.map((story) => `  ${story}`).join("\n")}`);
list(
  present.filter((story) => !earlier.includes(story)),
  "New stories, nothing to compare with",
);
list(
  earlier.filter((story) => !present.includes(story)),
  "Stories that are gone",
);
list(
  differences.map(({ picture, pixels }) => `${picture}: ${pixels} pixels`),
  "Pictures that differ",
);
console.log(
  `${both.length * PHOTOGRAPHED.length} pictures compared with ${commit.slice(0, 7)}, ${differences.length} differ: ${join(report, "index.html")}`,
);
process.exitCode = differences.length > 0 ? 1 : 0;

function buildEarlier(): void {
  console.log(`Building the stories of ${commit.slice(0, 7)}`);
  const tree = join(cache, "tree");
  rmSync(tree, { recursive: true, force: true });
  output(root, "git", "worktree", "prune");
  output(root, "git", "worktree", "add", "--detach", tree, commit);
  try {
    output(tree, "pnpm", "install", "--prefer-offline", "--frozen-lockfile");
    output(tree, "pnpm", "exec", "storybook", "build", "--quiet", "--output-dir", join(before, "storybook"));
  } finally {
    output(root, "git", "worktree", "remove", "--force", tree);
  }
}

function differenceOf(picture: string): Difference[] {
  const [first, second] = [join(before, "pictures", picture), join(now, "pictures", picture)];
  const { pixels, marked } = comparePictures(readFileSync(first), readFileSync(second));
  if (!marked) return [];
  const file = join(report, picture);
  writeFileSync(file, marked);
  return [{ picture, pixels, before: first, now: second, marked: file }];
}
