export { auditTable } from "./table/audit-table.ts";
export type { Secret } from "./table/keyed-order.ts";
export type {
  Bounds,
  Inequality,
  LinkedTable,
  PublishedCell,
  PublishedTable,
  Relation,
  TableCell,
  TablePolicy,
} from "./table/linked-table.ts";
export { protectTable } from "./table/protect-table.ts";
export type { FoundBy, HiddenCellAudit, Protection, Refusal, TableAudit } from "./table/table-audit.ts";
export { TableError } from "./table/table-error.ts";
