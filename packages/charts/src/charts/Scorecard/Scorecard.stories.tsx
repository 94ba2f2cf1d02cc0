import type { Meta, StoryObj } from "@storybook/react-vite";
import { emptyRecurrence, longNamed } from "../../fixtures/made-up.ts";
import { birchRows, coloradoRows, rowOf, stateRows, townRows } from "../../fixtures/scorecards.ts";
import { andoverChildren } from "../../fixtures/true-figures.ts";
import { Scorecard } from "./Scorecard.tsx";

const meta = {
  title: "Charts/At a glance/Scorecard",
  component: Scorecard,
  args: { language: "en", rows: coloradoRows },
  argTypes: {
    rows: {
      description:
        "One series a row, with its change and analysis computed before drawing; or words instead.",
    },
    columns: {
      description: "Which columns there are at most. One that no row has anything for is left out.",
      table: { defaultValue: { summary: '["latest", "before", "change", "says", "target", "trend"]' } },
    },
    rowsAre: {
      description: "What the rows are where no row has figures to tell it by.",
      table: { defaultValue: { summary: "seen from the figures" } },
    },
    title: { description: "The heading.", table: { defaultValue: { summary: '"Scorecard"' } } },
  },
} satisfies Meta<typeof Scorecard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One place, its indicators: units differ from row to row and are said in each. The target is made up. */
export const Colorado: Story = {};

/** Illustrative: hidden, not yet published, not shared, a single figure, a count, a target. */
export const EverySituation: Story = { args: { rows: birchRows, title: "Birch County" } };

/** One indicator, its places: in the order given, never ranked. Andover's figures are hidden. */
export const Places: Story = { args: { rows: townRows } };

/** As narrow columns in a card: the latest figure and the small chart. */
export const TwoColumns: Story = { args: { rows: townRows, columns: ["latest", "trend"] } };

export const SinglePoint: Story = { args: { rows: stateRows.slice(0, 3) } };

export const Many: Story = { args: { rows: stateRows } };

export const AllHidden: Story = { args: { rows: [rowOf(andoverChildren)] } };

export const LongLabels: Story = { args: { rows: [rowOf(longNamed, { value: 8.5, year: 2030 })] } };

export const Empty: Story = { args: { rows: [] } };

export const NoFigures: Story = { args: { rows: [rowOf(emptyRecurrence)] } };

/** Rows stack: each cell says what it is. */
export const Narrow: Story = { globals: { viewport: { value: "narrow" } } };

export const NarrowEverySituation: Story = {
  args: { rows: birchRows },
  globals: { viewport: { value: "narrow" } },
};

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { args: { rows: birchRows }, globals: { theme: "dark" } };
