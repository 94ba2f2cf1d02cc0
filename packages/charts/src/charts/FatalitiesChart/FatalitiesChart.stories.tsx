import { childFatalities } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { vermontFatalitiesAnalysis } from "../../fixtures/analyses.ts";
import { birchSeries, fatalitiesWithRate, hiddenFatalities } from "../../fixtures/made-up.ts";
import { plannedFatalities } from "../../fixtures/trend-situations.ts";
import {
  californiaFatalities,
  nationalFatalities,
  nationalFatalitiesEstimated,
  vermontFatalities,
} from "../../fixtures/true-figures.ts";
import { FatalitiesChart } from "./FatalitiesChart.tsx";

const meta = {
  title: "Charts/Over time/FatalitiesChart",
  component: FatalitiesChart,
  args: { language: "en" },
} satisfies Meta<typeof FatalitiesChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** California's counts. The source gives no child population, so no rate is shown and the chart says so. */
export const CountsWithoutDenominator: Story = { args: { reported: californiaFatalities } };

/** What states reported and what the Children's Bureau estimated are different series, never one line. */
export const ReportedAndEstimated: Story = {
  args: { reported: nationalFatalities, estimated: nationalFatalitiesEstimated, tableOpen: true },
};

export const EstimatedAlone: Story = { args: { estimated: nationalFatalitiesEstimated } };

/** Vermont: years in which no death was determined. Zero is a figure, and it is seen. */
export const Zeros: Story = { args: { reported: vermontFatalities } };

/** Counts with their rate, and a year that is hidden: no bar, no point, no number. */
export const WithRateAndSuppressedYear: Story = { args: { reported: fatalitiesWithRate, tableOpen: true } };

/** Intervals of counts this small are wide, and the findings say that nothing can be told. */
export const WithFindings: Story = {
  args: { reported: vermontFatalities, analysis: vermontFatalitiesAnalysis, tableOpen: true },
};

/** A path to zero and the day on which a strategy began. Made up. */
export const PathAndEvents: Story = {
  args: {
    ...plannedFatalities(fatalitiesWithRate, "en"),
    events: [{ date: "2020-03", label: "Home visits began" }],
  },
};

export const AllHidden: Story = { args: { reported: hiddenFatalities, tableOpen: true } };

export const SinglePoint: Story = {
  args: { reported: birchSeries(childFatalities, [{ period: "FFY2021", numerator: 14 }]) },
};

export const Empty: Story = { args: { reported: birchSeries(childFatalities, []) } };

export const Spanish: Story = {
  args: { reported: nationalFatalities, estimated: nationalFatalitiesEstimated, tableOpen: true },
  globals: { language: "es" },
};

export const Narrow: Story = {
  args: { reported: nationalFatalities, estimated: nationalFatalitiesEstimated },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = {
  args: { reported: nationalFatalities, estimated: nationalFatalitiesEstimated },
  globals: { theme: "dark" },
};
