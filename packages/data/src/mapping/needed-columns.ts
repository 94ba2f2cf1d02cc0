import { PART_NAMES } from "@shared-measurement/core";
import { nearestName } from "../nearest-name.ts";
import type { Problem } from "../problems/problem.ts";
import { columnsNamed } from "../table/column-names.ts";
import type { Field, Mapping, PlaceByName } from "./mapping.ts";
import { columnOf } from "./read-field.ts";

/** Every column that a mapping reads, each once. */
export function neededColumns(mapping: Mapping): string[] {
  const fields: (Field | PlaceByName | undefined)[] = [
    mapping.place,
    mapping.period.field,
    mapping.group?.dimension,
    mapping.group?.id,
    mapping.source.publisher,
    mapping.source.report,
    mapping.source.asOf,
    mapping.note,
    mapping.status,
    mapping.illustrative,
    ...mapping.figures.map((figure) => figure.indicator),
  ];
  const numbers = mapping.figures.flatMap((figure) => PART_NAMES.map((part) => figure[part]));
  const filters = [mapping.keep, mapping.leaveOut, ...mapping.figures.map((figure) => figure.only)];
  const names = [
    ...fields.map((field) => field && columnOf(field)),
    ...numbers.map((from) => (typeof from === "string" ? from : from?.column)),
    ...filters.flatMap((filter) => Object.keys(filter ?? {})),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** A problem for each column that the mapping needs and the table lacks. */
export function missingColumns(mapping: Mapping, file: string, columns: readonly string[]): Problem[] {
  return neededColumns(mapping)
    .filter((column) => !columns.includes(column))
    .map((column) => {
      const several = columnsNamed(column, columns);
      const more = { severity: "error", file, row: 1, column, blocks: [{}] } as const;
      if (several.length > 0) return { ...more, code: "duplicate-column", expected: several.join(", ") };
      const nearest = nearestName(column, columns);
      return {
        ...more,
        code: "missing-column",
        expected: columns.join(", "),
        ...(nearest !== undefined && { nearest }),
      };
    });
}
