import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { memberSeries } from "../../fixtures/collaborative.ts";
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

const hiddenNow = memberSeries("Alder", recurrenceOfMaltreatment, [
  { period: "FY22-23", numerator: 80, denominator: 900 },
  { period: "FY23-24", status: "suppressed" },
]);

const fourteen = Array.from("ABCDEFGHIJKLMN", (letter, index) =>
  memberSeries(`Member ${letter}`, recurrenceOfMaltreatment, [
    { period: "FY22-23", numerator: 60 + ((index * 7) % 13), denominator: 900 },
    { period: "FY23-24", numerator: 60 + ((index * 11) % 17), denominator: 900 },
  ]),
);

const meta = {
  title: "Charts/Places and groups/ChangeChart",
  component: ChangeChart,
  args: { language: "en", changes: raceChanges },
} satisfies Meta<typeof ChangeChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Groups of the nation: a solid join where the change is more than chance. */
export const Groups: Story = {};

/** The same as lines between two axes. */
export const Slopes: Story = { args: { form: "slope" } };

/** A place without a figure stands below the lines; another had none before. */
export const SlopesWithGaps: Story = {
  args: {
    changes: changesOf([coloradoRecurrence, nationalRecurrence, vermontRecurrence, hiddenNow]),
    form: "slope",
  },
};

/** Too many for lines: rows, and a sentence that says so. */
export const SlopesTooMany: Story = {
  args: { changes: changesOf(fourteen), form: "slope" },
};

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
