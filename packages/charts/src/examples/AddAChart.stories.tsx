import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { coloradoRecurrence, nationalRecurrence, vermontRecurrence } from "../fixtures/true-figures.ts";
import { LatestBars } from "./LatestBars.tsx";

const meta = {
  title: "Make your own/A chart from the same parts",
  component: LatestBars,
  args: {
    language: "en",
    indicator: recurrenceOfMaltreatment,
    series: [coloradoRecurrence, vermontRecurrence, nationalRecurrence],
  },
} satisfies Meta<typeof LatestBars>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each place's latest figure as a bar: a spec, a picture, and nothing else. The page "Add a chart" goes through it. */
export const FromScratch: Story = {};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };
