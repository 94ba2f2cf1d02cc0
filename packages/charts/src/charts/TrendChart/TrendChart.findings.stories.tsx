import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import {
  coloradoRecurrenceAnalysis,
  spragueAnalysis,
  vermontRecurrenceAnalysis,
} from "../../fixtures/analyses.ts";
import { coloradoRecurrence, spragueChildren, vermontRecurrence } from "../../fixtures/true-figures.ts";
import { TrendChart } from "./TrendChart.tsx";

const meta = {
  title: "Charts/Over time/TrendChart with findings",
  component: TrendChart,
  args: { language: "en", series: coloradoRecurrence, analysis: coloradoRecurrenceAnalysis },
} satisfies Meta<typeof TrendChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each figure with its interval, and what the data support saying; national performance is refused a comparison. */
export const Colorado: Story = {};

/** Small counts: crosses mark the figures that are too uncertain to be called a change. */
export const Unreliable: Story = {
  args: { series: spragueChildren, analysis: spragueAnalysis, tableOpen: true },
};

export const UnreliableInDarkSpanish: Story = {
  args: { series: vermontRecurrence, analysis: vermontRecurrenceAnalysis, tableOpen: true },
  globals: { language: "es", theme: "dark" },
};

/** The cursor at a figure: its words are those of the table. */
export const AtAStop: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("application").focus();
    await userEvent.keyboard("{End}{ArrowLeft}");
  },
};

/** The cursor at a gap says why there is no figure. */
export const AtAGap: Story = {
  args: { series: vermontRecurrence, analysis: vermontRecurrenceAnalysis },
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("application").focus();
    await userEvent.keyboard("{End}{ArrowLeft}{ArrowLeft}");
  },
};
