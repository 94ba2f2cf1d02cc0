import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  fewReviews,
  hiddenReviews,
  longReviews,
  pooledReviews,
  zeroReviews,
} from "../../fixtures/incidents.ts";
import { IncidentPareto } from "./IncidentPareto.tsx";

const meta = {
  title: "Charts/Safety and culture/IncidentPareto",
  component: IncidentPareto,
  args: { language: "en", items: pooledReviews },
} satisfies Meta<typeof IncidentPareto>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A collaborative's pooled reviews: one item was found in too few to be ranked, one is not shared. */
export const Pooled: Story = { args: { tableOpen: true } };

/** One member's reviews: too few to put items in order, small counts hidden. */
export const FewReviews: Story = { args: { items: fewReviews } };

export const SingleItem: Story = { args: { items: pooledReviews.slice(0, 1) } };

export const Zeros: Story = { args: { items: zeroReviews } };

export const AllHidden: Story = { args: { items: hiddenReviews } };

export const Empty: Story = { args: { items: [] } };

export const LongLabels: Story = { args: { items: longReviews } };

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
