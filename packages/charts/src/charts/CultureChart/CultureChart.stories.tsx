import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  cultureSurvey,
  hiddenSurvey,
  questionSurvey,
  surveySituations,
  teamSurvey,
} from "../../fixtures/surveys.ts";
import { CultureChart } from "./CultureChart.tsx";

const meta = {
  title: "Charts/Safety and culture/CultureChart",
  component: CultureChart,
  args: { language: "en", survey: cultureSurvey },
} satisfies Meta<typeof CultureChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Four domains; exhaustion is reversed. */
export const Domains: Story = {};

/** A small team: one domain is hidden as fewer than eleven answered, one was not reported. */
export const SmallTeam: Story = { args: { survey: teamSurvey, tableOpen: true } };

/** A question with four answers, none of them neutral. */
export const NoNeutralAnswer: Story = { args: { survey: questionSurvey } };

export const AllHidden: Story = { args: { survey: hiddenSurvey } };

export const SingleItem: Story = { args: { survey: surveySituations["one point"] } };

/** Everyone gave one answer. */
export const Zeros: Story = { args: { survey: surveySituations.zeros } };

export const Empty: Story = { args: { survey: surveySituations.empty } };

export const LongLabels: Story = { args: { survey: surveySituations["long labels"] } };

const { many } = surveySituations;
export const Many: Story = { args: { survey: { ...many, items: many.items.slice(0, 40) } } };

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
