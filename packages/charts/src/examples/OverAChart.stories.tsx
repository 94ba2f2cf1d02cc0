import { parsePeriod } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { comparisonSpec } from "../charts/ComparisonChart/ComparisonChart.model.ts";
import { illustrativeRecurrence } from "../fixtures/made-up.ts";
import { states } from "../fixtures/side-by-side.ts";
import { Chart } from "../frame/Chart.tsx";
import type { RowsChart } from "../rows/rows-spec.ts";
import { TrendWithStrategy } from "./TrendWithStrategy.tsx";

const meta = {
  title: "Make your own/React of your own over a chart",
  component: TrendWithStrategy,
  args: {
    language: "en",
    series: illustrativeRecurrence,
    strategy: {
      name: "Home visits (illustrative)",
      from: parsePeriod("FY20-21"),
      to: parsePeriod("FY21-22"),
    },
  },
} satisfies Meta<typeof TrendWithStrategy>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The layer is drawn at every width by the panel's scales; a footnote says what it shows to those who do not see it. */
export const OverTime: Story = {
  play: async ({ canvas, canvasElement }) => {
    const drawn = [...canvasElement.querySelectorAll<SVGElement>(".sm-layer")];
    const visible = drawn.filter((layer) => layer.getBoundingClientRect().width > 0);
    await expect(visible).toHaveLength(1);
    await expect(within(visible[0] as unknown as HTMLElement).getByText(/Home visits/)).toBeVisible();
    await expect(
      canvas.getByText(/does not say that one caused the other|no dice que una causó/),
    ).toBeVisible();
  },
};

/** What a layer shows is said in words too. */
const withRingSaid = (spec: RowsChart): RowsChart => ({
  ...spec,
  footnotes: [
    ...spec.footnotes,
    spec.language === "es" ? "El círculo señala a Indiana." : "The ring is about Indiana.",
  ],
});

/** A chart of rows has the scale of each panel, and every row's place in its stops: a ring about one state. */
export const OverRows: Story = {
  render: ({ language }) => (
    <Chart
      spec={withRingSaid(comparisonSpec({ compared: states, language }))}
      layer={({ stops }) => {
        const own = stops.flatMap((line) => line.stops).find(({ row, gap }) => row === "US-IN" && !gap);
        return own && <circle className="sm-signal" cx={own.x} cy={own.y} r={11} />;
      }}
    />
  ),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll(".sm-layer circle").length).toBeGreaterThan(0);
  },
};

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
