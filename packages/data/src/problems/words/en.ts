import { enOfChecks } from "./checks-en.ts";
import { type ProblemWords, quoted } from "./problem-words.ts";
import { enOfRelease } from "./release-en.ts";
import { enOfSources } from "./sources-en.ts";

const meant = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `write ${quoted(nearest)} if that is meant, or ${otherwise}`;

const STATUSES =
  "not-reported, suppressed, not-applicable, not-yet-available, not-shared, data-quality-limit";

export const en: ProblemWords = {
  place: ({ file, row, line, column }) =>
    [
      file,
      row !== undefined && `row ${row}${line === undefined ? "" : ` (line ${line} of the file)`}`,
      row === undefined && line !== undefined && `line ${line}`,
      column !== undefined && (row === undefined ? `at ${column}` : `column ${quoted(column)}`),
    ]
      .filter(Boolean)
      .join(", "),
  expected: "expected",
  explain: {
    ...enOfSources,
    ...enOfRelease,
    ...enOfChecks,
    "duplicate-column": ({ column, expected }) => ({
      found: `several columns are named ${quoted(column)}`,
      expected: `one name for one column, as in ${expected}`,
      fix: "write in the mapping which of them is meant",
    }),
    "missing-column": ({ column, expected, nearest }) => ({
      found: `there is no column ${quoted(column)}`,
      expected: `it among the columns ${expected}`,
      fix:
        nearest === undefined
          ? "add it, or map another column"
          : `rename ${quoted(nearest)} if that is meant`,
    }),
    "no-rows": ({ other }) => ({
      found: `no row gives a figure (${other} rows were left out)`,
      expected: "at least one",
      fix: "check the rows of the file, and which rows the mapping keeps and leaves out",
    }),
    "ragged-row": ({ value, other, expected }) => ({
      found: `the row ${quoted(value)} has ${other} columns`,
      expected: `${expected}, as in the header`,
      fix: "look for a comma that needs quotation marks or a row that was cut",
    }),
    "unknown-place": ({ value, nearest }) => ({
      found: `the place ${quoted(value)} is not known`,
      expected: "one of the declared places",
      fix: meant(nearest, "add it to the places"),
    }),
    "unmatched-place": ({ column, value, nearest }) => ({
      found: `the place ${quoted(value)} is not known`,
      expected:
        "a place by its name or code; a row of an unknown one may belong to any, and stops its indicator",
      fix: `write in the mapping, at "place", "codes": { ${quoted(value)}: ${quoted(nearest ?? "its place")} } if that is meant, or "leaveOut": { ${quoted(column)}: [${quoted(value)}] } if it is none of yours`,
    }),
    "ambiguous-place": ({ value, expected }) => ({
      found: `${quoted(value)} could be more than one place`,
      expected: `one of ${expected}`,
      fix: "give the mapping a code list that says which it is",
    }),
    "not-tidy": () => ({
      found: "this is not a tidy observation file, and no mapping says what its columns mean",
      expected: "a mapping beside its name in the configuration",
      fix: 'run "shared-measurement check" on the file alone for a first guess',
    }),
    "no-header": ({ row }) => ({
      found: `row ${row}, which the layout calls the header, is not there or is blank`,
      fix: "correct the row of the header in the mapping",
    }),
    "more-problems": ({ other }) => ({
      found: `${other} more problems of this kind, not listed one by one`,
      fix: "mend those above first: most have one cause",
    }),
    "unit-proportion": ({ value, other }) => ({
      found: `all ${other} values are between 0 and 1, such as ${value}`,
      expected: "percent: these look like proportions",
      fix: 'declare "scale": 100 for the column, or "scale": 1 if they are so small in percent',
    }),
    "unknown-indicator": ({ value, nearest }) => ({
      found: `the indicator ${quoted(value)} is not known`,
      expected: "the id of a declared indicator",
      fix: meant(nearest, "add it to the indicators"),
    }),
    "unknown-code": ({ value, nearest, expected }) => ({
      found: `${quoted(value)} is not in the list of codes`,
      expected: expected === undefined ? "a code that the mapping lists" : `${quoted(expected)} or nothing`,
      fix: meant(nearest, "correct it or add it to the list"),
    }),
    blank: () => ({
      found: "nothing stands here",
      expected: "a text or number; blank is never taken for zero",
      fix: `fill it in, or declare what a blank means (${STATUSES})`,
    }),
    "unreadable-period": ({ value }) => ({
      found: `${quoted(value)} cannot be read as a period`,
      expected: "such as CY2021, FFY2021, SFY2021, 2021-Q3, 2021-07, 23A23B or FY22-23",
      fix: "correct it, or declare which kind of year the column holds",
    }),
    "period-kind": ({ other, expected }) => ({
      found: `the period is a ${other}`,
      expected: `${expected}, as the indicator is defined`,
      fix: "correct the period, or use an indicator that is defined for it",
    }),
    "not-a-number": ({ value, nearest }) => ({
      found: `${quoted(value)} is not written as a plain number`,
      expected: "digits, with a point before decimals",
      fix:
        nearest === undefined
          ? "write it with digits alone"
          : `write ${nearest} in the mapping if that is how the file writes numbers`,
    }),
    "undeclared-word": ({ value, other }) => ({
      found: `${quoted(value)} stands where a number should`,
      expected: other === undefined ? "a number or a word that was declared" : "a number or nothing",
      fix:
        other === undefined
          ? `declare what ${quoted(value)} means (${STATUSES})`
          : `write the reason (${STATUSES}) in the column ${quoted(other)} and leave this cell blank`,
    }),
    "unknown-status": ({ value, nearest }) => ({
      found: `${quoted(value)} is not a status`,
      expected: `value, ${STATUSES}`,
      fix: meant(nearest, "correct it"),
    }),
    "conflicting-status": ({ value, other }) => ({
      found: `${quoted(value)} stands beside the status ${quoted(other)}`,
      expected: "one reason for the whole figure",
      fix: "correct one of the two",
    }),
    "number-beside-status": ({ other }) => ({
      found: `a number stands in a row with the status ${quoted(other)}`,
      expected: "no number",
      fix: "delete the number, or correct the status",
    }),
    "fractional-count": ({ value }) => ({
      found: `a count is ${value}`,
      expected: "a whole number",
      fix: "give the count itself, not a rate or an average",
    }),
    "too-many-digits": ({ value }) => ({
      found: `${quoted(value)} has more digits than can be kept exactly`,
      expected: "at most 15 digits",
      fix: "check whether it is a number at all",
    }),
    "value-differs-from-parts": ({ value, expected }) => ({
      found: `the value is ${value}`,
      expected: `about ${expected}, which follows from the numerator and denominator`,
      fix: "check the unit (a proportion is not a percent) and which of the three is wrong",
    }),
    negative: ({ value }) => ({
      found: `a figure is ${value}`,
      expected: "zero or more",
      fix: "correct it with the publisher; a word for a missing number must be declared",
    }),
    "above-whole": ({ value, expected }) => ({
      found: `a share is ${value}`,
      expected: `at most ${expected}`,
      fix: "check the unit and the scale of the column",
    }),
    "numerator-above-denominator": ({ value, other }) => ({
      found: `the numerator ${value} is above the denominator ${other}`,
      expected: "a part no greater than its whole",
      fix: "check whether the two columns were swapped, and correct the row",
    }),
    "one-bound": () => ({
      found: "one bound is given without the other",
      expected: "a lower and an upper bound",
      fix: "give both, or neither with a status",
    }),
    "bounds-reversed": ({ value, other }) => ({
      found: `the lower bound ${value} is above the upper bound ${other}`,
      expected: "the lower bound first",
      fix: "check whether the two columns were swapped",
    }),
    "no-number": () => ({
      found: "the row has the status value and no number",
      expected: "a numerator, a value or two bounds",
      fix: `fill one in, or give the reason as status (${STATUSES})`,
    }),
    "unreadable-date": ({ value }) => ({
      found: `${quoted(value)} is not a date`,
      expected: "YYYY, YYYY-MM or YYYY-MM-DD",
      fix: "correct it",
    }),
    "duplicate-row": ({ value, other }) => ({
      found: `this figure (${value}) is already in row ${other}`,
      expected: "one row for a figure, report and as-of date",
      fix: "remove one of the two, or give the newer its own as-of date",
    }),
    "duplicate-in-files": ({ value, other }) => ({
      found: `this figure (${value}) is in ${other} as well, from the same report as of the same date`,
      expected: "it in one file",
      fix: "remove it from one of the two",
    }),
    "impossible-figure": ({ value }) => ({
      found: value === undefined ? "the figure cannot be true" : `no figure can be ${value}`,
      fix: "look for a slip in the number, or correct the row with the publisher",
    }),
    "not-json": ({ value }) => ({
      found: `the text cannot be read as JSON at ${quoted(value)}`,
      expected: "JSON",
      fix: "look for a missing comma, quotation mark or bracket just before",
    }),
    unanswered: () => ({
      found: "a question mark stands where an answer is needed",
      expected: "what the file means here",
      fix: "write the answer in its place; the question is listed with the first guess",
    }),
    "duplicate-key": ({ value, other }) => ({
      found: `the key ${quoted(value)} is given again; it was first given on line ${other}`,
      expected: "each key once",
      fix: "remove one of the two",
    }),
    "unknown-key": ({ value, nearest, expected }) => ({
      found: `the key ${quoted(value)} is not known`,
      expected: expected === undefined ? "a key of the schema" : `one of ${expected}`,
      fix: meant(nearest, "remove it"),
    }),
    "missing-key": ({ value, expected }) => ({
      found: `${quoted(value)} is missing`,
      ...(expected !== undefined && { expected }),
      fix: "add it",
    }),
    "wrong-value": ({ value, expected, nearest }) => ({
      found: `found ${value}`,
      ...(expected !== undefined && { expected }),
      fix: meant(nearest, "correct it"),
    }),
    "wrong-version": ({ value, expected }) => ({
      found: `the configuration has version ${value}`,
      expected: `version ${expected}`,
      fix: "use a release of the dashboard that reads this version",
    }),
    "unknown-reference": ({ value, nearest, expected }) => ({
      found: `${quoted(value)} is not declared`,
      expected: `one of ${expected}`,
      fix: meant(nearest, "declare it"),
    }),
    "duplicate-id": ({ value }) => ({
      found: `the id ${quoted(value)} is used twice`,
      expected: "each id once",
      fix: "rename or remove one of the two",
    }),
  },
};
