import type { CheckCode } from "../check-code.ts";
import type { Problem } from "../problem.ts";
import { type Explanation, quoted } from "./problem-words.ts";

/** The sentences of the checks across figures, in English. */
export const enOfChecks: Readonly<Record<CheckCode, (problem: Problem) => Explanation>> = {
  gap: ({ other, value }) => ({
    found: `${value} has no figure for ${other}`,
    expected: "the next period to follow the one before",
    fix: "leave it if nobody published one; the chart shows the gap",
  }),
  "mixed-periods": ({ other, value }) => ({
    found: `${value} has periods of different kinds: ${other}`,
    expected: "one kind in a series",
    fix: "give each kind an indicator of its own: years that begin in different months are not one line",
  }),
  "overlapping-periods": ({ other, value }) => ({
    found: `periods of ${value} share months, such as ${other}`,
    fix: "do not take them for independent: the same children are counted twice",
    forReaders: () => "Neighboring periods share months, so the same children can count in both.",
  }),
  jump: ({ other, value, expected }) => ({
    found: `${value} goes from ${expected} to ${other} from one period to the next`,
    expected: "a change that can happen",
    fix: "check with the publisher whether the unit, the definition or the coverage changed",
  }),
  "many-jumps": ({ other, value, expected }) => ({
    found: `${other} figures of ${value} are many times the one before or a fraction of it, most of all ${expected}`,
    fix: "map the counts if the file has them: with few children chance makes such jumps, and without counts it cannot be weighed; else check the unit",
    forReaders: (place) =>
      `${place}: some figures are many times the one before; with few children chance can do that.`,
  }),
  relabelled: ({ value, other, expected }) => ({
    found: `the label ${quoted(value)} ends with ${expected}, and ${quoted(other)} begins after it`,
    expected: "one label for one group of children",
    fix: "if it is the same group, give both one name in the code list; if its definition changed, say so in a note",
  }),
  "similar-labels": ({ value, other }) => ({
    found: `${quoted(value)} and ${quoted(other)} look like one label in two spellings`,
    expected: "one spelling",
    fix: "give both one name in the code list",
  }),
  "groups-above-total": ({ value, other, expected }) => ({
    found: `the groups of ${value} add up to ${other}`,
    expected: `at most the total, ${expected}`,
    fix: "look for subtotals among the groups, or children in more than one",
  }),
  "subtotal-among-groups": ({ value, other }) => ({
    found: `the group ${quoted(value)} is the sum of others (${other})`,
    expected: "groups that do not contain each other",
    fix: "leave it out: subtotals count children twice",
  }),
  "total-among-places": ({ value, other }) => ({
    found: `the place ${quoted(value)} looks like the total of the others (${other})`,
    expected: "places that do not contain each other",
    fix: "leave its rows out, or map them as the state or the nation",
  }),
  "places-above-total": ({ value, other, expected }) => ({
    found: `the places inside ${value} add up to ${other}`,
    expected: `at most its own figure, ${expected}`,
    fix: 'look for another definition or a place that counts twice; if a child can count in several places, declare "placesOverlap": true in their mapping',
  }),
  "place-without-figures": ({ value }) => ({
    found: `these places have no row here: ${value}`,
    fix: "check whether the file is meant to cover them; a total without them is not the whole",
  }),
  "denominator-missing": ({ value, other }) => ({
    found: `figures of ${value} with a numerator and no denominator: ${other}`,
    expected: "both, so that a value follows",
    fix: "map the denominator if the file has it; until then no rate is shown",
    forReaders: (place) =>
      `${place}: of ${other === "1" ? "1 period" : `${other} periods`} only one of the two counts was published, so nothing is calculated there.`,
  }),
  "zero-denominator": ({ value, other }) => ({
    found: `figures of ${value} with a denominator of zero: ${other}`,
    fix: "nothing: their value does not exist, and none is shown",
  }),
  "small-counts": ({ value, other }) => ({
    found: `counts of ${value} from 1 to 10, which the publisher does not hide: ${other}`,
    fix: "decide with your privacy policy whether they may be shown",
  }),
  rounded: ({ value, other, expected }) => ({
    found: `all ${other} figures of ${value} are multiples of ${expected}: the publisher seems to have rounded them`,
    fix: "say so in a note; a small change between rounded figures is no change",
  }),
  "publisher-notes": ({ value, other }) => ({
    found: `figures with the note ${quoted(value)}: ${other}`,
    fix: "read it before you compare them with the others; it is shown with the figure",
  }),
  "period-unfinished": ({ value, other }) => ({
    found: `${value} was published as of ${other}, before the period had ended`,
    expected: "a whole period",
    fix: "mark it as partial, or leave it out until it is complete",
  }),
  "without-numbers": ({ value, other }) => ({
    found: `no figure of ${value} has a number (${other} rows)`,
    expected: "at least one",
    fix: "leave the column out if it is not used",
  }),
  revised: ({ value, other, expected }) => ({
    found: `${other} of ${expected} figures of ${value} that were published again changed`,
    fix: "the newest is shown, the earlier ones stay in the table",
  }),
  "changed-silently": ({ value, other, expected }) => ({
    found: `${value} was ${expected} in the last release and is ${other} now, in the same report as of the same date`,
    expected: "a changed figure to have a new as-of date",
    fix: "ask the publisher, and give the new figure its own date",
  }),
  withdrawn: ({ value, other }) => ({
    found: `${value} was in the last release (${other}) and is missing now`,
    fix: "check whether it was taken back or lost",
  }),
};
