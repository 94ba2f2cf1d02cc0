import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  birchSeries,
  emptyRecurrence,
  longNamed,
  singleRecurrence,
  zeroRecurrence,
} from "../../fixtures/made-up.ts";
import { analyzed, nation, raceGroups, states } from "../../fixtures/side-by-side.ts";
import {
  andoverChildren,
  californiaFatalities,
  colchesterChildren,
  pomfretChildren,
  spragueChildren,
  vermontFatalities,
} from "../../fixtures/true-figures.ts";
import { ComparisonChart } from "./ComparisonChart.tsx";

const meta = {
  title: "Charts/Places and groups/ComparisonChart",
  component: ComparisonChart,
  args: { language: "en", compared: states },
} satisfies Meta<typeof ComparisonChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** States of a national collaborative against the nation, by name: where the intervals overlap, nobody is ahead. */
export const States: Story = { args: { reference: nation } };

/** The largest places first: their figures are the surest. */
export const BySize: Story = { args: { order: "denominator", reference: nation } };

export const ByValue: Story = { args: { order: "value", reference: nation } };

export const Groups: Story = {
  args: {
    compared: raceGroups.map(({ name, series }) => ({ ...analyzed(series), name })),
    order: "given",
  },
};

const benchmark = recurrenceOfMaltreatment.benchmarks[0];

/** National performance is risk-standardized: no line is drawn, and the warning says why. */
export const RefusedBenchmark: Story = { args: benchmark ? { benchmark } : {} };

const towns = [andoverChildren, colchesterChildren, pomfretChildren, spragueChildren].map(analyzed);

/** Counts of towns: small ones are hidden and keep their place in the alphabet; a value order is refused. */
export const HiddenAndUnreliable: Story = {
  args: { compared: towns, order: "value", tableOpen: true },
};

/** Deaths without a population are not set side by side. */
export const Fatalities: Story = {
  args: { compared: [californiaFatalities, vermontFatalities].map(analyzed), order: "value" },
};

export const SinglePlace: Story = { args: { compared: [analyzed(singleRecurrence)] } };

export const Zeros: Story = { args: { compared: [analyzed(zeroRecurrence)] } };

export const Empty: Story = { args: { compared: [] } };

export const NoCells: Story = { args: { compared: [analyzed(emptyRecurrence)] } };

export const LongLabels: Story = { args: { compared: [analyzed(longNamed)] } };

export const Many: Story = {
  args: {
    compared: Array.from({ length: 60 }, (_, index) => {
      const series = birchSeries(recurrenceOfMaltreatment, [
        { period: "FY22-23", numerator: 40 + ((index * 17) % 53), denominator: 700 + index },
      ]);
      return analyzed({
        ...series,
        place: { ...series.place, id: `B${index}`, name: `District ${index + 1}` },
      });
    }),
  },
};

export const Narrow: Story = { args: { width: 288, reference: nation } };

export const Spanish: Story = { args: { reference: nation }, globals: { language: "es" } };

export const Dark: Story = { args: { reference: nation }, globals: { theme: "dark" } };
