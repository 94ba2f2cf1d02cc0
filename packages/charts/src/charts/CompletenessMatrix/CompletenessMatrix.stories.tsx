import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { memberSeries, sharedByIndicator, sharedByPeriod } from "../../fixtures/collaborative.ts";
import { longNamed, singleRecurrence, zeroRecurrence } from "../../fixtures/made-up.ts";
import {
  andoverChildren,
  colchesterChildren,
  pomfretChildren,
  spragueChildren,
} from "../../fixtures/true-figures.ts";
import { CompletenessMatrix } from "./CompletenessMatrix.tsx";

const meta = {
  title: "Charts/What was shared/CompletenessMatrix",
  component: CompletenessMatrix,
  args: { language: "en", members: sharedByPeriod },
} satisfies Meta<typeof CompletenessMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Members by periods of one indicator: each reason has its letter. */
export const ByPeriod: Story = {};

/** Members by indicators: each in the latest period in which any member has a figure. */
export const ByIndicator: Story = { args: { members: sharedByIndicator, tableOpen: true } };

/** Towns as published: small counts are hidden, which is no omission of a town. */
export const Towns: Story = {
  args: {
    members: [andoverChildren, colchesterChildren, pomfretChildren, spragueChildren].map((series) => ({
      series,
    })),
  },
};

const hidden = (["Alder", "Birch"] as const).map((name) => ({
  series: memberSeries(name, recurrenceOfMaltreatment, [
    { period: "FY21-22", status: "suppressed" },
    { period: "FY22-23", status: "suppressed" },
  ]),
}));

export const AllHidden: Story = { args: { members: hidden } };

export const SingleFigure: Story = { args: { members: [{ series: singleRecurrence }] } };

/** Zero is a figure: it is shared. */
export const Zeros: Story = { args: { members: [{ series: zeroRecurrence }] } };

export const Empty: Story = { args: { members: [] } };

export const LongLabels: Story = { args: { members: [{ series: longNamed }] } };

/** Sixty members by fourteen periods. */
export const Many: Story = {
  args: {
    members: Array.from({ length: 60 }, (_, member) => ({
      series: memberSeries(
        `District ${member + 1}`,
        recurrenceOfMaltreatment,
        Array.from({ length: 14 }, (_unused, index) => {
          const period = `FY${String(index + 8).padStart(2, "0")}-${String(index + 9).padStart(2, "0")}`;
          return (member * 7 + index * 3) % 11 === 0
            ? { period, status: "not-shared" as const }
            : { period, numerator: 90, denominator: 1000 };
        }),
      ),
    })),
  },
};

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
