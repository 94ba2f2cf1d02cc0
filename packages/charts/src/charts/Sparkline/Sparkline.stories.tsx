import type { Meta, StoryObj } from "@storybook/react-vite";
import { spragueAnalysis } from "../../fixtures/analyses.ts";
import { emptyRecurrence, noExits, singleRecurrence, zeroRecurrence } from "../../fixtures/made-up.ts";
import {
  andoverChildren,
  californiaFatalities,
  coloradoEntriesAndExits,
  coloradoRecurrence,
  floridaTurnover,
  pomfretChildren,
  spragueChildren,
  vermontRecurrence,
} from "../../fixtures/true-figures.ts";
import { Sparkline } from "./Sparkline.tsx";

const meta = {
  title: "Charts/At a glance/Sparkline",
  component: Sparkline,
  args: { language: "en", series: coloradoRecurrence },
  argTypes: {
    width: { description: "Pixels, at least 60.", table: { defaultValue: { summary: "120" } } },
    height: { description: "Pixels, at least 24.", table: { defaultValue: { summary: "40" } } },
    figure: {
      description: '"value" draws the indicator\'s value; "numerator" the counts of a rare event.',
      table: { defaultValue: { summary: '"value"' } },
    },
    analysis: { description: "Marks figures that are too uncertain to be compared." },
  },
} satisfies Meta<typeof Sparkline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Colorado: Story = {};

/** A ratio stands about 1, in the middle. */
export const Ratio: Story = { args: { series: coloradoEntriesAndExits } };

export const ExitsZero: Story = { args: { series: noExits } };

/** Counts of a rare event, where no rate can be shown. */
export const CountsWithoutDenominator: Story = {
  args: { series: californiaFatalities, figure: "numerator" },
};

export const DataQualityGap: Story = { args: { series: vermontRecurrence } };

export const LonePointBetweenGaps: Story = { args: { series: pomfretChildren } };

export const AllHidden: Story = { args: { series: andoverChildren } };

export const IntervalValued: Story = { args: { series: floridaTurnover } };

export const SinglePoint: Story = { args: { series: singleRecurrence } };

/** Crosses: figures that are too uncertain to be compared. */
export const Unreliable: Story = { args: { series: spragueChildren, analysis: spragueAnalysis } };

/** As small as it can be: 60 by 24 pixels. */
export const Smallest: Story = { args: { width: 60, height: 24 } };

export const Zeros: Story = { args: { series: zeroRecurrence } };

export const Empty: Story = { args: { series: emptyRecurrence } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
