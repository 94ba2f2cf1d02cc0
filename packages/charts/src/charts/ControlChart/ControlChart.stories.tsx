import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import {
  controlWithGaps,
  daysBetweenDeaths,
  monroeControl,
  onePhase,
  suppressedControl,
  timesBetweenDeaths,
  tompkinsControl,
  tompkinsCounts,
  tooFewControl,
  twoPhases,
} from "../../fixtures/controls.ts";
import { ControlChart } from "./ControlChart.tsx";

const meta = {
  title: "Charts/Over time/ControlChart",
  component: ControlChart,
  args: { language: "en", control: tompkinsControl },
  argTypes: {
    control: {
      control: false,
      description: "From `controlChart(series)` of `@shared-measurement/core/findings`.",
    },
    title: { description: "The indicator's name by default." },
    width: { description: "Pixels. By default the drawing fits its container." },
  },
} satisfies Meta<typeof ControlChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** 24 years that go up and down by chance: nothing to explain, nothing to celebrate. XmR chart. */
export const Quiet: Story = {};

/** One count is far below its limit. The chart says that it is different, not why: here perhaps the record. */
export const Signal: Story = { args: { control: monroeControl } };

/** Each year has limits of its own, from its number of children: p chart, one center line through two stretches. */
export const VaryingLimits: Story = { args: { control: onePhase } };

/** The same figures after the limits were set anew, with the day and the reason; one year stands out. */
export const Phases: Story = { args: { control: twoPhases, tableOpen: true } };

export const PhasesInSpanish: Story = {
  args: { control: twoPhases, tableOpen: true },
  globals: { language: "es" },
};

/** Five figures: no limits are drawn, and the chart says so. */
export const TooFewFigures: Story = { args: { control: tooFewControl } };

/** A hidden and a missing year take no part in the limits and have none. */
export const Gaps: Story = { args: { control: controlWithGaps, tableOpen: true } };

/** A town's counts with a hidden year: too few for limits. */
export const Suppressed: Story = { args: { control: suppressedControl } };

/** Counts against one pair of limits: c chart. */
export const Counts: Story = { args: { control: tompkinsCounts } };

/** Rare deaths by the days between them, two on one day: g chart. A long time without a death is above its limit. */
export const DaysBetween: Story = { args: { control: daysBetweenDeaths, tableOpen: true } };

/** The same as times: t chart. */
export const TimesBetween: Story = { args: { control: timesBetweenDeaths } };

export const Narrow: Story = { args: { control: twoPhases }, globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { args: { control: twoPhases }, globals: { theme: "dark" } };

/** The cursor at a signal says the limits and the rule. */
export const AtASignal: Story = {
  args: { control: monroeControl },
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("application").focus();
    await userEvent.keyboard("{Home}{PageDown}{PageDown}{ArrowRight}");
  },
};
