import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { RepeatMaltreatmentChart } from "../charts/RepeatMaltreatmentChart/RepeatMaltreatmentChart.tsx";
import { coloradoRecurrence, nationalRecurrence } from "../fixtures/true-figures.ts";
import theme from "../styles/theme.css?raw";

const meta = {
  title: "Theming",
  component: RepeatMaltreatmentChart,
  args: { language: "en", series: coloradoRecurrence, nation: nationalRecurrence },
  argTypes: { nation: { control: false } },
  // Each look is a page's: the examples stand in pages of their own.
  parameters: { docs: { story: { inline: false, height: "760px" } } },
  tags: ["!autodocs"],
} satisfies Meta<typeof RepeatMaltreatmentChart>;

export default meta;
type Story = StoryObj<typeof meta>;

const groundOf = (canvas: HTMLElement) =>
  getComputedStyle(canvas.querySelector(".sm-chart") ?? canvas).backgroundColor;

/** Blue-green on cool white, in a serif: an example of a coalition's look. */
export const Lakeshore: Story = {
  globals: { look: "lakeshore" },
  play: async ({ canvasElement }) => expect(groundOf(canvasElement)).toBe("rgb(247, 250, 250)"),
};

/** Earth colors on warm white: another. */
export const Canyon: Story = {
  globals: { look: "canyon" },
  play: async ({ canvasElement }) => expect(groundOf(canvasElement)).toBe("rgb(253, 249, 244)"),
};

export const CanyonDark: Story = { globals: { look: "canyon", theme: "dark" } };

const COLORS = [...theme.matchAll(/(--sm-[\w-]+): light-dark/g)].map(([, name = ""]) => name);

/** Every color a theme can set, as it is in the look that the toolbar shows. */
export const Colors: Story = {
  render: () => (
    <ul style={{ listStyle: "none", padding: 0, columns: "14rem" }}>
      {COLORS.map((name) => (
        <li key={name} style={{ display: "flex", gap: "0.5rem", padding: "0.25rem 0", breakInside: "avoid" }}>
          <span
            style={{
              width: "2rem",
              height: "1.5rem",
              background: `var(${name})`,
              border: "1px solid var(--sm-edge)",
            }}
          />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  ),
};
