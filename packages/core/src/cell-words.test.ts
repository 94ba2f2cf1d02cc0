import { describe, expect, it } from "vitest";
import type { Cell } from "./cell.ts";
import {
  cellPartsWords,
  cellReasonExplained,
  cellValueWords,
  revisionSentences,
  seriesSentence,
} from "./cell-words.ts";
import { parsePeriod } from "./parse-period.ts";
import { recurrenceOfMaltreatment } from "./presets/index.ts";

const value = (period: string, numerator: number, denominator = 1000): Cell => ({
  kind: "value",
  period: parsePeriod(period),
  value: (numerator / denominator) * 100,
  numerator,
  denominator,
  revisions: [],
});
const hidden: Cell = { kind: "none", period: parsePeriod("FY21-22"), reason: "suppressed", revisions: [] };
const range: Cell = { kind: "range", period: parsePeriod("FY21-22"), lower: 12, upper: 16, revisions: [] };
const say = (cells: readonly Cell[]) => seriesSentence(recurrenceOfMaltreatment, cells, "en");

describe("the words of a cell", () => {
  it("are its value, its bounds, or why there is none", () => {
    expect(cellValueWords(recurrenceOfMaltreatment, value("FY22-23", 97), "en")).toBe("9.7%");
    expect(cellValueWords(recurrenceOfMaltreatment, range, "en")).toBe("between 12.0% and 16.0%");
    expect(cellValueWords(recurrenceOfMaltreatment, hidden, "en")).toBe("Hidden to protect privacy");
    expect(cellValueWords(recurrenceOfMaltreatment, hidden, "es")).toBe("Oculto para proteger la privacidad");
  });

  it("give the parts only where they may be shown", () => {
    expect(cellPartsWords(value("FY22-23", 985, 9822), "en")).toBe("985 of 9,822");
    expect(cellPartsWords(hidden, "en")).toBeUndefined();
    expect(cellPartsWords(range, "en")).toBeUndefined();
  });

  it("explain a missing figure and only that", () => {
    expect(cellReasonExplained(hidden, "en")).toContain("It is not zero.");
    expect(cellReasonExplained(value("FY22-23", 0), "en")).toBeUndefined();
  });

  it("name the edition that said something else, and are silent about one that said the same", () => {
    const source = { publisher: "Children's Bureau", report: "Profile of 2025-02", asOf: "2024-12-17" };
    const revised: Cell = { ...value("FY22-23", 97), revisions: [{ source, cell: value("FY22-23", 93) }] };
    expect(revisionSentences(recurrenceOfMaltreatment, revised, "en")).toEqual([
      "FY 2022–23 was revised: Profile of 2025-02 (as of December 17, 2024) gave 9.3%.",
    ]);
    const same: Cell = { ...value("FY22-23", 97), revisions: [{ source, cell: value("FY22-23", 97) }] };
    expect(revisionSentences(recurrenceOfMaltreatment, same, "en")).toEqual([]);
  });
});

describe("the sentence of a series", () => {
  it("says how many figures, the latest, the lowest and the highest, and nothing about change", () => {
    expect(say([value("FY19-20", 100), value("FY20-21", 90), value("FY21-22", 95)])).toBe(
      "3 figures from FY 2019–20 to FY 2021–22. The latest is 9.5%, in FY 2021–22. The lowest is 9.0% (FY 2020–21), the highest 10.0% (FY 2019–20).",
    );
  });

  it("says which periods have no figure and why", () => {
    expect(say([value("FY19-20", 100), hidden])).toBe(
      "One figure: 10.0% in FY 2019–20. 1 period has no figure (hidden to protect privacy).",
    );
  });

  it("says where every figure is the same", () => {
    expect(say([value("FY19-20", 0), value("FY20-21", 0)])).toContain("Every figure is 0.0%.");
  });

  it("has a sentence for no figure at all", () => {
    expect(say([])).toBe("No figure can be shown.");
    expect(say([hidden])).toBe("No figure can be shown. 1 period has no figure (hidden to protect privacy).");
  });
});
