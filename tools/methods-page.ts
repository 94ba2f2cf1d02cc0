import {
  inLanguage,
  LARGE_COUNT,
  LEAST_POINTS,
  METHODS,
  METHODS_BY_KIND,
  type MethodId,
} from "@shared-measurement/core";

/** The tables of docs/methods.md, written from the code, so that page and code cannot disagree. */
export function methodTables(): string {
  const name = (id: MethodId) => inLanguage(METHODS[id].name, "en");
  const kinds = Object.entries(METHODS_BY_KIND).map(([kind, choice]) => {
    const chart =
      choice.controlChart === choice.controlChartWhenLarge
        ? name(choice.controlChart)
        : `${name(choice.controlChart)}; large: ${name(choice.controlChartWhenLarge)}`;
    return `| ${kind} | ${name(choice.interval)} | ${name(choice.change)} | ${chart} |`;
  });
  const sources = Object.values(METHODS)
    .filter(({ source }) => source !== "")
    .map((method) => `| ${inLanguage(method.name, "en")} | ${method.source} |`);
  return [
    "| kind of indicator | how sure one figure is | whether two figures differ | signal or noise |",
    "|---|---|---|---|",
    ...kinds,
    "",
    `A proportion is large from a mean denominator of ${LARGE_COUNT.denominatorOfProportion.toLocaleString("en-US")} on, a rate or a count from a mean of ${LARGE_COUNT.eventsOfRate} events on.`,
    "",
    `Fewest independent figures: ${LEAST_POINTS.change} for a change, ${LEAST_POINTS.controlChart} for a control chart, ${LEAST_POINTS.forecast} for a forecast. Below them the finding says "not enough points".`,
    "",
    "| method | source |",
    "|---|---|",
    ...sources,
  ].join("\n");
}
