import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "react-docgen";
import { describe, expect, it } from "vitest";
import { SAID } from "../../.storybook/describe-args.ts";

const root = join(import.meta.dirname, "../..");

/** The file of the component that a file of stories is about, and its name. */
function componentOf(stories: string): { readonly file: string; readonly name: string } | undefined {
  const code = readFileSync(stories, "utf8");
  const name = /^ {2}component: (\w+),/m.exec(code)?.[1];
  const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "([^"]+)"`).exec(code)?.[1];
  return name && from ? { file: join(dirname(stories), from), name } : undefined;
}

const components = new Map(
  globSync("packages/charts/src/**/*.stories.tsx", { cwd: root })
    .map((file) => componentOf(join(root, file)))
    .flatMap((component) => (component ? [[component.name, component] as const] : [])),
);

describe.each([...components.values()])("the page of $name", ({ file, name }) => {
  const [documented] = parse(readFileSync(file, "utf8"), { filename: file }).filter(
    ({ displayName }) => displayName === name,
  );

  it("says what the component is", () => {
    expect(documented?.description ?? "").not.toBe("");
  });

  it("says of every argument what it is", () => {
    const silent = Object.entries(documented?.props ?? {}).filter(
      ([argument, { description }]) => !description && !SAID[argument]?.description,
    );
    expect(silent.map(([argument]) => argument)).toEqual([]);
  });
});
