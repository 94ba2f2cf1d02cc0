import { relative } from "node:path";

/** A picture that differs, with the files of how it was, how it is, and where it differs. */
export interface Difference {
  /** "charts-trendchart--colorado, dark, 360.png" */
  readonly picture: string;
  readonly pixels: number;
  readonly before: string;
  readonly now: string;
  readonly marked: string;
}

/** A page, in the folder given, with every picture that differs: as it was, as it is, and where. */
export function reportOf(folder: string, commit: string, differences: readonly Difference[]): string {
  const image = (name: string, file: string) =>
    `<figure><img alt="${name}" src="${encodeURI(relative(folder, file))}" loading="lazy"><figcaption>${name}</figcaption></figure>`;
  const rows = differences.map(
    ({ picture, pixels, before, now, marked }) =>
      `<section><h2>${picture}: ${pixels} pixels</h2><div>${image("Before", before)}${image("Now", now)}${image("Differs", marked)}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What differs from ${commit.slice(0, 7)}</title>
<style>body{font:1rem system-ui;margin:1rem}div{display:flex;gap:1rem;overflow-x:auto}figure{margin:0}img{border:1px solid #888;max-width:40rem}</style>
<h1>${differences.length} pictures differ from ${commit.slice(0, 7)}</h1>
${rows.join("\n")}
</html>
`;
}
