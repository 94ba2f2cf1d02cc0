import { expect, it } from "vitest";
import { auditRelease } from "../audit.ts";
import { DEFAULT_POLICY } from "../policy/rules.ts";
import { protect } from "../protect.ts";
import { count, figure, options, proportion, shownIn } from "../testing/made-up.ts";

const YEARS = ["CY2019", "CY2020", "CY2021"];
const agreeing = YEARS.flatMap((year, index) => [
  figure(count, "A", year, 40 + index),
  figure(proportion, "A", year, [20, 40 + index]),
]);
/** In the last year one publisher hid the count which the other prints as a denominator. */
const published = [
  ...agreeing,
  figure(count, "A", "CY2022", "hidden"),
  figure(proportion, "A", "CY2022", [12, 24]),
];

it("a hidden count is found where another indicator has it as its denominator", async () => {
  const { unsafe } = await auditRelease(published, { ...options(), privacy: DEFAULT_POLICY });
  expect(unsafe).toMatchObject([{ indicatorId: "count", periodId: "CY2022", recovered: 24 }]);
});

it("and the other is hidden with it", async () => {
  const { observations, audit } = await protect(published, options());
  expect(audit.safe).toBe(true);
  expect(shownIn(observations.slice(-1))).toEqual({ "A CY2022": "suppressed" });
});
