import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  emptyRecurrence,
  illustrativeRecurrence,
  longNamed,
  singleRecurrence,
  zeroRecurrence,
} from "../../fixtures/made-up.ts";
import { coloradoRecurrence, nationalRecurrence, vermontRecurrence } from "../../fixtures/true-figures.ts";
import { RepeatMaltreatmentChart } from "./RepeatMaltreatmentChart.tsx";

const meta = {
  title: "Charts/Over time/RepeatMaltreatmentChart",
  component: RepeatMaltreatmentChart,
  args: { language: "en", series: coloradoRecurrence },
} satisfies Meta<typeof RepeatMaltreatmentChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Colorado, as the Children's Bureau published it. */
export const Colorado: Story = {};

/** The nation's observed series behind it, as context. Its revised figures are hollow. */
export const AgainstTheNation: Story = { args: { nation: nationalRecurrence } };

/** National performance never comes without its warning: it may not be compared with observed figures. */
export const NationalPerformance: Story = {
  args: { nation: nationalRecurrence, showNationalPerformance: true },
};

/** A year whose data were over a federal data-quality limit: the line breaks, the hatching says that it does. */
export const DataQualityGap: Story = { args: { series: vermontRecurrence } };

/** Later editions changed past figures: hollow marks, and the table says what they were. */
export const Revised: Story = { args: { series: nationalRecurrence, tableOpen: true } };

export const SinglePoint: Story = { args: { series: singleRecurrence } };

/** Zero is a figure: its points stand on the line of zero. */
export const Zeros: Story = { args: { series: zeroRecurrence } };

export const Empty: Story = { args: { series: emptyRecurrence } };

/** Made-up figures say so over the drawing, on it, in the table and in what is taken away. */
export const Illustrative: Story = { args: { series: illustrativeRecurrence, tableOpen: true } };

export const Spanish: Story = {
  args: { nation: nationalRecurrence, showNationalPerformance: true, tableOpen: true },
  globals: { language: "es" },
};

/** The longest names an agency could give, in the language with the longer words. */
export const LongSpanishLabels: Story = {
  args: { series: longNamed, tableOpen: true },
  globals: { language: "es" },
};

export const Narrow: Story = {
  args: { nation: nationalRecurrence, showNationalPerformance: true },
  globals: { viewport: { value: "narrow" } },
};

export const Dark: Story = { args: { nation: nationalRecurrence }, globals: { theme: "dark" } };
