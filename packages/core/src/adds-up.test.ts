import { expect, it } from "vitest";
import { addsUp, dividesOut } from "./adds-up.ts";
import { extendIndicator } from "./indicator.ts";
import { entryExitRatio, recurrenceOfMaltreatment } from "./presets/index.ts";

const percent = recurrenceOfMaltreatment;

it("notices where a reader who subtracts gets another difference", () => {
  // Shown as 5.5, 6.6 and -1.2.
  expect(addsUp(percent, 5.46, 6.62, -1.16)).toBe(false);
  expect(addsUp(percent, 5.5, 6.6, -1.1)).toBe(true);
  expect(addsUp(percent, 6.6, 6.6, 0)).toBe(true);
  expect(addsUp(percent, 6.62, 6.58, 0.04)).toBe(true);
});

it("notices it where figures have no digit and their difference has one", () => {
  const whole = extendIndicator(percent, { id: "whole", decimals: 0 });
  expect(addsUp(whole, 13.4, 12.6, 0.8)).toBe(false);
  expect(addsUp(whole, 14, 12, 2)).toBe(true);
});

it("notices where a reader who divides gets another ratio", () => {
  // Shown as 0.95, 0.98 and 0.96.
  expect(dividesOut(entryExitRatio, 0.946, 0.982, 0.946 / 0.982)).toBe(false);
  expect(dividesOut(entryExitRatio, 0.91, 1.05, 0.91 / 1.05)).toBe(true);
});
