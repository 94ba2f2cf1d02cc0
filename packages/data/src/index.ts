export { checkFigures, locate } from "./checks/check-figures.ts";
export type { Located } from "./checks/located.ts";
export { againstLastRelease, type Change, type Edition, revisionsOf } from "./checks/revisions.ts";
export {
  type CoalitionData,
  coalitionData,
  contextOf,
  type FileOutcome,
  readableIndicators,
} from "./coalition/coalition-data.ts";
export { type CoalitionEntry, readCoalitionList } from "./coalition/coalition-list.ts";
export {
  type ChartKind,
  type Coalition,
  type CoalitionFile,
  coalitionSchema,
  type Goal,
  type GroupUse,
  type IndicatorUse,
  type Member,
  type Strategy,
} from "./coalition/coalition-schema.ts";
export { coalitionJsonSchema, mappingJsonSchema } from "./coalition/json-schema.ts";
export { CURRENT_VERSION } from "./coalition/migrate.ts";
export type { Origin } from "./coalition/origin-schema.ts";
export { type CoalitionResult, readCoalition } from "./coalition/read-coalition.ts";
export { type CsvOptions, type GridResult, readCsv, readCsvGrid } from "./csv/read-csv.ts";
export { type Guess, type GuessContext, guessMapping } from "./guess/guess-mapping.ts";
export { guessText, questionText } from "./guess/guess-text.ts";
export type { Question, QuestionCode } from "./guess/question.ts";
export { loadCoalition, loadCoalitionList, loadObservations } from "./load/load-coalition.ts";
export { LoadError } from "./load/load-error.ts";
export { type OpenFile, readObservations } from "./load/read-observations.ts";
export { isBlocked } from "./mapping/blocked.ts";
export type { DeclaredCode, DeclaredReading } from "./mapping/declared-readings.ts";
export { arrange, type Layout, type Unpivot } from "./mapping/layout.ts";
export { mapGrid, mapPieces } from "./mapping/map-pieces.ts";
export {
  type MappedTable,
  type MappingContext,
  mapTable,
  nothingMapped,
} from "./mapping/map-table.ts";
export type {
  Field,
  FigureMapping,
  Mapping,
  NumberColumn,
  RowFilter,
  WordMeaning,
} from "./mapping/mapping.ts";
export { mappingSchema, readMapping } from "./mapping/mapping-schema.ts";
export { readMapped } from "./mapping/read-mapped.ts";
export { indexOfPlaces, type NamedPlace, type PlaceIndex, placeIndex } from "./places/place-index.ts";
export type { Blocked, Problem, ProblemCode } from "./problems/problem.ts";
export { explainProblem, problemText } from "./problems/problem-text.ts";
export {
  type CheckReport,
  checkReport,
  type FileReport,
  hasErrors,
  type ReadFile,
} from "./report/check-report.ts";
export { reportHtml } from "./report/report-html.ts";
export { reportText } from "./report/report-text.ts";
export { columnLetters } from "./table/column-letters.ts";
export type { Delimiter, Encoding, Format, Grid, TableRow } from "./table/grid.ts";
export type { Normalisation, NormalisationCode } from "./table/normalisation.ts";
export { normalisationText } from "./table/normalisation-text.ts";
export type { Table } from "./table/table.ts";
export { type TableResult, tableOf } from "./table/table-of.ts";
export { readTidy } from "./tidy/read-tidy.ts";
export { TIDY_COLUMNS } from "./tidy/tidy-columns.ts";
export { tidyMapping } from "./tidy/tidy-mapping.ts";
export { writeTidy } from "./tidy/write-tidy.ts";
