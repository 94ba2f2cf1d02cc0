import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];

/** Where Chrome and Chromium are usually installed, the likeliest first: fixed places, then every folder of the PATH. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): readonly string[] {
  if (platform === "darwin") {
    const apps = ["/Applications", join(env.HOME ?? "", "Applications")];
    return apps.flatMap((folder) =>
      ["Google Chrome", "Chromium"].map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`);
  }
  const folders = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
  const path = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return [...new Set([...folders, ...path])].flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

/** The browser named by the variable CHROME, else one installed in a usual place, else undefined. Throws if CHROME names no file. */
export function installedBrowser(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string | undefined {
  if (env.CHROME) {
    if (existsSync(env.CHROME)) return env.CHROME;
    throw new Error(
      `The variable CHROME names "${env.CHROME}", and there is no such file. ` +
        "Set it to the full path of a Chrome or Chromium, or unset it.",
    );
  }
  return usualPlaces(platform, env).find((place) => existsSync(place));
}
