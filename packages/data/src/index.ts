export { type CsvOptions, type CsvResult, readCsv } from "./csv/read-csv.ts";
export type { Delimiter, Table, TableRow } from "./csv/table.ts";
export { isBlocked } from "./mapping/blocked.ts";
export {
  type MappedTable,
  type MappingContext,
  mapTable,
} from "./mapping/map-table.ts";
export type {
  Field,
  FigureMapping,
  Mapping,
  NumberColumn,
  RowFilter,
  WordMeaning,
} from "./mapping/mapping.ts";
export type { Blocked, Problem, ProblemCode } from "./problems/problem.ts";
