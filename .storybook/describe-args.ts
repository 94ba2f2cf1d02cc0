import type { StrictArgTypes } from "storybook/internal/types";

interface Said {
  readonly description?: string;
  /** What holds where nothing is given. */
  readonly byDefault?: string;
  /** No control: the toolbar sets it, or it is an object that nobody types by hand. */
  readonly noControl?: true;
}

/** What is the same for every chart, said once. A chart's own docstring comes first. */
export const SAID: Readonly<Record<string, Said>> = {
  language: {
    description: 'Of every word, number and date: "en" or "es". Here the toolbar sets it.',
    noControl: true,
  },
  series: {
    description:
      "Cells of one indicator at one place, one for each period: `buildSeries(indicator, place, observations)` of `@shared-measurement/core`.",
    noControl: true,
  },
  title: { description: "In words of your own, above it all.", byDefault: "the indicator's name" },
  width: { byDefault: "what its container has" },
  headingLevel: { description: "The level of the heading in its page, 2 to 6.", byDefault: "3" },
  tableOpen: { byDefault: "false" },
  id: { description: "Of the figure, unique in its page: the address that a reader copies leads to it." },
  className: { description: "A class of your own, beside the figure's." },
  figureRef: { noControl: true },
  parts: { byDefault: "the library's own", noControl: true },
  spec: {
    description:
      "What the chart says: words, table and the picture at a width, from a function such as `trendSpec`.",
    noControl: true,
  },
  analysis: { byDefault: "none: nothing is said of chance", noControl: true },
  context: { byDefault: "none", noControl: true },
  benchmark: { byDefault: "none", noControl: true },
};

/** Adds to a component's arguments what holds for all of them, and the defaults that its docstrings name. */
export function describeArgs({ argTypes }: { readonly argTypes: StrictArgTypes }): StrictArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { description, byDefault, noControl } = SAID[name] ?? {};
      const table = argType.table?.defaultValue || !byDefault ? {} : { defaultValue: { summary: byDefault } };
      return [
        name,
        {
          ...argType,
          ...(description && !argType.description && { description }),
          table: { ...argType.table, ...table },
          ...(noControl && { control: false }),
        },
      ];
    }),
  );
}
