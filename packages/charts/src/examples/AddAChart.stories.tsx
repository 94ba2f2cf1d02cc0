import { parsePeriod, recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { coloradoRecurrence, nationalRecurrence, vermontRecurrence } from "../fixtures/true-figures.ts";
import { Chart } from "../frame/Chart.tsx";
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

const began = parsePeriod("FY21-22");

/** React of your own over a chart, by its scales: a strategy's start, said in words beside the chart too. */
export const OverAChart: Story = {
  render: ({ language }) => (
    <Chart
      spec={trendSpec({ series: coloradoRecurrence, language })}
      layer={({ panels: [panel] }) =>
        panel && (
          <g data-testid="strategy">
            <path className="sm-event" d={`M${panel.toX(began)},${panel.top}V${panel.bottom}`} />
          </g>
        )
      }
    />
  ),
  play: async ({ canvas }) => {
    const [, drawn] = canvas.getAllByTestId("strategy");
    await expect(drawn).toBeTruthy();
  },
};
