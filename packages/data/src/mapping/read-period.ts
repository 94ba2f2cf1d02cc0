import { type Period, PeriodError } from "@shared-measurement/core";
import type { Mapping } from "./mapping.ts";
import { periodOfText } from "./period/period-of-text.ts";
import { columnOf, readFilledField } from "./read-field.ts";
import { type Reading, type RowInTable, read } from "./reading.ts";

/** Few texts are periods and many rows have them: what was read once is kept, as long as its mapping is. */
const seen = new WeakMap<Mapping["period"], Map<string, Period>>();
const MOST_KEPT = 10_000;

/** The period of a row, of the kind that the mapping declares. */
export function readPeriod(mapping: Mapping["period"], row: RowInTable): Reading<Period> {
  const text = readFilledField(mapping.field, row);
  if (text.kind !== "read") return text;
  const known = seen.get(mapping) ?? new Map<string, Period>();
  const before = known.get(text.value);
  if (before) return read(before);
  try {
    const period = periodOfText(text.value, mapping);
    if (known.size < MOST_KEPT) seen.set(mapping, known.set(text.value, period));
    return read(period);
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error;
    const column = columnOf(mapping.field);
    return row.fail("unreadable-period", {
      value: error.found,
      expected: error.expected,
      ...(mapping.kind && { other: mapping.kind }),
      ...(column !== undefined && { column }),
    });
  }
}
