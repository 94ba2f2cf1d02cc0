import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { trendSpec } from "../charts/TrendChart/TrendChart.model.ts";
import { illustrativeRecurrence } from "../fixtures/made-up.ts";
import { coloradoRecurrence, nationalRecurrence } from "../fixtures/true-figures.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { Plot } from "./Plot.tsx";

const colorado = trendSpec({ series: coloradoRecurrence, context: nationalRecurrence, language: "en" });
const made = trendSpec({ series: illustrativeRecurrence, language: "en" });

const meta = {
  title: "Parts/Frame/ChartFrame",
  component: ChartFrame,
  args: { spec: colorado, children: <Plot spec={colorado} /> },
} satisfies Meta<typeof ChartFrame>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Title, sentence, legend, drawing, footnotes, source, table and what can be taken away: what stands around every chart. */
export const Complete: Story = {};

/** Numbers, pictures, the address, and each line as tones, each with one press. The menu is loaded when it is opened. */
export const TakenAway: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText("Take this chart away"));
    await expect(await canvas.findByRole("button", { name: /PNG/ })).toBeVisible();
    await expect(canvas.getAllByRole("button", { name: /^(Listen|Escuchar)/ })).toHaveLength(2);
  },
};

export const TableOpen: Story = { args: { tableOpen: true } };

/** A notice stands above the drawing, and the stamp stays with a copy of the picture. */
export const WithNotice: Story = { args: { spec: made, children: <Plot spec={made} /> } };

/** A drawing of one known width, for a place that has no style of its own. */
export const GivenWidth: Story = { args: { children: <Plot spec={colorado} width={288} /> } };
