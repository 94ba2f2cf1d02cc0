import type { FindingWords } from "./finding-words.ts";

export const en: FindingWords = {
  size: {
    change: (difference) => `a change of ${difference}`,
    difference: (value, unit, lower, upper) => `${value} ${unit} (95% interval ${lower} to ${upper})`,
    ratio: (value, lower, upper) => `${value} times as high (95% interval ${lower} to ${upper})`,
    points: "points",
  },
  change: {
    better: ({ now, nowPeriod, before, beforePeriod, size }) =>
      `Better: ${now} in ${nowPeriod}, from ${before} in ${beforePeriod}: ${size}, more than chance alone would give.`,
    worse: ({ now, nowPeriod, before, beforePeriod, size }) =>
      `Worse: ${now} in ${nowPeriod}, from ${before} in ${beforePeriod}: ${size}, more than chance alone would give.`,
    higher: ({ now, nowPeriod, before, beforePeriod, size }) =>
      `Higher: ${now} in ${nowPeriod}, from ${before} in ${beforePeriod}: ${size}, more than chance alone would give.`,
    lower: ({ now, nowPeriod, before, beforePeriod, size }) =>
      `Lower: ${now} in ${nowPeriod}, from ${before} in ${beforePeriod}: ${size}, more than chance alone would give.`,
    none: ({ now, nowPeriod, before, beforePeriod, size }) =>
      `No detectable change: ${now} in ${nowPeriod}, ${before} in ${beforePeriod}: ${size}, which could be chance.`,
    fewEvents: ({ now, nowPeriod, before, beforePeriod }) =>
      `Cannot tell: ${now} in ${nowPeriod}, ${before} in ${beforePeriod}. With fewer than 20 events a difference is not called a change.`,
    onePoint: "Not enough points: a change needs two figures whose periods do not overlap.",
    noCounts: "Cannot tell: the counts behind these figures are not published, so chance cannot be weighed.",
    noMethod: "Cannot tell: these figures are not counts of events, so chance cannot be weighed.",
    boundsMeet: ({ now, nowPeriod, before, beforePeriod }) =>
      `Cannot tell: ${now} in ${nowPeriod}, ${before} in ${beforePeriod}. The bounds overlap, so it may have gone either way.`,
    boundsApart: ({ now, nowPeriod, before, beforePeriod, higher }) =>
      `${higher ? "Higher" : "Lower"}: ${now} in ${nowPeriod}, ${before} in ${beforePeriod}. The bounds do not meet.`,
  },
  pool: (periods, first, last) => `${periods} years together, ${first} to ${last}`,
  poolOfCounts: (first, last) => `an average year of ${first} to ${last}`,
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
    above: (period, value, limit) =>
      `A signal: ${value} in ${period} is above ${limit}, further than chance alone would take it.`,
    below: (period, value, limit) =>
      `A signal: ${value} in ${period} is below ${limit}, further than chance alone would take it.`,
    runAbove: (length, last) =>
      `A signal: ${length} figures in a row up to ${last} lie above the center line, more than chance would give.`,
    runBelow: (length, last) =>
      `A signal: ${length} figures in a row up to ${last} lie below the center line, more than chance would give.`,
    thinned: "Overlapping periods were left out, since they share children.",
  },
  target: {
    on: (now, period, path, target, year) =>
      `On the path to ${target} by ${year}: ${now} in ${period}, where the path is at ${path}.`,
    off: (now, period, path, target, year) =>
      `Off the path to ${target} by ${year}: ${now} in ${period}, where the path is at ${path}.`,
    cannotTell: (now, period, path, target, year) =>
      `Cannot tell whether it is on the path to ${target} by ${year}: ${now} in ${period}, the path is at ${path}, and the difference could be chance.`,
    noFigures: (target, year) =>
      `Cannot tell how far ${target} by ${year} is: no figure of this place is published here.`,
    noInterval: (target, year) =>
      `Cannot tell how far ${target} by ${year} is: the counts behind the figures are not published.`,
  },
  benchmark: {
    notComparable: (name, warning) => `${name} is not compared with these figures. ${warning}`,
    above: (now, period, name, value) =>
      `${now} in ${period} is above ${name} (${value}), by more than chance alone would give.`,
    below: (now, period, name, value) =>
      `${now} in ${period} is below ${name} (${value}), by more than chance alone would give.`,
    none: (now, period, name, value) =>
      `${now} in ${period} cannot be told apart from ${name} (${value}): the difference could be chance.`,
  },
  disparity: {
    different: ({ group, groupValue, reference, referenceValue, period, ratio, difference }) =>
      `${group}: ${groupValue} in ${period}, against ${referenceValue} for ${reference}: ${ratio}${difference ? `, a difference of ${difference}` : ""}. That is more than chance alone would give.`,
    none: ({ group, groupValue, reference, referenceValue, period, ratio }) =>
      `${group}: ${groupValue} in ${period}, against ${referenceValue} for ${reference}: ${ratio}. The difference could be chance.`,
    fewEvents: (group, reference) =>
      `${group} against ${reference}: cannot tell, with fewer than 20 events in one of them.`,
    noFigures: (group, reference) =>
      `${group} against ${reference}: no figures of the same period to compare.`,
  },
  curve: {
    better: ({ now, period, lower, upper, baseline, frozenOn }) =>
      `Better than where it was heading: ${now} in ${period}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    worse: ({ now, period, lower, upper, baseline, frozenOn }) =>
      `Worse than where it was heading: ${now} in ${period}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    above: ({ now, period, lower, upper, baseline, frozenOn }) =>
      `Higher than where it was heading: ${now} in ${period}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    below: ({ now, period, lower, upper, baseline, frozenOn }) =>
      `Lower than where it was heading: ${now} in ${period}. Had nothing changed since ${baseline} (frozen ${frozenOn}), it would lie between ${lower} and ${upper}.`,
    within: ({ now, period, lower, upper, baseline, frozenOn }) =>
      `No detectable turn: ${now} in ${period} lies where it was heading, between ${lower} and ${upper}, as forecast from ${baseline} (frozen ${frozenOn}).`,
    notEnough: (points, needed) =>
      `Not enough points for a forecast: ${points === 1 ? "1 figure" : `${points} figures`} in the baseline, and it needs ${needed}.`,
    nothingLater: (last) => `There is no figure yet after the baseline, which ends with ${last}.`,
  },
};
