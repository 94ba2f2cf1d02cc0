import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  coloradoRecurrenceAnalysis,
  spragueAnalysis,
  vermontFatalitiesAnalysis,
} from "../../fixtures/analyses.ts";
import {
  emptyRecurrence,
  fatalitiesWithRate,
  longNamed,
  noExits,
  singleRecurrence,
} from "../../fixtures/made-up.ts";
import { rowOf } from "../../fixtures/scorecards.ts";
import {
  andoverChildren,
  coloradoRecurrence,
  nationalEntriesAndExits,
  spragueChildren,
  vermontFatalities,
} from "../../fixtures/true-figures.ts";
import { IndicatorCard } from "./IndicatorCard.tsx";

const meta = {
  title: "Charts/At a glance/IndicatorCard",
  component: IndicatorCard,
  args: { language: "en", series: coloradoRecurrence, analysis: coloradoRecurrenceAnalysis },
  argTypes: {
    figure: {
      description:
        'Which number is shown: the indicator\'s "value", or of a rare event the count, "numerator".',
      table: { defaultValue: { summary: '"value"' } },
    },
    analysis: {
      description: "Intervals, reliability and findings: core's analyze, computed before drawing.",
    },
    change: {
      description: "The change between two periods: core's changeBetween. Its two figures are then shown.",
    },
    target: {
      description:
        "{ value, year }: the value in the indicator's unit, to be reached by the end of the year.",
    },
    headingLevel: {
      description: "The level of the card's heading in its page, 2 to 6.",
      table: { defaultValue: { summary: "3" } },
    },
    children: { description: "What a page puts at the card's end, such as a link." },
  },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: "26rem" }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof IndicatorCard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Colorado: Story = {};

/** The target is made up; the gap is that of the two figures as they are shown. */
export const WithTarget: Story = {
  args: { ...rowOf(coloradoRecurrence, { value: 8, year: 2030 }), children: <a href="#chart">Full chart</a> },
};

/** Deaths are counts. Vermont's are few, and nothing is called a change. */
export const Deaths: Story = {
  args: { series: vermontFatalities, figure: "numerator", analysis: vermontFatalitiesAnalysis },
};

/** Small counts: the figure says that it is unreliable, in words and as a cross. */
export const Unreliable: Story = { args: { series: spragueChildren, analysis: spragueAnalysis } };

/** The latest year's deaths are there, an earlier one's are hidden. */
export const WithRateAndSuppressedYear: Story = {
  args: { ...rowOf(fatalitiesWithRate), figure: "numerator" },
};

export const AllHidden: Story = { args: { ...rowOf(andoverChildren) } };

export const Revised: Story = { args: { ...rowOf(nationalEntriesAndExits) } };

/** In one year nobody left: that year's ratio does not exist. */
export const Zero: Story = { args: { ...rowOf(noExits) } };

export const SinglePoint: Story = { args: { ...rowOf(singleRecurrence) } };

export const Empty: Story = { args: { ...rowOf(emptyRecurrence) } };

export const LongLabels: Story = { args: { ...rowOf(longNamed) } };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
