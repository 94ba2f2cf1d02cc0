import type { MissingStatus } from "@shared-measurement/core";
import type { Declared } from "../source/read-options.ts";
import type { Layout } from "./layout.ts";
import type { PeriodReading } from "./period/period-of-text.ts";

/**
 * A text that comes from a column, or is the same in every row.
 *
 * With `codes`, the column's text is looked up: a text that is not listed is an error, or its row is left out where
 * `unlisted` says so. `template` puts the text into a sentence at `{}`: "CFSR 4 context data, profile {}".
 */
export type Field =
  | { readonly constant: string }
  | {
      readonly column: string;
      readonly codes?: Readonly<Record<string, string>>;
      readonly unlisted?: "error" | "leave-out" | "keep";
      readonly template?: string;
    };

/**
 * The place's name, id or code as the file writes it, matched whatever its case, accents, "County" or "Saint". `codes` say
 * which place a text means that matches none: a slip of the pen, a name of old.
 */
export interface PlaceByName {
  readonly column: string;
  readonly codes?: Readonly<Record<string, string>>;
  /** `places`: the coalition's own, by id and by name. `us-states`: names, postal codes and FIPS codes, as US-CO. */
  readonly match: "places" | "us-states";
  readonly unlisted?: "error" | "leave-out";
}

/**
 * Where a number stands. `scale` is what it is multiplied by to be in the indicator's unit: 100 from a proportion to
 * percent. `words` go before the mapping's own for this column.
 */
export type NumberColumn =
  | string
  | {
      readonly column: string;
      readonly scale?: number;
      readonly words?: Readonly<Record<string, WordMeaning>>;
    };

/** What a word in a number column means. `part-not-given`: the source does not give this part; the others stand. */
export type WordMeaning = MissingStatus | "part-not-given";

/** Rows by what stands in a column: `{ "TOWN": ["Statewide", "Total"] }`. A row matches if every column matches. */
export type RowFilter = Readonly<Record<string, readonly string[]>>;

/**
 * One figure that a row gives. A wide table has several a row; a long table has several with `only`, each for the
 * rows that are about it.
 */
export interface FigureMapping {
  /** The indicator's id, as a constant or by code list. */
  readonly indicator: Field;
  /** The rows that give this figure; every row where absent. */
  readonly only?: RowFilter;
  readonly numerator?: NumberColumn;
  readonly denominator?: NumberColumn;
  readonly value?: NumberColumn;
  readonly lower?: NumberColumn;
  readonly upper?: NumberColumn;
  /** Said of each figure, before what the note column says. */
  readonly note?: string;
}

/** How a table becomes observations: what its columns mean. Plain data, so that it can be kept as JSON. */
export interface Mapping {
  readonly figures: readonly FigureMapping[];
  /** How the file is opened, where its content does not say: the sheet of a workbook, the key of a JSON's records. */
  readonly read?: Declared;
  /** Which rows are the header and which are figures; the first filled row is the header where absent. */
  readonly layout?: Layout;
  /** The id of the place. */
  readonly place: Field | PlaceByName;
  /** `kind` says what a bare year or a span of dates (07/01/2016 - 06/30/2017) is. */
  readonly period: { readonly field: Field } & PeriodReading;
  /** A part of the place's children. A group id of "" means all of them. */
  readonly group?: { readonly dimension: Field; readonly id: Field };
  readonly source: {
    readonly publisher: Field;
    readonly report: Field;
    readonly asOf: Field;
  };
  readonly note?: Field;
  /** A column that says `value` or why there is none. Without it, the words in the number columns say so. */
  readonly status?: Field;
  /** A text of `yes` or `""`. */
  readonly illustrative?: Field;
  /**
   * What the words in number columns mean, blank ("") among them. Any word that is not declared here is an error: a
   * dash can mean zero, not reported or hidden, and only the publisher knows.
   */
  readonly words?: Readonly<Record<string, WordMeaning>>;
  /** Numbers are written with thousands commas: "8,809". */
  readonly thousandsCommas?: boolean;
  /** Numbers are written with a comma before the decimals, and points between thousands if any: "8.809,5". */
  readonly decimalComma?: boolean;
  /** Numbers are written with spaces of any width between thousands: "8 809". */
  readonly thousandsSpaces?: boolean;
  /** Numbers are written with apostrophes between thousands: "8'809". */
  readonly thousandsApostrophes?: boolean;
  /** A number in parentheses is negative: "(12)" is -12. */
  readonly parenthesesNegative?: boolean;
  /** Marks before a number, as `marks` behind it: `{ "$": "in dollars" }`. */
  readonly marksBefore?: Readonly<Record<string, string>>;
  /** Marks behind a number, and what is to be noted of it: `{ "*": "preliminary", "%": "" }`. */
  readonly marks?: Readonly<Record<string, string>>;
  /** Only the rows that match. */
  readonly keep?: RowFilter;
  /** None of these rows: totals among the parts, subtotals. Each column's list leaves out on its own. */
  readonly leaveOut?: RowFilter;
  /** A child can count in several of the places, so that they need not add up to the place around them. */
  readonly placesOverlap?: boolean;
  /** Rows of one figure and source are put together: entries in one row, exits in another. */
  readonly joinParts?: boolean;
}
