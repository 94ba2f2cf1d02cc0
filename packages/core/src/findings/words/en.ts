import type { FindingWords } from "./finding-words.ts";

export const en: FindingWords = {
  size: {
    change: (difference) => `a change of ${difference}`,
    difference: (value, unit, lower, upper) => `${value} ${unit} (95% interval ${lower} to ${upper})`,
    beforeRounding: (value, unit, lower, upper) =>
      `${value} ${unit} (95% interval ${lower} to ${upper}; computed before rounding)`,
    ratio: (value, lower, upper) => `${value} times as high (95% interval ${lower} to ${upper})`,
    ratioBeforeRounding: (value, lower, upper) =>
      `${value} times as high (95% interval ${lower} to ${upper}; computed before rounding)`,
    points: "points",
  },
  change: {
    better: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Better: ${now} ${nowWhen}, from ${before} ${beforeWhen}: ${size}, more than chance alone would give.`,
    worse: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Worse: ${now} ${nowWhen}, from ${before} ${beforeWhen}: ${size}, more than chance alone would give.`,
    higher: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Higher: ${now} ${nowWhen}, from ${before} ${beforeWhen}: ${size}, more than chance alone would give.`,
    lower: ({ now, nowWhen, before, beforeWhen, size }) =>
      `Lower: ${now} ${nowWhen}, from ${before} ${beforeWhen}: ${size}, more than chance alone would give.`,
    none: ({ now, nowWhen, before, beforeWhen, size }) =>
      `No detectable change: ${now} ${nowWhen}, ${before} ${beforeWhen}: ${size}, which could be chance.`,
    fewEvents: ({ now, nowWhen, before, beforeWhen }) =>
      `Cannot tell: ${now} ${nowWhen}, ${before} ${beforeWhen}. With fewer than 20 events a difference is not called a change.`,
    onePoint: "Not enough points: a change needs two figures whose periods do not overlap.",
    noCounts: "Cannot tell: the counts behind these figures are not published, so chance cannot be weighed.",
    noMethod: "Cannot tell: these figures are not counts of events, so chance cannot be weighed.",
    boundsMeet: ({ now, nowWhen, before, beforeWhen }) =>
      `Cannot tell: ${now} ${nowWhen}, ${before} ${beforeWhen}. The bounds overlap, so it may have gone either way.`,
    boundsApart: ({ now, nowWhen, before, beforeWhen, higher }) =>
      `${higher ? "Higher" : "Lower"}: ${now} ${nowWhen}, ${before} ${beforeWhen}. The bounds do not meet.`,
  },
  pool: (periods, first, last) => `in ${periods} years together, ${first} to ${last}`,
  poolOfCounts: (first, last) => `in an average year of ${first} to ${last}`,
  pooled: {
    unit: "in an average year",
    years: "Years together",
    yearsDefined: "How many years were counted together.",
  },
  pooledTooFew: (needed) =>
    `Not enough points: pooling needs ${needed} years of counts in a row, so that two pools do not overlap.`,
  chart: {
    notEnough: (points, needed) =>
      `Not enough points to tell signal from noise: ${points === 1 ? "1 figure" : `${points} figures`}, and a control chart needs ${needed}.`,
    noMethod: "Signal and noise are not told apart here: these figures are not counts of events.",
    noLimits:
      "Signal and noise cannot be told apart here: the counts behind the figures are not published, the figures do not vary, or a ratio is zero.",
    from: (period, said) => `From ${period} on: ${said}`,
    quiet: (points, first, last) =>
      `No signal: the ${points} figures from ${first} to ${last} vary no more than chance would have them.`,
    above: (when, value, limit) =>
      `A signal: ${value} ${when} is above ${limit}, further than chance alone would take it.`,
    below: (when, value, limit) =>
      `A signal: ${value} ${when} is below ${limit}, further than chance alone would take it.`,
    runAbove: (length, last) =>
      `A signal: ${length} figures in a row up to ${last} lie above the center line, more than chance would give.`,
    runBelow: (length, last) =>
      `A signal: ${length} figures in a row up to ${last} lie below the center line, more than chance would give.`,
    thinned: "Overlapping periods were left out, since they share children.",
  },
  target: {
    on: (now, when, path, target, year) =>
      `On the path to ${target} by ${year}: ${now} ${when}, where the path is at ${path}.`,
    off: (now, when, path, target, year) =>
      `Off the path to ${target} by ${year}: ${now} ${when}, where the path is at ${path}.`,
    cannotTell: (now, when, path, target, year) =>
      `Cannot tell whether it is on the path to ${target} by ${year}: ${now} ${when}, the path is at ${path}, and the difference could be chance.`,
    noFigures: (target, year) =>
      `Cannot tell how far ${target} by ${year} is: no figure of this place is published here.`,
    noInterval: (target, year) =>
      `Cannot tell how far ${target} by ${year} is: the counts behind the figures are not published.`,
  },
  benchmark: {
    notComparable: (name, warning) => `${name} is not compared with these figures. ${warning}`,
    above: (now, when, name, value) =>
      `${now} ${when} is above ${name} (${value}), by more than chance alone would give.`,
    below: (now, when, name, value) =>
      `${now} ${when} is below ${name} (${value}), by more than chance alone would give.`,
    none: (now, when, name, value) =>
      `${now} ${when} cannot be told apart from ${name} (${value}): the difference could be chance.`,
  },
  disparity: {
    different: ({ group, groupValue, reference, referenceValue, when, ratio, difference }) =>
      `${group}: ${groupValue} ${when}, against ${referenceValue} for ${reference}: ${ratio}${difference ? `, a difference of ${difference}` : ""}. That is more than chance alone would give.`,
    none: ({ group, groupValue, reference, referenceValue, when, ratio }) =>
      `${group}: ${groupValue} ${when}, against ${referenceValue} for ${reference}: ${ratio}. The difference could be chance.`,
    fewEvents: (group, reference) =>
      `${group} against ${reference}: cannot tell, with fewer than 20 events in one of them.`,
    noFigures: (group, reference) =>
      `${group} against ${reference}: no figures of the same period to compare.`,
  },
  curve: {
    better: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Better than where it was heading: ${now} ${when}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    worse: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Worse than where it was heading: ${now} ${when}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    above: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Higher than where it was heading: ${now} ${when}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    below: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `Lower than where it was heading: ${now} ${when}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    within: ({ now, when, lower, upper, baseline, frozenOn }) =>
      `No detectable turn: ${now} ${when} lies where it was heading, between ${lower} and ${upper}, as forecast from ${baseline} (frozen ${frozenOn}).`,
    notEnough: (points, needed) =>
      `Not enough points for a forecast: ${points === 1 ? "1 figure" : `${points} figures`} in the baseline, and it needs ${needed}.`,
    nothingLater: (last) => `There is no figure yet after the baseline, which ends with ${last}.`,
  },
};
