import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import { funnelSituations } from "../../fixtures/funnel-situations.ts";
import {
  fatalitiesFunnel,
  statesFunnel,
  statesFunnelByName,
  statesFunnelWidened,
} from "../../fixtures/states.ts";
import { FunnelPlot } from "./FunnelPlot.tsx";

const meta = {
  title: "Charts/Places and groups/FunnelPlot",
  component: FunnelPlot,
  args: { language: "en", funnel: statesFunnel },
  argTypes: {
    funnel: {
      control: false,
      description: "From `funnelOf(indicator, series, { period })` of `@shared-measurement/core/findings`.",
    },
    title: { description: "The indicator's name by default." },
    width: { description: "Pixels. By default the drawing fits its container." },
  },
} satisfies Meta<typeof FunnelPlot>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every state against what chance alone would give. States define and screen reports in their own ways. */
export const States: Story = {};

/** The same, with limits widened by how much states differ among themselves: far fewer stand out. */
export const Overdispersed: Story = { args: { funnel: statesFunnelWidened } };

export const OrderedByName: Story = { args: { funnel: statesFunnelByName, tableOpen: true } };

/** Deaths are allowed only with their caution; a hidden county has no position; few deaths are crosses. */
export const Deaths: Story = { args: { funnel: fatalitiesFunnel, tableOpen: true } };

export const DeathsInSpanish: Story = { args: { funnel: fatalitiesFunnel }, globals: { language: "es" } };

/** Too few places: their figures without limits, and the chart says so. */
export const FewPlaces: Story = { args: { funnel: funnelSituations.gaps } };

export const AllHidden: Story = { args: { funnel: funnelSituations["all hidden"], tableOpen: true } };

/** 400 places: a few paths, whatever their number. */
export const Many: Story = { args: { funnel: funnelSituations.many } };

export const LongNames: Story = { args: { funnel: funnelSituations["long labels"] } };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

export const AtAPlace: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("application").focus();
    await userEvent.keyboard("{Home}{ArrowRight}");
  },
};
