import { type Period, PeriodError } from "@shared-measurement/core";
import type { Mapping } from "./mapping.ts";
import { periodOfText } from "./period/period-of-text.ts";
import { checkedReader, inColumn } from "./read-field.ts";
import { type Columns, type Reader, read } from "./reading.ts";

/** Reads the period of a row, of the kind that the mapping declares. */
export function periodReader(mapping: Mapping["period"], columns: Columns): Reader<Period> {
  return checkedReader(mapping.field, columns, undefined, (text, row) => {
    try {
      return read(periodOfText(text, mapping));
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error;
      return row.fail("unreadable-period", {
        value: error.found,
        expected: error.expected,
        ...(mapping.kind && { other: mapping.kind }),
        ...inColumn(mapping.field),
      });
    }
  });
}
