import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { birchSeries, longNamed, singleRecurrence, zeroRecurrence } from "../../fixtures/made-up.ts";
import { analyzed } from "../../fixtures/side-by-side.ts";
import {
  andoverChildren,
  colchesterChildren,
  coloradoRecurrence,
  floridaTurnover,
  nationalRecurrence,
  pomfretChildren,
  spragueChildren,
} from "../../fixtures/true-figures.ts";
import { PlaceTrends } from "./PlaceTrends.tsx";

const towns = [andoverChildren, colchesterChildren, pomfretChildren, spragueChildren].map(analyzed);

const meta = {
  title: "Charts/Places and groups/PlaceTrends",
  component: PlaceTrends,
  args: { language: "en", compared: towns },
} satisfies Meta<typeof PlaceTrends>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Towns whose small counts are hidden: hatching keeps their place, a lone figure is seen, crosses are unreliable. */
export const HiddenAndUnreliable: Story = { args: { tableOpen: true } };

/** With the national performance, its warning, and a band about each line for what chance alone could do. */
export const BandAndBenchmark: Story = {
  args: {
    compared: [coloradoRecurrence, nationalRecurrence].map(analyzed),
    intervals: "band",
    ...(coloradoRecurrence.indicator.benchmarks[0] && {
      benchmark: coloradoRecurrence.indicator.benchmarks[0],
    }),
  },
};

export const AllHidden: Story = { args: { compared: [analyzed(andoverChildren)] } };

export const Bounds: Story = { args: { compared: [analyzed(floridaTurnover)] } };

export const SinglePoint: Story = { args: { compared: [analyzed(singleRecurrence)] } };

export const Zeros: Story = { args: { compared: [analyzed(zeroRecurrence)] } };

export const Empty: Story = { args: { compared: [] } };

export const LongLabels: Story = { args: { compared: [analyzed(longNamed)] } };

/** Sixty districts of an invented county. */
export const Many: Story = {
  args: {
    compared: Array.from({ length: 60 }, (_, index) => {
      const years = ["FY19-20", "FY20-21", "FY21-22", "FY22-23"];
      const series = birchSeries(
        recurrenceOfMaltreatment,
        years.map((period, year) => ({
          period,
          numerator: 40 + ((index * 17 + year * 11) % 53),
          denominator: 700 + index,
        })),
      );
      return analyzed({
        ...series,
        place: { ...series.place, id: `B${index}`, name: `District ${index + 1}` },
      });
    }),
  },
};

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
