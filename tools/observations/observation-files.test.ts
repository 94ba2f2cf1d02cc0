import { describe, expect, it } from "vitest";
import { observationFiles } from "./observation-files.ts";
import { RAW_FILES, readerOf } from "./test/raw-files.ts";

describe("observationFiles", () => {
  it("gives the same bytes whatever the order of the raw rows", () => {
    const backwards = Object.fromEntries(
      Object.entries(RAW_FILES).map(([file, text]) => {
        const [header, ...rows] = text.trimEnd().split("\n");
        return [file, `${[header, ...rows.reverse()].join("\n")}\n`];
      }),
    );
    expect([...observationFiles(readerOf(backwards))]).toEqual([...observationFiles(readerOf())]);
  });

  it("gives nothing at all where any raw file has a problem, and names the cell", () => {
    const file = "ct_dcf_town_reports_sfy2011_2017_raw.csv";
    const broken = RAW_FILES[file]?.replace("BRIDGEPORT,40", "BRIDGEPORT,forty") ?? "";
    expect(() => observationFiles(readerOf({ [file]: broken }))).toThrow(
      /TTL_CPS_ACEPT_M.*forty|forty.*TTL_CPS_ACEPT_M/s,
    );
  });

  it("refuses to ship a file without rows, as after a raw file has renamed what it is filtered by", () => {
    const file = "ca_county_acs_child_population_2010_2022.csv";
    const renamed = RAW_FILES[file]?.replace("06067", "6067") ?? "";
    expect(() => observationFiles(readerOf({ [file]: renamed }))).toThrow(
      "sacramento/observations/child-population.csv",
    );
  });

  it("keeps a turnover that is known from above alone as not reported: half an interval is none", () => {
    const text = observationFiles(readerOf()).get("cppc/observations/turnover.csv");
    expect(text).toContain("caseworker-turnover,US-FL,FFY2015,,,,,,,,not-reported,");
  });

  it("turns a proportion into percent without adding digits", () => {
    const text = observationFiles(readerOf()).get("npcs/observations/turnover.csv");
    expect(text).toContain("caseworker-turnover,US-CT,FFY2015,,,,,,7,29,value,");
  });
});
