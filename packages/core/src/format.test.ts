import { describe, expect, it } from "vitest";
import { formatCount, formatStatedDate, formatValue, formatValueWithUnit } from "./format.ts";
import { parsePeriod } from "./parse-period.ts";
import { periodLabel, periodTick } from "./period-label.ts";
import { childFatalities, recurrenceOfMaltreatment } from "./presets/index.ts";

describe("numbers as readers in the United States write them", () => {
  it.each(["en", "es"] as const)(
    "prints 9.7%% and 1,234 in %s: a comma would be taken for thousands",
    (language) => {
      expect(formatValue(recurrenceOfMaltreatment, 9.7, language)).toBe("9.7%");
      expect(formatCount(1234, language)).toBe("1,234");
      expect(formatCount(9822, language)).toBe("9,822");
    },
  );

  it("keeps the digits an indicator is shown with", () => {
    expect(formatValue(recurrenceOfMaltreatment, 0, "en")).toBe("0.0%");
    expect(formatValue(childFatalities, 2.7, "en")).toBe("2.70");
  });

  it("says the unit that is not a percent sign", () => {
    expect(formatValueWithUnit(childFatalities, 2.73, "en")).toBe("2.73 per 100,000 children");
    expect(formatValueWithUnit(recurrenceOfMaltreatment, 9.7, "en")).toBe("9.7%");
  });
});

describe("dates and periods in words", () => {
  it("say a date as exactly as it was stated, in no time zone", () => {
    expect(formatStatedDate("2022", "en")).toBe("2022");
    expect(formatStatedDate("2022-06", "en")).toBe("June 2022");
    expect(formatStatedDate("2022-06-28", "en")).toBe("June 28, 2022");
    expect(formatStatedDate("2022-01-01", "es")).toBe("1 de enero de 2022");
  });

  it.each([
    ["CY2021", "2021", "2021"],
    ["FFY2021", "FFY 2021", "2021"],
    ["SFY2017", "SFY 2017", "2017"],
    ["2021-Q3", "Q3 2021", "Q3 2021"],
    ["2021-07", "July 2021", "Jul 2021"],
    ["2004-07-01", "July 1, 2004", "July 1, 2004"],
    ["FY99-00", "FY 1999–00", "1999–00"],
  ])("name %s", (id, label, tick) => {
    const period = parsePeriod(id);
    expect(periodLabel(period, "en")).toBe(label);
    expect(periodTick(period, "en")).toBe(tick);
  });

  it("name a 12-month window by its months, not by its file", () => {
    expect(periodLabel(parsePeriod("23A23B"), "en").replace(/[\u2009\u202F]/g, " ")).toBe(
      "Oct 2022 – Sep 2023",
    );
    expect(periodTick(parsePeriod("22B23A"), "en")).toBe("Mar 2023");
  });
});
