import { expect, test } from "vitest";
import { installedBrowser, usualPlaces } from "./installed.ts";

test("the browser that the developer names in CHROME is the one that is used", () => {
  expect(installedBrowser("linux", { CHROME: process.execPath })).toBe(process.execPath);
});

test("a CHROME that names no file is refused with what to do, and not passed over in silence", () => {
  expect(() => installedBrowser("linux", { CHROME: "/no/such/chrome" })).toThrow(
    'The variable CHROME names "/no/such/chrome", and there is no such file. Set it to the full path',
  );
});

test("a browser that stands only on the PATH is found", () => {
  expect(usualPlaces("linux", { PATH: "/home/ana/bin" })).toContain("/home/ana/bin/chromium");
});

test("Chrome is looked for where macOS and Windows put it", () => {
  expect(usualPlaces("darwin", {})).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(usualPlaces("win32", { PROGRAMFILES: "C:\\Program Files" })).toContain(
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  );
});
