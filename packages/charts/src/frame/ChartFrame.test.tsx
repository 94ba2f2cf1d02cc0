import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { RepeatMaltreatmentChart } from "../charts/RepeatMaltreatmentChart/RepeatMaltreatmentChart.tsx";
import { Sparkline } from "../charts/Sparkline/Sparkline.tsx";
import { TrendChart } from "../charts/TrendChart/TrendChart.tsx";
import { emptyRecurrence, illustrativeRecurrence } from "../fixtures/made-up.ts";
import { coloradoRecurrence, nationalRecurrence, spragueChildren } from "../fixtures/true-figures.ts";
import { ChartState } from "./ChartState.tsx";

afterEach(() => vi.unstubAllGlobals());

describe("a chart", () => {
  it("is a figure named by its title, with one plot that takes the keyboard", () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    const figure = screen.getByRole("figure", { name: "Repeat maltreatment within 12 months" });
    const plot = within(figure).getByRole("application", { name: "Repeat maltreatment within 12 months" });
    expect(plot.tabIndex).toBe(0);
    expect(plot.getAttribute("aria-roledescription")).toBe("interactive chart");
    const help = document.getElementById(plot.getAttribute("aria-describedby") ?? "");
    expect(help?.textContent).toContain("Escape: leave");
  });

  it("says its source and its figures' date", () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    expect(
      screen.getByText(/^Source: HHS\/ACF Children's Bureau, CFSR Round 4.*as of August 3, 2025/),
    ).toBeTruthy();
    expect(
      screen.getByText("Source: HHS/ACF Children's Bureau, CFSR Round 4 context data (3 publications)"),
    ).toBeTruthy();
  });

  it("holds the table with row and column headers", async () => {
    render(<TrendChart series={coloradoRecurrence} language="en" />);
    await userEvent.click(screen.getByText("Table of these numbers"));
    const table = screen.getByRole("table", { name: /Repeat maltreatment within 12 months, Colorado/ });
    const row = within(table).getByRole("row", { name: /FY 2022–23/ });
    expect(within(row).getByRole("rowheader").textContent).toBe("FY 2022–23");
    expect(
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["985", "9,822", "10.0%", ""]);
  });

  it("downloads what it shows, defused, under a name made of its title", async () => {
    const saved: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    // The test's page knows no addresses of files.
    vi.stubGlobal(
      "URL",
      class extends URL {
        static override createObjectURL(file: Blob): string {
          saved.push(file);
          return "blob:figures";
        }
        static override revokeObjectURL(): void {}
      },
    );
    render(<TrendChart series={spragueChildren} language="en" title="=cmd" />);
    expect(screen.queryByRole("button")).toBeNull();
    await userEvent.click(screen.getByText("Take this chart away"));
    await userEvent.click(await screen.findByRole("button", { name: "Download these numbers (CSV)" }));
    expect(names).toEqual(["cmd-sprague.csv"]);
    const text = await saved[0]?.text();
    expect(text).toContain("SFY 2014,Hidden to protect privacy,");
    expect(text).toContain("'=cmd,Sprague");
  });

  it("has a legend where it draws more than one series", () => {
    render(<RepeatMaltreatmentChart series={coloradoRecurrence} nation={nationalRecurrence} language="en" />);
    const legend = screen.getByRole("list", { name: "In this chart" });
    expect(
      within(legend)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Colorado", "United States"]);
  });

  it("draws national performance only when asked to, and then with its warning", () => {
    const { rerender } = render(<RepeatMaltreatmentChart series={coloradoRecurrence} language="en" />);
    expect(screen.queryByText(/National performance/)).toBeNull();
    rerender(<RepeatMaltreatmentChart series={coloradoRecurrence} showNationalPerformance language="en" />);
    expect(screen.getByText(/may be compared only with a state's risk-standardized/)).toBeTruthy();
  });

  it("says first that its figures are made up", () => {
    render(<TrendChart series={illustrativeRecurrence} language="es" />);
    expect(screen.getByText(/^Números ilustrativos/)).toBeTruthy();
  });

  it("renders without a figure", () => {
    render(<TrendChart series={emptyRecurrence} language="en" />);
    expect(screen.getByText(/No figure can be shown/)).toBeTruthy();
  });

  it("takes the heading level and the class of its page", () => {
    render(
      <TrendChart series={coloradoRecurrence} language="en" headingLevel={2} className="mine" tableOpen />,
    );
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(
      "Repeat maltreatment within 12 months",
    );
    expect(screen.getByRole("figure").className).toBe("sm-chart mine");
    expect(screen.getByText("Table of these numbers").closest("details")?.open).toBe(true);
  });
});

describe("a sparkline", () => {
  it("is a picture whose name is its series in a sentence", () => {
    render(<Sparkline series={spragueChildren} language="en" />);
    expect(screen.getByRole("img").getAttribute("aria-label")).toContain(
      "1 period has no figure (hidden to protect privacy).",
    );
  });
});

describe("what stands in a chart's place", () => {
  it("says that it loads", () => {
    render(<ChartState state="loading" title="Reentry" language="en" />);
    expect(screen.getByRole("status").getAttribute("aria-busy")).toBe("true");
    expect(screen.getByRole("status").textContent).toContain("Loading the numbers");
  });

  it("says what went wrong and offers to try again", async () => {
    const retry = vi.fn();
    render(<ChartState state="failed" title="Reentry" language="en" details={["row 7"]} onRetry={retry} />);
    expect(screen.getByRole("listitem").textContent).toBe("row 7");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it("does not offer to try again where nothing was published", () => {
    render(<ChartState state="empty" title="Reentry" language="en" onRetry={() => {}} />);
    expect(screen.getByRole("status").textContent).toContain("No figures yet");
    expect(screen.queryByRole("button")).toBeNull();
  });
});
