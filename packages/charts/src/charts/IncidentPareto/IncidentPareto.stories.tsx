import type { Meta, StoryObj } from "@storybook/react-vite";
import { fewReviews, pooledReviews } from "../../fixtures/incidents.ts";
import { longNamed, singleRecurrence, zeroRecurrence } from "../../fixtures/made-up.ts";
import { analyzed } from "../../fixtures/side-by-side.ts";
import { andoverChildren } from "../../fixtures/true-figures.ts";
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

export const SingleItem: Story = { args: { items: [analyzed(singleRecurrence)] } };

export const Zeros: Story = { args: { items: [analyzed(zeroRecurrence)] } };

export const AllHidden: Story = { args: { items: [analyzed(andoverChildren)] } };

export const Empty: Story = { args: { items: [] } };

export const LongLabels: Story = { args: { items: [analyzed(longNamed)] } };

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
