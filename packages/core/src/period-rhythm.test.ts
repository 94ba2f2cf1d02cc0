import { describe, expect, it } from "vitest";
import { parsePeriod } from "./parse-period.ts";
import { everyPeriod } from "./period-rhythm.ts";

const filled = (...ids: string[]) => everyPeriod(ids.map((id) => parsePeriod(id))).map((period) => period.id);

describe("everyPeriod", () => {
  it.each([
    [
      ["CY2019", "CY2021"],
      ["CY2019", "CY2020", "CY2021"],
    ],
    [
      ["FFY2021", "FFY2019"],
      ["FFY2019", "FFY2020", "FFY2021"],
    ],
    [
      ["SFY2019@09", "SFY2021@09"],
      ["SFY2019@09", "SFY2020@09", "SFY2021@09"],
    ],
    [
      ["FY98-99", "FY00-01"],
      ["FY98-99", "FY99-00", "FY00-01"],
    ],
    [
      ["2020-Q3", "2021-Q1"],
      ["2020-Q3", "2020-Q4", "2021-Q1"],
    ],
    [
      ["2020-11", "2021-02"],
      ["2020-11", "2020-12", "2021-01", "2021-02"],
    ],
  ])("finds the periods that %j leaves out", (given, all) => expect(filled(...given)).toEqual(all));

  it("takes AFCARS windows of both halves as half-yearly, of one half as yearly", () => {
    expect(filled("20A20B", "20B21A", "22A22B")).toEqual(["20A20B", "20B21A", "21A21B", "21B22A", "22A22B"]);
    expect(filled("20A20B", "22A22B")).toEqual(["20A20B", "21A21B", "22A22B"]);
  });

  it("knows no rhythm of single days and of mixed kinds: it sorts them and adds nothing", () => {
    expect(filled("2021-09-30", "2004-07-01")).toEqual(["2004-07-01", "2021-09-30"]);
    expect(filled("CY2021", "FFY2019")).toEqual(["FFY2019", "CY2021"]);
  });

  it("has nothing to add to one period or none", () => {
    expect(filled("CY2019")).toEqual(["CY2019"]);
    expect(filled()).toEqual([]);
  });
});
