export { type Bytes, bytesOf } from "./bytes.ts";
export { type CkanResource, readCkan } from "./ckan.ts";
export { fetchGoogleSheet, googleSheetCsv } from "./google-sheet.ts";
export { fetchBytes, type HttpOptions } from "./http.ts";
export { LIMITS, type Limits } from "./limits.ts";
export { type ReadResult, readBytes, tableIn } from "./read-bytes.ts";
export type { Declared, Progress, ReadOptions } from "./read-options.ts";
export { type GridPiece, readPieces } from "./read-pieces.ts";
export { readSocrata, type SocrataSet } from "./socrata.ts";
