import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

export type PackagedBrowser = { readonly executablePath: string; readonly env: Record<string, string> };

const cache = join(import.meta.dirname, "../../node_modules/.cache/chromium");

/** Prefers the fonts that come with the browser, so that text has the same width on every machine. */
function fontSettings(folder: string): string {
  const families = ["sans-serif", "serif", "system-ui", "monospace"];
  const preferences = families.map(
    (family) => `
  <match target="pattern">
    <test name="family"><string>${family}</string></test>
    <edit name="family" mode="prepend" binding="strong"><string>Open Sans</string></edit>
  </match>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>${preferences.join("")}
</fontconfig>
`;
}

/** Unpacks beside its final place and renames, so that two runs at once never see half a browser. */
function unpack(entry: string, target: string): void {
  mkdirSync(cache, { recursive: true });
  const stage = mkdtempSync(join(cache, "unpacking-"));
  try {
    // The package unpacks into the temporary folder, and its libraries only where it believes to be on AWS Lambda.
    const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((it) => it.default.executablePath())`;
    execFileSync(process.execPath, ["--eval", script], {
      env: { ...process.env, TMPDIR: stage, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    writeFileSync(join(stage, "fonts.conf"), fontSettings(target));
    if (!existsSync(target)) renameSync(stage, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/**
 * Chromium from the npm package @sparticuz/chromium, unpacked once into node_modules/.cache: for a Linux machine (x64)
 * on which no browser is installed. `env` is what it needs to run: its own fonts, and its own libraries where the
 * machine has none.
 */
export function packagedBrowser(): PackagedBrowser {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8"));
  const folder = join(cache, String(version));
  if (!existsSync(folder)) unpack(entry, folder);
  const executablePath = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const starts = spawnSync(executablePath, ["--version"]).status === 0;
  return { executablePath, env: starts ? fonts : { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023/lib") } };
}
