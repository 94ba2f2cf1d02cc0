import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MaltreatmentEvent, type RecurrenceInput, recurrence } from "./index.ts";

function report(
  childId: string | null,
  reportDate: string | null,
  more: Partial<MaltreatmentEvent> = {},
): MaltreatmentEvent {
  return { childId, reportDate, disposition: "substantiated", dateOfBirth: null, area: "A", ...more };
}

function of(events: readonly MaltreatmentEvent[], more: Partial<RecurrenceInput> = {}) {
  return recurrence({
    periodStart: "2020-01-01",
    periodEnd: "2020-12-31",
    gapDays: 14,
    followUpMonths: 12,
    gapReference: "initial",
    ageRule: "each_report",
    events,
    ...more,
  });
}

describe("recurrence within 12 months", () => {
  test("follows a report of 29 February to 28 February, that day included", () => {
    expect(of([report("a", "2020-02-29"), report("a", "2021-02-28")]).daysToFirstRecurrence).toEqual([365]);
    expect(of([report("a", "2020-02-29"), report("a", "2021-03-01")]).numerator).toBe(0);
  });

  test("leaves out whoever turned 18 on the day of the initial report", () => {
    const born = (dateOfBirth: string) => [report("a", "2020-06-15", { dateOfBirth })];
    expect(of(born("2002-06-15"))).toMatchObject({
      denominator: 0,
      excludedForAge: 1,
      percent: null,
      lower: null,
    });
    expect(of(born("2002-06-16"))).toMatchObject({ denominator: 1, excludedForAge: 0 });
  });

  test("counts the rows it cannot use, of those that would have counted", () => {
    const events = [
      report(null, "2020-01-05"),
      report("", "2020-01-05"),
      report("a", null),
      report(null, null, { disposition: "unsubstantiated" }),
    ];
    expect(of(events)).toMatchObject({ droppedRows: 3, denominator: 0 });
  });

  test("knows when the follow-up is not over", () => {
    const events = [report("a", "2020-03-01")];
    expect(of(events, { extractThrough: "2021-12-30" }).followUpComplete).toBe(false);
    expect(of(events, { extractThrough: "2021-12-31" }).followUpComplete).toBe(true);
  });

  test("lists children in order of code points, and areas by any name", () => {
    const ids = ["\u{1F600}", "\uFF5E", "b", "a"];
    const events = ids.flatMap((id) => [
      report(id, "2020-01-05", { area: "__proto__" }),
      report(id, "2020-03-05"),
    ]);
    const found = of(events);
    expect(found.recurrentChildIds).toEqual(["a", "b", "\uFF5E", "\u{1F600}"]);
    expect(Object.entries(found.byArea)).toEqual([["__proto__", { denominator: 4, numerator: 4 }]]);
  });

  test("does not depend on the order of the rows", () => {
    const event = fc
      .record({
        child: fc.integer({ min: 1, max: 4 }),
        month: fc.integer({ min: 1, max: 12 }),
        year: fc.integer({ min: 2019, max: 2022 }),
      })
      .map(({ child, month, year }) => report(`c${child}`, `${year}-${String(month).padStart(2, "0")}-10`));
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 20 }),
        fc.constantFrom("initial", "previous"),
        (events, gapReference) => {
          expect(of(events.toReversed(), { gapReference })).toEqual(of(events, { gapReference }));
        },
      ),
    );
  });

  test("refuses a day that the calendar does not have, and says where", () => {
    expect(() => of([report("a", "2020-01-05"), report("b", "2020-02-30")])).toThrow(
      'events[2].reportDate must be a day of the calendar, as YYYY-MM-DD; found "2020-02-30".',
    );
    expect(() => of([], { periodEnd: "2019-12-31" })).toThrow("periodEnd must be on or after");
  });
});
