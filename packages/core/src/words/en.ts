import type { CoreWords } from "./words.ts";

export const en: CoreWords = {
  noneReason: {
    suppressed: "Hidden to protect privacy",
    "not-reported": "Not reported",
    "data-quality-limit": "Over the data-quality limit",
    "not-applicable": "Does not apply",
    "not-yet-available": "Not yet available",
    "not-shared": "Not shared",
    undefined: "Cannot be computed",
    "part-not-published": "Not published",
    "no-observation": "No figure published",
  },
  noneExplained: {
    suppressed: "The number is hidden so that no child can be recognized. It is not zero.",
    "not-reported": "The place did not report this figure. That does not mean zero.",
    "data-quality-limit":
      "The data sent for this period were over a federal data-quality limit, so no figure was computed.",
    "not-applicable": "This figure does not apply to this place or period.",
    "not-yet-available": "The figure has not been published yet.",
    "not-shared": "The member has not shared this figure with the collaborative.",
    undefined: "The value would mean dividing by zero, so it does not exist.",
    "part-not-published": "The source gives only a part of this figure, so no value can be computed.",
    "no-observation": "No figure was published for this period in the sources used here.",
  },
  period: {
    year: (kind, year) =>
      `${{ "federal-fiscal-year": "FFY ", "state-fiscal-year": "SFY " }[kind as string] ?? ""}${year}`,
    inPeriod: (period) => `in ${period}`,
    onDay: (day) => `on ${day}`,
    quarter: (year, number) => `Q${number} ${year}`,
    schoolYear: (first, second) => `School year ${first}–${second}`,
    yearPair: (first, second) => `FY ${first}–${second}`,
    followed: (span, followedTo) => `first reports ${span}, followed to ${followedTo}`,
  },
  chart: {
    period: "Period",
    axis: {
      "calendar-year": "Calendar year",
      "federal-fiscal-year": "Federal fiscal year (October to September)",
      "state-fiscal-year": "State fiscal year",
      "school-year": "School year",
      quarter: "Quarter",
      month: "Month",
      day: "Day",
      "afcars-12-months": "12 months ending",
      "ncands-year-pair": "Federal fiscal years: first report, follow-up",
      pooled: "Years together",
    },
    notes: "Notes",
    source: "Source",
    sourceLine: (publisher, report, asOf) => `${publisher}, ${report}, as of ${asOf}`,
    publications: (shared, count) => (shared ? `${shared} (${count} publications)` : `${count} publications`),
    showTable: "Table of these numbers",
    tableCaption: (title) => `${title}: the numbers in the chart`,
    takeAway: "Take this chart away",
    takeAwayFailed: "This could not be loaded. Check the connection, then close and open it again.",
    legend: "In this chart",
    illustrative: "Illustrative",
    illustrativeExplained:
      "Illustrative numbers: made up to show how this page works. They say nothing about a real place.",
    illustrativeOf: (places) =>
      `The numbers of ${places} are illustrative: made up to show how this page works. They say nothing about the real place.`,
    range: (lower, upper) => `between ${lower} and ${upper}`,
    outOf: (numerator, denominator) => `${numerator} of ${denominator}`,
    interval: "95% interval",
    fromTo: (lower, upper) => `${lower} to ${upper}`,
    findings: "What the data support saying",
    unreliable: {
      "few-events": "Unreliable: fewer than 20 events.",
      "small-denominator": "Unreliable: fewer than 30 in the denominator.",
      "wide-interval": "Unreliable: the interval is too wide to say much.",
    },
    intervalsShown:
      "The stroke through a mark is its 95% interval: chance alone could move the figure within it.",
    provisional: "Provisional: published before the period was complete, so it may still change.",
    provisionalShown:
      "A hollow mark with a broken edge is provisional: it may still change, and nothing is said of its change.",
    beforeRounding:
      "One difference or more does not equal that of the figures shown: differences are computed before rounding.",
    unreliableShown: "A cross marks an unreliable figure.",
    revised: (period, before, report, asOf) =>
      `${period} was revised: ${report} (as of ${asOf}) gave ${before}.`,
    revisedShown: (count) =>
      `${count === 1 ? "1 earlier edition gave another figure" : `${count} earlier editions gave other figures`} (hollow marks): the chart's table says which.`,
    leftToRight:
      "The drawing runs from left to right: earlier or less is on the left, later or more on the right.",
    gapsInLine: "Hatching marks periods without a figure; the line is broken there.",
  },
  sentence: {
    figures: (count, first, last) => `${count} figures from ${first} to ${last}.`,
    oneFigure: (value, when) => `One figure: ${value} ${when}.`,
    noFigure: "No figure can be shown.",
    latest: (value, when) => `The latest is ${value}, ${when}.`,
    lowHigh: (low, lowPeriod, high, highPeriod) =>
      `The lowest is ${low} (${lowPeriod}), the highest ${high} (${highPeriod}).`,
    allEqual: (value) => `Every figure is ${value}.`,
    withoutFigure: (count, reasons) =>
      `${count === 1 ? "1 period has" : `${count} periods have`} no figure (${reasons}).`,
  },
};
