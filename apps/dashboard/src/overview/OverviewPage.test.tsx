import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { birch, birchSite, withRow } from "../test/birch.ts";
import { open } from "../test/open.tsx";

const card = (name: string) => screen.findByRole("article", { name });
const row = async (indicator: string, place: string) =>
  within(await card(indicator)).getByRole("row", { name: new RegExp(`^${place}`) });
const recurrence = "Repeat maltreatment";
const fatalities = "Child fatalities";

describe("the overview", () => {
  it("states the coalition's goals with their source, and its notices", async () => {
    await open("/birch");
    expect(await screen.findByText("No child dies from abuse.")).toBeTruthy();
    expect(screen.getByText("For 2030, as stated in: Plan 2025")).toBeTruthy();
    expect(screen.getByText("Read this first.")).toBeTruthy();
  });

  it("gives the newest edition of the latest figure with its period, and says what it was before", async () => {
    await open("/birch");
    const alder = await row(recurrence, "Alder County");
    expect(alder.textContent).toContain("9.6%");
    expect(alder.textContent).toContain("FY 2023–24");
    expect(alder.textContent).toContain("Revised (was 9.0%)");
  });

  it("says that the latest period of a place is hidden, beside the figure of an earlier one", async () => {
    await open("/birch");
    const beech = await row(recurrence, "Beech County");
    expect(beech.textContent).toContain("8.0%");
    expect(beech.textContent).toContain("FY 2023–24: Hidden to protect privacy");
  });

  it("marks an illustrative figure in its row and explains it once on the card", async () => {
    await open("/birch");
    expect((await row(recurrence, "Cedar County")).textContent).toContain("Illustrative");
    expect((await row(recurrence, "Alder County")).textContent).not.toContain("Illustrative");
    expect(
      within(await card(recurrence)).getAllByText(/^The numbers of Cedar County are illustrative: made up/),
    ).toHaveLength(1);
  });

  it("keeps a member that shares nothing on every card: in words, without any number", async () => {
    await open("/birch");
    for (const indicator of [recurrence, fatalities]) {
      const dogwood = await row(indicator, "Dogwood County");
      expect(dogwood.textContent).toBe("Dogwood CountyHas not shared data");
      expect((await card(indicator)).textContent).toContain(
        "Has not shared data: Its agreement is being drafted.",
      );
    }
  });

  it("never shows figures of a member that has not shared them, even if a file has some", async () => {
    const leaked = "recurrence-of-maltreatment,DOGWOOD,FY23-24,,,77,1000,,,,value,A,B,2025-02-01,,";
    await open("/birch", { ...birchSite, "/birch/observations/recurrence.csv": withRow(leaked) });
    expect((await row(recurrence, "Dogwood County")).textContent).toContain("Has not shared data");
    expect(document.body.textContent).not.toContain("7.7%");
  });

  it("shows deaths as a count, and a place without a figure as that", async () => {
    await open("/birch");
    expect((await row(fatalities, "Alder County")).textContent).toContain("3 FFY 2022");
    expect((await row(fatalities, "Beech County")).textContent).toContain("No figure published");
  });

  it("writes one place out: the figure before, also where it is zero, and the direction in words", async () => {
    const alone = { ...birch, glancePlaces: ["ALDER"], members: [] };
    await open("/birch", { ...birchSite, "/birch/coalition.json": JSON.stringify(alone) });
    const said = (await card(fatalities)).textContent;
    expect(said).toContain("Alder County");
    expect(said).toContain("It was 0 in FFY 2021.");
    expect(said).toContain("Lower is better: every one is a child.");
    expect((await card(recurrence)).textContent).toContain("Children harmed again: 96 of 1,000");
  });

  it("has one link to the full chart on each card, named for the indicator", async () => {
    await open("/birch");
    const links = within(await card(recurrence)).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["/birch/recurrence-of-maltreatment"]);
    expect(links[0]?.getAttribute("aria-label")).toBe(
      "Full chart, table and definition: Repeat maltreatment",
    );
  });

  it("puts the sentence of a bad row into its card, and keeps the other places and cards", async () => {
    const bad = "recurrence-of-maltreatment,BEECH,FY21-22,,,<= 10,100,,,,value,A,B,2025-02-01,,";
    await open("/birch", { ...birchSite, "/birch/observations/recurrence.csv": withRow(bad) });
    expect((await row(recurrence, "Beech County")).textContent).toContain("These numbers cannot be shown");
    expect((await card(recurrence)).textContent).toMatch(
      /recurrence\.csv, row 9, column "numerator": "<= 10"/,
    );
    expect((await row(recurrence, "Alder County")).textContent).toContain("9.6%");
    expect((await row(fatalities, "Alder County")).textContent).toContain("3 FFY 2022");
  });

  it("says of a figure that was published before its period was complete that it may still change", async () => {
    const early = "recurrence-of-maltreatment,BEECH,FY24-25,,,5,100,,,,value,A,B,2025-02-01,,";
    await open("/birch", { ...birchSite, "/birch/observations/recurrence.csv": withRow(early) });
    expect((await row(recurrence, "Beech County")).textContent).toContain("Provisional: published before");
    expect((await row(recurrence, "Alder County")).textContent).not.toContain("Provisional");
  });

  it("says how many members have shared figures, and shows on request which, and why one is missing", async () => {
    await open("/birch");
    const box = await screen.findByRole("region", { name: "Who has shared what" });
    expect(box.textContent).toContain("1 of 2 members have shared figures here.");
    await userEvent.click(within(box).getByText(/^Each member and indicator/));
    const matrix = await within(box).findByRole("figure");
    const rows = within(matrix).getAllByRole("row", { hidden: true });
    const dogwood = rows.map(({ textContent }) => textContent).find((said) => said?.startsWith("Dogwood"));
    expect(dogwood).toContain("Not shared");
  });

  it("has no such part where the coalition names no members", async () => {
    const alone = { ...birch, members: [] };
    await open("/birch", { ...birchSite, "/birch/coalition.json": JSON.stringify(alone) });
    await card(recurrence);
    expect(screen.queryByRole("region", { name: "Who has shared what" })).toBeNull();
  });
});
