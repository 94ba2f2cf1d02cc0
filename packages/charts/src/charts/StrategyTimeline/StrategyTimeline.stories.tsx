import type { Meta, StoryObj } from "@storybook/react-vite";
import { plan, strategies, strategySituations } from "../../fixtures/strategies.ts";
import { coloradoRecurrence } from "../../fixtures/true-figures.ts";
import { StrategyTimeline } from "./StrategyTimeline.tsx";

const meta = {
  title: "Charts/Over time/StrategyTimeline",
  component: StrategyTimeline,
  args: { language: "en", ...plan(strategies) },
} satisfies Meta<typeof StrategyTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every status; the start of one activity was not reported. */
export const Strategies: Story = { args: { tableOpen: true } };

/** On the axis of a chart beside it: federal fiscal years. */
export const SharedAxis: Story = {
  args: { periods: coloradoRecurrence.cells.map(({ period }) => period) },
};

export const SingleActivity: Story = { args: strategySituations["one point"] };

/** One day. */
export const OneDay: Story = { args: strategySituations.zeros };

/** No start is known. */
export const NothingDated: Story = { args: strategySituations["all hidden"] };

export const Empty: Story = { args: strategySituations.empty };

export const LongLabels: Story = { args: strategySituations["long labels"] };

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
