import type { Meta, StoryObj } from "@storybook/react-vite";
import { fatalitiesWithRate, longNamed, zeroRecurrence } from "../../fixtures/made-up.ts";
import { changesOf, raceChanges } from "../../fixtures/side-by-side.ts";
import {
  andoverChildren,
  colchesterChildren,
  coloradoRecurrence,
  floridaTurnover,
  nationalRecurrence,
  pomfretChildren,
  spragueChildren,
  vermontRecurrence,
} from "../../fixtures/true-figures.ts";
import { ChangeChart } from "./ChangeChart.tsx";

const meta = {
  title: "Charts/Places and groups/ChangeChart",
  component: ChangeChart,
  args: { language: "en", changes: raceChanges },
} satisfies Meta<typeof ChangeChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Groups of the nation: a solid join where the change is more than chance. */
export const Groups: Story = {};

export const Places: Story = {
  args: { changes: changesOf([coloradoRecurrence, nationalRecurrence, vermontRecurrence]) },
};

/** Counts of towns: no percent change where fewer than 20 events stand behind a figure; hidden ones say so. */
export const SmallCountsAndHidden: Story = {
  args: {
    changes: changesOf([andoverChildren, colchesterChildren, pomfretChildren, spragueChildren]),
    tableOpen: true,
  },
};

/** Deaths: too few to be called a change. */
export const Fatalities: Story = { args: { changes: changesOf([fatalitiesWithRate]) } };

/** Figures known only between bounds. */
export const Bounds: Story = { args: { changes: changesOf([floridaTurnover]) } };

export const Zeros: Story = { args: { changes: changesOf([zeroRecurrence]) } };

export const AllHidden: Story = { args: { changes: changesOf([andoverChildren]) } };

export const Empty: Story = { args: { changes: [] } };

export const LongLabels: Story = { args: { changes: changesOf([longNamed]) } };

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
