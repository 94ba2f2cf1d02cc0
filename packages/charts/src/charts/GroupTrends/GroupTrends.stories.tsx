import type { Meta, StoryObj } from "@storybook/react-vite";
import { analyzed, nation, raceGroups } from "../../fixtures/side-by-side.ts";
import { GroupTrends } from "./GroupTrends.tsx";

const compared = raceGroups.map(({ name, series }) => ({ ...analyzed(series), name }));

const meta = {
  title: "Charts/Places and groups/GroupTrends",
  component: GroupTrends,
  args: { language: "en", compared, context: nation, order: "given" },
} satisfies Meta<typeof GroupTrends>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each group over time beside the nation, on one axis. */
export const Groups: Story = {};

export const SingleGroup: Story = { args: { compared: compared.slice(0, 1) } };

/** Two years of figures are no trend, and the chart says so. */
export const TwoPoints: Story = {
  args: {
    compared: compared.map((one) => ({
      ...one,
      series: { ...one.series, cells: one.series.cells.slice(-2) },
    })),
    context: { ...nation, series: { ...nation.series, cells: nation.series.cells.slice(-2) } },
  },
};

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
