import { recurrenceOfMaltreatment } from "@shared-measurement/core";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { birchSeries, longNamed } from "../../fixtures/made-up.ts";
import { againstTheLast, raceDisparities } from "../../fixtures/side-by-side.ts";
import { DisparityChart } from "./DisparityChart.tsx";

const meta = {
  title: "Charts/Places and groups/DisparityChart",
  component: DisparityChart,
  args: { language: "en", disparities: raceDisparities },
} satisfies Meta<typeof DisparityChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each group against all other children, as a ratio and as a difference. */
export const AgainstAllOthers: Story = {};

const group = (name: string, figures: Parameters<typeof birchSeries>[1]) => {
  const series = birchSeries(recurrenceOfMaltreatment, figures);
  return { ...series, place: { ...series.place, id: name, name } };
};

/** A hidden group, one with too few children to tell, one without any event, and the reference itself. */
export const HiddenUnreliableAndZero: Story = {
  args: {
    disparities: againstTheLast([
      group("Hidden", [{ period: "FY22-23", status: "suppressed" }]),
      group("Few", [{ period: "FY22-23", numerator: 7, denominator: 60 }]),
      group("None", [{ period: "FY22-23", numerator: 0, denominator: 80 }]),
      group("Many", [{ period: "FY22-23", numerator: 90, denominator: 800 }]),
      group("The reference", [{ period: "FY22-23", numerator: 300, denominator: 4000 }]),
    ]),
    tableOpen: true,
  },
};

export const AllHidden: Story = {
  args: {
    disparities: againstTheLast([
      group("A", [{ period: "FY22-23", status: "suppressed" }]),
      group("B", [{ period: "FY22-23", status: "not-reported" }]),
    ]),
  },
};

export const OneGroup: Story = {
  args: { disparities: { ...raceDisparities, groups: raceDisparities.groups.slice(0, 1) } },
};

export const Empty: Story = { args: { disparities: { reference: "all other children", groups: [] } } };

export const LongLabels: Story = {
  args: {
    disparities: againstTheLast([longNamed, { ...longNamed, place: { ...longNamed.place, id: "OTHER" } }]),
  },
};

export const Narrow: Story = { args: { width: 288 } };

export const Spanish: Story = { globals: { language: "es" } };

export const Dark: Story = { globals: { theme: "dark" } };
