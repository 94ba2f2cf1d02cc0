import type { Meta, StoryObj } from "@storybook/react-vite";
import { emptyRecurrence, noExits, singleRecurrence, zeroRecurrence } from "../../fixtures/made-up.ts";
import {
  andoverChildren,
  californiaFatalities,
  coloradoEntriesAndExits,
  coloradoRecurrence,
  floridaTurnover,
  pomfretChildren,
  vermontRecurrence,
} from "../../fixtures/true-figures.ts";
import { Sparkline } from "./Sparkline.tsx";

const meta = {
  title: "Charts/At a glance/Sparkline",
  component: Sparkline,
  args: { language: "en", series: coloradoRecurrence },
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

export const Zeros: Story = { args: { series: zeroRecurrence } };

export const Empty: Story = { args: { series: emptyRecurrence } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
