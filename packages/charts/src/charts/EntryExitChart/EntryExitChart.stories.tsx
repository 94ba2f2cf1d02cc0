import { entryExitRatio } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { coloradoEntriesAnalysis } from "../../fixtures/analyses.ts";
import { birchSeries, noExits } from "../../fixtures/made-up.ts";
import { nationalForecast } from "../../fixtures/trends.ts";
import {
  coloradoEntriesAndExits,
  nationalEntriesAndExits,
  nationalEntriesAndExitsSince2008,
} from "../../fixtures/true-figures.ts";
import { EntryExitChart } from "./EntryExitChart.tsx";

const meta = {
  title: "Charts/Over time/EntryExitChart",
  component: EntryExitChart,
  args: { language: "en", series: coloradoEntriesAndExits },
} satisfies Meta<typeof EntryExitChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Colorado, from AFCARS: more entered than left until 2019, then more left. */
export const Colorado: Story = {};

export const WithFindings: Story = {
  args: { analysis: coloradoEntriesAnalysis, tableOpen: true },
};

/** The nation's ratio as context; its counts are of another size and are not drawn. */
export const AgainstTheNation: Story = { args: { context: nationalEntriesAndExits } };

/** Years without a report, exits that were not published, rounded and revised figures. */
export const MissingYears: Story = { args: { series: nationalEntriesAndExits, tableOpen: true } };

/** Where the ratio was heading when a baseline, an example of ours, was frozen. */
export const FrozenForecast: Story = {
  args: {
    series: nationalEntriesAndExitsSince2008,
    ...(nationalForecast.forecast && { forecast: nationalForecast.forecast }),
  },
};

/** Nobody left in one year: no ratio exists, and none is drawn. Twice and half sit equally far from 1. */
export const ExitsZero: Story = { args: { series: noExits, tableOpen: true } };

export const SinglePoint: Story = {
  args: { series: birchSeries(entryExitRatio, [{ period: "FFY2021", numerator: 15, denominator: 30 }]) },
};

/** Nobody entered: a ratio of 0 is a figure, at the lower edge. */
export const EntriesZero: Story = {
  args: {
    series: birchSeries(entryExitRatio, [
      { period: "FFY2020", numerator: 0, denominator: 12 },
      { period: "FFY2021", numerator: 9, denominator: 12 },
    ]),
  },
};

/** Small counts are hidden, and with them the ratio. */
export const AllHidden: Story = {
  args: {
    series: birchSeries(entryExitRatio, [
      { period: "FFY2020", status: "suppressed" },
      { period: "FFY2021", status: "suppressed" },
    ]),
  },
};

export const Empty: Story = { args: { series: birchSeries(entryExitRatio, []) } };

export const Spanish: Story = {
  args: { context: nationalEntriesAndExits, tableOpen: true },
  globals: { language: "es" },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { args: { context: nationalEntriesAndExits }, globals: { theme: "dark" } };
