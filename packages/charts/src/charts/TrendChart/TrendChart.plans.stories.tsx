import type { Meta, StoryObj } from "@storybook/react-vite";
import { userEvent, within } from "storybook/test";
import { coloradoRecurrenceAnalysis } from "../../fixtures/analyses.ts";
import { illustrativeRecurrence18 } from "../../fixtures/controls.ts";
import { nation, raceGroups } from "../../fixtures/side-by-side.ts";
import {
  birchEvents,
  birchPlans,
  coloradoToTarget,
  nationalForecast,
  provisionalRecurrence,
  vermontPooled,
  vermontPooledAnalysis,
} from "../../fixtures/trends.ts";
import {
  coloradoRecurrence,
  nationalEntriesAndExitsSince2008,
  vermontRecurrence,
} from "../../fixtures/true-figures.ts";
import { TrendChart } from "./TrendChart.tsx";

const { targetPath, forecast } = birchPlans;
const plans = {
  series: illustrativeRecurrence18,
  events: birchEvents,
  ...(targetPath && { targetPath }),
  ...(forecast && { forecast }),
};

const meta = {
  title: "Charts/Over time/TrendChart with plans",
  component: TrendChart,
  args: { language: "en", ...plans },
  argTypes: {
    series: { control: false },
    context: { control: false },
    compared: { control: false, description: "Four series at most, of the same indicator." },
    analysis: { control: false, description: "From `analyze` of `@shared-measurement/core/findings`." },
    intervals: { control: "inline-radio", options: ["strokes", "band"] },
    targetPath: { control: false, description: "`targetPath` of the analysis, in the indicator's unit." },
    forecast: { control: false, description: "`forecast` of the analysis, in the indicator's unit." },
    events: { control: "object", description: "Dates (YYYY, YYYY-MM or YYYY-MM-DD) with what happened." },
    width: { description: "Pixels. By default the drawing fits its container." },
  },
} satisfies Meta<typeof TrendChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Figures, where they were heading, where they should go, and when strategies began. Made up. */
export const Everything: Story = {};

export const EverythingWithItsTable: Story = { args: { tableOpen: true } };

/** A path to a target. The target is an example of ours, not one that Colorado has agreed on. */
export const TargetPath: Story = {
  args: {
    series: coloradoRecurrence,
    analysis: coloradoToTarget,
    events: [],
    ...(coloradoToTarget.targetPath && { targetPath: coloradoToTarget.targetPath }),
  },
  render: ({ forecast: _, ...args }) => <TrendChart {...args} />,
};

/** Where the nation's ratio was heading when the baseline, an example of ours, was frozen. */
export const FrozenForecast: Story = {
  args: {
    series: nationalEntriesAndExitsSince2008,
    analysis: nationalForecast,
    events: [],
    ...(nationalForecast.forecast && { forecast: nationalForecast.forecast }),
  },
  render: ({ targetPath: _, ...args }) => <TrendChart {...args} />,
};

/** Intervals as one band, instead of a stroke through each mark. */
export const Band: Story = {
  args: { series: coloradoRecurrence, analysis: coloradoRecurrenceAnalysis, intervals: "band" },
  render: ({ forecast: _, targetPath: __, events: ___, ...args }) => <TrendChart {...args} />,
};

/** The latest figure may still change: its children had not been followed for a year. Made up. */
export const Provisional: Story = {
  args: { series: provisionalRecurrence, tableOpen: true },
  render: ({ forecast: _, targetPath: __, events: ___, ...args }) => <TrendChart {...args} />,
};

/** Two places beside the nation: each has its dash, its symbol and its name. */
export const SeveralPlaces: Story = {
  args: { series: nation.series, compared: [{ series: coloradoRecurrence }, { series: vermontRecurrence }] },
  render: ({ forecast: _, targetPath: __, events: ___, ...args }) => <TrendChart {...args} />,
};

/** Groups of one place beside all of its children. */
export const SeveralGroups: Story = {
  args: { series: nation.series, compared: raceGroups.slice(0, 4) },
  render: ({ forecast: _, targetPath: __, events: ___, ...args }) => <TrendChart {...args} />,
  globals: { language: "es" },
};

/** Vermont's deaths three years together: neighboring figures share two of their years. */
export const YearsTogether: Story = {
  args: { series: vermontPooled, analysis: vermontPooledAnalysis, intervals: "band" },
  render: ({ forecast: _, targetPath: __, events: ___, ...args }) => <TrendChart {...args} />,
};

export const Spanish: Story = { args: { tableOpen: true }, globals: { language: "es" } };

export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const Dark: Story = { globals: { theme: "dark" } };

/** The cursor at a period that is still to come says that it is a forecast. */
export const AtAForecast: Story = {
  play: async ({ canvasElement }) => {
    within(canvasElement).getByRole("application").focus();
    await userEvent.keyboard("{ArrowDown}{End}");
  },
};
