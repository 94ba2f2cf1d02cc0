import { describe, expect, it } from "vitest";
import { readTidy } from "../tidy/read-tidy.ts";
import { TIDY_COLUMNS } from "../tidy/tidy-columns.ts";
import { coalitionData, type FileOutcome } from "./coalition-data.ts";
import { readCoalition } from "./read-coalition.ts";

const { coalition } = readCoalition(
  JSON.stringify({
    version: 1,
    id: "npcs",
    name: "Partnership",
    summary: "Who. What.",
    places: [
      { id: "US-CT", name: "Connecticut", level: "state" },
      { id: "US-CO", name: "Colorado", level: "state" },
      { id: "NYC", name: "New York City", level: "city" },
    ],
    glancePlaces: ["US-CT"],
    indicators: [
      {
        preset: "child-fatalities",
        chart: "fatalities",
        companion: "child-fatalities-estimated",
        why: "Why.",
      },
      { preset: "entry-exit-ratio", chart: "entry-exit", why: "Why." },
    ],
    observations: ["deaths.csv", "ratio.csv"],
  }),
  "coalition.json",
);
if (!coalition) throw new Error("The fixture is no coalition.");
const indicators = new Map(coalition.indicators.map(({ indicator }) => [indicator.id, indicator]));
const places = new Set(coalition.places.map((place) => place.id));

const row = (
  indicator: string,
  place: string,
  year: number,
  numerator: string,
  report = "R",
  asOf = "2022",
) => `${indicator},${place},FFY${year},,,${numerator},900,,,,value,CB,${report},${asOf},,`;
const outcome = (file: string, ...rows: string[]): FileOutcome => ({
  file,
  table: readTidy([TIDY_COLUMNS.join(","), ...rows, ""].join("\n"), file, { indicators, places }),
});
const missing = (file: string): FileOutcome => ({
  file,
  problem: { severity: "error", code: "not-found", file, blocks: [{}] },
});

describe("coalitionData", () => {
  it("gives the series of an indicator and place, the newest edition shown and the earlier kept", () => {
    const { seriesOf } = coalitionData(coalition, [
      outcome("a.csv", row("child-fatalities", "US-CT", 2021, "14", "CM 2021", "2023")),
      outcome("b.csv", row("child-fatalities", "US-CT", 2021, "15", "CM 2022", "2024")),
    ]);
    const cells = seriesOf("child-fatalities", "US-CT")?.cells;
    expect(cells).toMatchObject([{ numerator: 15, revisions: [{ cell: { numerator: 14 } }] }]);
  });

  it("knows a companion that is a preset", () => {
    expect(coalitionData(coalition, []).indicators.has("child-fatalities-estimated")).toBe(true);
  });

  it("gives a place without figures a series without cells, and not nothing at all", () => {
    const { seriesOf, problemsOf } = coalitionData(coalition, []);
    expect(seriesOf("child-fatalities", "NYC")?.cells).toEqual([]);
    expect(problemsOf("child-fatalities", "NYC")).toEqual([]);
  });

  it("stops one series for a bad row, in every file, and leaves the rest", () => {
    const { seriesOf, problemsOf } = coalitionData(coalition, [
      outcome(
        "a.csv",
        row("child-fatalities", "US-CT", 2021, "-"),
        row("child-fatalities", "US-CO", 2021, "20"),
      ),
      outcome("b.csv", row("child-fatalities", "US-CT", 2020, "9")),
    ]);
    expect(seriesOf("child-fatalities", "US-CT")).toBeUndefined();
    expect(problemsOf("child-fatalities", "US-CT")).toMatchObject([
      { code: "undeclared-word", file: "a.csv", row: 2 },
    ]);
    expect(seriesOf("child-fatalities", "US-CO")?.cells).toHaveLength(1);
    expect(problemsOf("child-fatalities", "US-CO")).toEqual([]);
  });

  it("does not say that nobody published what a missing file may hold", () => {
    const { seriesOf, problemsOf, problems } = coalitionData(coalition, [
      missing("ratio.csv"),
      outcome("deaths.csv", row("child-fatalities", "US-CT", 2021, "14")),
    ]);
    expect(seriesOf("entry-exit-ratio", "US-CT")).toBeUndefined();
    expect(problemsOf("entry-exit-ratio", "US-CT")).toMatchObject([{ code: "not-found", file: "ratio.csv" }]);
    expect(seriesOf("child-fatalities", "US-CT")?.cells).toHaveLength(1);
    expect(problemsOf("child-fatalities", "US-CT")).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it("stops a series that two files give the same edition of, and names both files", () => {
    const { seriesOf, problems } = coalitionData(coalition, [
      outcome("a.csv", row("child-fatalities", "US-CT", 2021, "14")),
      outcome("b.csv", row("child-fatalities", "US-CT", 2021, "15")),
    ]);
    expect(seriesOf("child-fatalities", "US-CT")).toBeUndefined();
    expect(problems).toMatchObject([{ code: "duplicate-in-files", file: "b.csv", other: "a.csv" }]);
  });

  it("has no series for an indicator or a place that is not the coalition's", () => {
    const { seriesOf } = coalitionData(coalition, []);
    expect(seriesOf("reentry", "US-CT")).toBeUndefined();
    expect(seriesOf("child-fatalities", "US-TX")).toBeUndefined();
  });
});
