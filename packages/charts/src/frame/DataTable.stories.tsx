import type { Meta, StoryObj } from "@storybook/react-vite";
import { entryExitSpec } from "../charts/EntryExitChart/EntryExitChart.model.ts";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { longNamed } from "../fixtures/made-up.ts";
import { nationalEntriesAndExits, spragueChildren } from "../fixtures/true-figures.ts";
import { DataTable } from "./DataTable.tsx";

const meta: Meta<typeof DataTable> = {
  title: "Parts/Frame/DataTable",
  component: DataTable,
  args: { spec: trendSpec({ series: spragueChildren, language: "en" }) },
  decorators: [
    (Story) => (
      <div className="sm-chart">
        <Story />
      </div>
    ),
  ],
};

export default meta;
type Story = StoryObj<typeof DataTable>;

/** A hidden figure is words, never a number and never a blank. */
export const SuppressedPeriod: Story = {};

/** Missing years, unpublished parts, rounded and revised figures, each said in its row. */
export const Notes: Story = {
  args: { spec: entryExitSpec({ series: nationalEntriesAndExits, language: "en" }) },
};

/** Wider than a phone: the table scrolls by itself, the page does not. */
export const LongSpanishLabels: Story = {
  args: { spec: trendSpec({ series: longNamed, language: "es" }) },
  globals: { language: "es" },
};
