import { render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { cdp } from "vitest/browser";
import { FatalitiesChart } from "../charts/FatalitiesChart/FatalitiesChart.tsx";
import { RepeatMaltreatmentChart } from "../charts/RepeatMaltreatmentChart/RepeatMaltreatmentChart.tsx";
import {
  coloradoRecurrence,
  nationalFatalities,
  nationalFatalitiesEstimated,
  nationalRecurrence,
} from "../fixtures/true-figures.ts";
import "../styles.css";

async function emulate(media: "print" | "", forcedColors: "active" | "none" = "none") {
  await cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: [{ name: "forced-colors", value: forcedColors }],
  });
}

/** What a system color is now, as a computed style says it. */
function systemColor(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);

afterEach(async () => {
  await emulate("");
  delete document.documentElement.dataset.theme;
});

describe("on paper", () => {
  it("the table is open and what only a screen can do is gone", async () => {
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} language="en" />);
    expect(screen.getByText("Table of these numbers").checkVisibility()).toBe(true);
    expect(screen.queryByRole("table")?.checkVisibility() ?? false).toBe(false);
    await emulate("print");
    const table = document.querySelector("table") as HTMLElement;
    expect(table.checkVisibility()).toBe(true);
    expect(table.getBoundingClientRect().height).toBeGreaterThan(100);
    expect(screen.getByText("Take this chart away").checkVisibility()).toBe(false);
  });

  it("series differ without color", async () => {
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} nation={nationalRecurrence} language="en" />);
    await emulate("print");
    const [main, context] = [styleOf(".sm-line.sm-main"), styleOf(".sm-line.sm-context")];
    expect(main.stroke).toBe(context.stroke);
    expect(main.strokeDasharray).not.toBe(context.strokeDasharray);
  });

  it("is dark on white, also for a reader whose screen is dark", async () => {
    document.documentElement.dataset.theme = "dark";
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} language="en" />);
    expect(styleOf(".sm-chart").backgroundColor).toBe("rgb(20, 23, 29)");
    await emulate("print");
    expect(styleOf(".sm-chart").backgroundColor).toBe("rgb(255, 255, 255)");
    expect(styleOf(".sm-chart").color).toBe("rgb(27, 31, 39)");
    expect(styleOf(".sm-label").fill).toBe("rgb(27, 31, 39)");
  });
});

describe("in forced colors", () => {
  it("marks and words take the system's colors, which Chromium does not give to pictures by itself", async () => {
    render(
      <FatalitiesChart reported={nationalFatalities} estimated={nationalFatalitiesEstimated} language="en" />,
    );
    await emulate("", "active");
    const ink = systemColor("CanvasText");
    expect(styleOf(".sm-bars.sm-main").fill).toBe(ink);
    expect(styleOf(".sm-bars.sm-second").stroke).toBe(ink);
    expect(styleOf(".sm-bars.sm-second").fill).toBe(systemColor("Canvas"));
    expect(styleOf(".sm-tick").fill).toBe(ink);
    expect(styleOf(".sm-axis").stroke).toBe(ink);
  });
});
