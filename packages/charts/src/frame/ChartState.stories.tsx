import type { Meta, StoryObj } from "@storybook/react-vite";
import { ChartState } from "./ChartState.tsx";

const meta = {
  title: "Parts/Frame/ChartState",
  component: ChartState,
  args: { language: "en", title: "Repeat maltreatment within 12 months", state: "loading" },
} satisfies Meta<typeof ChartState>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Loading: Story = {};

export const Empty: Story = { args: { state: "empty" } };

/** What went wrong, in words that help to mend it, and a way to try again. */
export const Failed: Story = {
  args: {
    state: "failed",
    details: [
      'recurrence.csv, row 7, numerator: "<= 10" is not a number. Write the count, or suppressed as its status.',
    ],
    onRetry: () => {},
  },
};

export const FailedInSpanish: Story = {
  args: { ...Failed.args, title: "Maltrato repetido en 12 meses" },
  globals: { language: "es" },
};

export const Dark: Story = { args: { ...Failed.args }, globals: { theme: "dark" } };
