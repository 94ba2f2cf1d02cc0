import type { Meta, StoryObj } from "@storybook/react-vite";
import { ComparisonChart } from "../charts/ComparisonChart/ComparisonChart.tsx";
import { CompletenessMatrix } from "../charts/CompletenessMatrix/CompletenessMatrix.tsx";
import { TrendChart, type TrendChartProps } from "../charts/TrendChart/TrendChart.tsx";
import { coloradoRecurrenceAnalysis } from "../fixtures/analyses.ts";
import { sharedByPeriod } from "../fixtures/collaborative.ts";
import { mirrored } from "../fixtures/mirrored.ts";
import { states } from "../fixtures/side-by-side.ts";
import { coloradoRecurrence, nationalRecurrence } from "../fixtures/true-figures.ts";

/**
 * A language made for tests, English spelled in Arabic letters. Frame, legend, table and buttons are mirrored; a
 * drawing runs from left to right in every language, and says so here. Names of places come from the data.
 */
const meta = {
  title: "Parts/Right to left",
  component: TrendChart,
  args: { language: mirrored, series: coloradoRecurrence },
  globals: { language: mirrored },
} satisfies Meta<typeof TrendChart>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OverTime: Story = {
  args: { context: nationalRecurrence, analysis: coloradoRecurrenceAnalysis, tableOpen: true },
};

export const SideBySide: Story = {
  render: ({ language }: TrendChartProps) => <ComparisonChart compared={states} language={language} />,
};

export const Matrix: Story = {
  render: ({ language }: TrendChartProps) => (
    <CompletenessMatrix members={sharedByPeriod} language={language} />
  ),
};

export const Narrow: Story = { ...OverTime, globals: { viewport: { value: "narrow" } } };
