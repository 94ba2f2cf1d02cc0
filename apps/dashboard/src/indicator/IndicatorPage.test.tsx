import { cleanup, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { birch, birchSite, withRow } from "../test/birch.ts";
import { heading, open } from "../test/open.tsx";

const recurrence = "/birch/recurrence-of-maltreatment";
const figure = () => screen.findByRole("figure");

describe("an indicator's page", () => {
  it("draws the first place that has figures, beside the place of context", async () => {
    await open(recurrence);
    await heading("Repeat maltreatment");
    const drawn = await figure();
    expect(within(drawn).getAllByText("Alder County").length).toBeGreaterThan(0);
    expect(within(drawn).getAllByText("United States").length).toBeGreaterThan(0);
  });

  it("draws the place of the indicator's own card, where that is not the coalition's", async () => {
    const [use, ...others] = birch.indicators;
    const ours = { ...birch, indicators: [{ ...use, glancePlaces: ["DOGWOOD", "CEDAR"] }, ...others] };
    await open(recurrence, { ...birchSite, "/birch/coalition.json": JSON.stringify(ours) });
    expect(within(await figure()).getAllByText("Cedar County").length).toBeGreaterThan(0);
  });

  it("sets the places side by side when a reader asks for it, a member that has not shared among them", async () => {
    await open(recurrence);
    await figure();
    await userEvent.click(screen.getByText("Side by side in the latest period"));
    const others = screen.getByRole("region", { name: /^Beside other places/ });
    const beside = await within(others).findByRole("figure");
    await userEvent.click(within(beside).getByText("Table of these numbers"));
    const rows = within(beside).getAllByRole("row");
    const said = rows.map(({ textContent }) => textContent).join(" ");
    expect(said).toContain("Alder County");
    expect(said).toContain("Not shared");
  });

  it("gives each chart an address of its own, which leads to it and opens it", async () => {
    const shown = vi.fn();
    window.HTMLElement.prototype.scrollIntoView = shown;
    await open(`${recurrence}#latest-period`);
    const beside = await screen.findByRole("figure", { name: /side by side in the latest period/ });
    expect(beside.id).toBe("latest-period");
    expect(shown.mock.contexts).toEqual([beside]);
    expect((await screen.findAllByRole("figure")).map(({ id }) => id)).toContain("chart");
  });

  it("shows each place over time, and no funnel of so few places", async () => {
    await open(recurrence);
    await figure();
    expect(screen.queryByText("Which places differ by more than chance")).toBeNull();
    await userEvent.click(screen.getByText("Each place over time"));
    const trends = await screen.findByText(/small charts on one axis/);
    expect(trends).toBeTruthy();
  });

  it("lets a reader see the figures between the limits of chance, where there are enough for limits", async () => {
    await open(recurrence);
    await figure();
    expect(screen.queryByText(/^See it: every figure/)).toBeNull();
    cleanup();
    const rows = Array.from(
      { length: 9 },
      (_, year) =>
        `recurrence-of-maltreatment,ALDER,FY${12 + year}-${13 + year},,,${90 + (year % 4)},1000,,,,value,A,B,2025-02-01,,`,
    );
    await open(recurrence, { ...birchSite, "/birch/observations/recurrence.csv": withRow(rows.join("\n")) });
    await userEvent.click(await screen.findByText(/^See it: every figure/));
    expect((await screen.findAllByText(/limits three standard deviations/)).length).toBeGreaterThan(0);
  });

  it("marks when the coalition's strategies started, beside the indicators that they are for", async () => {
    const strategies = [
      { name: "Family visits", startedOn: "2022-11", indicators: ["recurrence-of-maltreatment"] },
      { name: "Safe sleep", startedOn: "2022-12", indicators: ["child-fatalities"] },
    ];
    await open(recurrence, {
      ...birchSite,
      "/birch/coalition.json": JSON.stringify({ ...birch, strategies }),
    });
    const drawn = await figure();
    expect(drawn.textContent).toContain("1: Family visits started (November 2022)");
    expect(drawn.textContent).toContain("It says when, not why");
    expect(drawn.textContent).not.toContain("Safe sleep");
  });

  it("says what the coalition does about it, since when and where it says so, and not that it worked", async () => {
    const strategies = [
      {
        name: "Family visits",
        startedOn: "2022-11",
        endedOn: "2024",
        what: "Nurses visit families with a new child.",
        source: "Prevention plan 2022",
        indicators: ["recurrence-of-maltreatment"],
      },
      { name: "Safe sleep", startedOn: "2022-12", indicators: ["child-fatalities"] },
    ];
    await open(recurrence, {
      ...birchSite,
      "/birch/coalition.json": JSON.stringify({ ...birch, strategies }),
    });
    const told = await screen.findByRole("region", { name: "What are we doing about it?" });
    for (const words of [
      "Family visits. From November 2022 to 2024.",
      "Nurses visit families with a new child.",
      "As stated in: Prevention plan 2022",
      "not that it moved a figure",
    ])
      expect(told.textContent).toContain(words);
    expect(told.textContent).not.toContain("Safe sleep");
    cleanup();
    await open(recurrence);
    await figure();
    expect(screen.queryByText("What are we doing about it?")).toBeNull();
  });

  it("draws the path to the coalition's target for the place that it is for", async () => {
    const goals = [
      {
        indicator: "recurrence-of-maltreatment",
        text: "Fewer children harmed again.",
        year: 2030,
        value: 5,
        place: "ALDER",
        source: "Plan",
      },
    ];
    const site = { ...birchSite, "/birch/coalition.json": JSON.stringify({ ...birch, goals }) };
    await open(recurrence, site);
    expect((await figure()).textContent).toContain(
      "Path to the target: a straight line from 10.0% in FY 2022–23 to 5.0% by the end of 2030",
    );
  });

  it("says whose goal it is where the place shown is another", async () => {
    const goals = birch.goals.map((goal) => ({ ...goal, place: "BEECH" }));
    const address = "/birch/child-fatalities?place=ALDER";
    await open(address, { ...birchSite, "/birch/coalition.json": JSON.stringify({ ...birch, goals }) });
    expect(await screen.findByText(/^The coalition's goal is for Beech County\./)).toBeTruthy();
  });

  it("defines the indicator: both parts, the source, how late it comes, and what it may be compared with", async () => {
    await open(recurrence);
    const box = await screen.findByRole("region", { name: "What is measured" });
    for (const said of ["Numerator", "Denominator", "Complete about 12 months after the period ends."]) {
      expect(box.textContent).toContain(said);
    }
    expect(box.textContent).toContain("May be compared only with risk-standardized performance");
    expect(screen.getByText("It shows whether help came in time.")).toBeTruthy();
  });

  it("draws national performance only where the coalition asks for it, and then with its warning", async () => {
    await open(recurrence);
    expect((await figure()).textContent).not.toContain("National performance");
  });

  it("draws national performance with its warning where the coalition asks for it", async () => {
    const [use, ...others] = birch.indicators;
    const asking = { ...birch, indicators: [{ ...use, showNationalPerformance: true }, ...others] };
    await open(recurrence, { ...birchSite, "/birch/coalition.json": JSON.stringify(asking) });
    expect((await figure()).textContent).toMatch(/National performance \(9\.7%.*may be compared only with/);
  });

  it("keeps the address in step with the place that is chosen", async () => {
    await open(`${recurrence}?lang=en`);
    const chooser = await screen.findByLabelText("Place shown");
    await userEvent.selectOptions(chooser, "BEECH");
    expect(window.location.search).toBe("?place=BEECH&lang=en");
    expect(within(await figure()).getAllByText("Beech County").length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(chooser);
  });

  it("says in the chooser which places have nothing to show", async () => {
    await open("/birch/child-fatalities");
    const names = within(await screen.findByLabelText("Place shown"))
      .getAllByRole("option")
      .map((option) => option.textContent);
    expect(names).toEqual([
      "United States",
      "Alder County",
      "Beech County (no figures)",
      "Cedar County (no figures)",
      "Dogwood County (has not shared data)",
    ]);
  });

  it("passes over a place in the address that the coalition does not have", async () => {
    await open(`${recurrence}?place=ATLANTIS`);
    expect(within(await figure()).getAllByText("Alder County").length).toBeGreaterThan(0);
  });

  it("shows the national estimate where a place has nothing else, under its own name", async () => {
    await open("/birch/child-fatalities?place=US");
    expect((await figure()).textContent).toContain(
      "Child fatalities from abuse or neglect, national estimate",
    );
  });

  it("says of a member that shares nothing that this is not zero, and draws no chart", async () => {
    await open(`${recurrence}?place=DOGWOOD`);
    expect(await screen.findByText(/it does not mean zero/)).toBeTruthy();
    expect(screen.getByText("Its agreement is being drafted.")).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
  });

  it("says so where no source has a figure", async () => {
    await open("/birch/child-fatalities?place=BEECH");
    expect(await screen.findByText("No figures yet")).toBeTruthy();
    expect(screen.getByRole("region", { name: "What is measured" })).toBeTruthy();
  });

  it("puts the sentence of a bad row in the place of the chart, and keeps the rest of the page", async () => {
    const bad = "recurrence-of-maltreatment,ALDER,FY21-22,,,-,100,,,,value,A,B,2025-02-01,,";
    await open(`${recurrence}?place=ALDER`, {
      ...birchSite,
      "/birch/observations/recurrence.csv": withRow(bad),
    });
    expect(await screen.findByText(/recurrence\.csv, row 9, column "numerator": "-"/)).toBeTruthy();
    expect(screen.queryByRole("figure")).toBeNull();
    expect(screen.getByRole("region", { name: "What is measured" })).toBeTruthy();
  });

  it("names the file that is not there, and loads it when asked to try again", async () => {
    const { "/birch/observations/recurrence.csv": file = "", ...files } = birchSite;
    const site: Record<string, string> = files;
    await open(recurrence, site);
    expect(await screen.findByText(/recurrence\.csv: the file is not there/)).toBeTruthy();
    site["/birch/observations/recurrence.csv"] = file;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(within(await figure()).getAllByText("Alder County").length).toBeGreaterThan(0);
  });
});
