import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
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
    await userEvent.click(screen.getByText(/^Side by side: \d+ places in the latest period$/));
    const [, beside] = await screen.findAllByRole("figure");
    if (!beside) throw new Error("Nothing is side by side.");
    const rows = within(beside).getAllByRole("row", { hidden: true });
    const said = rows.map(({ textContent }) => textContent).join(" ");
    expect(said).toContain("Alder County");
    expect(said).toContain("Not shared");
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
