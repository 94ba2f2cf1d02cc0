export { auditRelease, type FigureAudit, type Override, type ReleaseAudit } from "./audit.ts";
export {
  type AdditiveRule,
  AUDIENCES,
  type Audience,
  type ContainedCounts,
  type ContainsRule,
  type Policy,
  type PolicyRule,
  type PrivacyPolicy,
  type RuleScope,
  type Scoring,
} from "./policy/policy.ts";
export { POLICY_PRESETS, type PolicyPreset, type PresetId } from "./policy/presets.ts";
export {
  type AppliedPolicy,
  checkReasons,
  DEFAULT_POLICY,
  PolicyError,
  policyFor,
  showsEverything,
} from "./policy/rules.ts";
export { publicationScore, SCORE_TO_HIDE, type ScoredFigure } from "./policy/score.ts";
export { type Protected, type ProtectOptions, protect } from "./protect.ts";
export type { RefusalReason, RefusedIndicator } from "./refused.ts";
export type { FiguresContext, Seen } from "./relations/figures.ts";
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
