import type { Meta, StoryObj } from "@storybook/react-vite";
import { longNamed } from "../../fixtures/made-up.ts";
import {
  andoverChildren,
  colchesterChildren,
  coloradoReentry,
  floridaTurnover,
  pomfretChildren,
  spragueChildren,
} from "../../fixtures/true-figures.ts";
import { TrendChart } from "./TrendChart.tsx";

const meta = {
  title: "Charts/Over time/TrendChart",
  component: TrendChart,
  args: { language: "en", series: coloradoReentry },
} satisfies Meta<typeof TrendChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Colorado's reentry: 12-month windows that follow one another every six months, at their true places in time. */
export const OverlappingWindows: Story = {};

/** A town's counts, every year large enough to be published. */
export const Counts: Story = { args: { series: colchesterChildren } };

/** A small count is hidden between two that are shown: the line breaks, and nothing gives the number away. */
export const SuppressedPeriod: Story = { args: { series: spragueChildren, tableOpen: true } };

/** One count that may be shown, hidden ones before and after: the point is drawn alone. */
export const LonePointBetweenGaps: Story = { args: { series: pomfretChildren } };

/** A town with hidden and unreported years only: no figure, no scale, and the reason for each year. */
export const AllHidden: Story = { args: { series: andoverChildren, tableOpen: true } };

/** Turnover is known only as lying between two bounds: both are drawn, and no best guess. */
export const IntervalValued: Story = { args: { series: floridaTurnover, tableOpen: true } };

export const LongSpanishLabels: Story = { args: { series: longNamed }, globals: { language: "es" } };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { args: { series: floridaTurnover }, globals: { theme: "dark" } };
