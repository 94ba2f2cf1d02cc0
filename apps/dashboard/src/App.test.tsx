import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { birchSite } from "./test/birch.ts";
import { heading, open } from "./test/open.tsx";

const click = async (name: string | RegExp) => userEvent.click(await screen.findByRole("link", { name }));

describe("the app", () => {
  it("lists the coalitions on its first page, with what each is for", async () => {
    await open("/");
    expect(await screen.findByRole("link", { name: "Birch Coalition" })).toHaveProperty("pathname", "/birch");
    expect(screen.getByText("Who we are. What for.")).toBeTruthy();
    expect(document.title).toBe("Shared Measurement");
  });

  it("follows a link without loading the page anew, names the page and puts the focus on its heading", async () => {
    await open("/");
    await click("Birch Coalition");
    await screen.findByRole("heading", { name: "Indicators at a glance" });
    expect(window.location.pathname).toBe("/birch");
    expect(document.title).toBe("Birch Coalition – Shared Measurement");
    expect(document.activeElement).toBe(await heading("Birch Coalition"));
  });

  it("comes back to the page before", async () => {
    await open("/");
    await click("Birch Coalition");
    await heading("Birch Coalition");
    window.history.back();
    await heading("Shared Measurement");
  });

  it("leaves the focus of the first page of a visit to the browser", async () => {
    await open("/birch");
    await heading("Birch Coalition");
    expect(document.activeElement).toBe(document.body);
  });

  it("leaves a click that opens a new tab to the browser", async () => {
    await open("/");
    const link = await screen.findByRole("link", { name: "Birch Coalition" });
    const follow = new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey: true });
    link.addEventListener("click", (event) => event.preventDefault(), { capture: true, once: true });
    link.dispatchEvent(follow);
    expect(window.location.pathname).toBe("/");
  });

  it("speaks the language of the address, says so to the browser, and keeps it from page to page", async () => {
    await open("/birch/recurrence-of-maltreatment?place=BEECH");
    await heading("Repeat maltreatment");
    await click("Español");
    await heading("Maltrato repetido");
    expect(document.documentElement.lang).toBe("es");
    expect(window.location.search).toBe("?place=BEECH&lang=es");
    await click("Birch");
    await heading("Coalición Birch");
    expect(window.location.search).toBe("?lang=es");
  });

  it("answers the address of no coalition with the ones there are", async () => {
    await open("/nowhere");
    await heading("There is no such page");
    expect(screen.getByText(/No coalition here has the address "nowhere"/)).toBeTruthy();
    expect(await screen.findByRole("link", { name: "Birch Coalition" })).toBeTruthy();
  });

  it("answers the address of no indicator by the coalition's name", async () => {
    await open("/birch/happiness");
    await heading("There is no such page");
    expect(screen.getByText(/Birch Coalition has no indicator with the address "happiness"/)).toBeTruthy();
  });

  it("says what is wrong with a coalition's configuration, and where", async () => {
    await open("/birch", { ...birchSite, "/birch/coalition.json": '{ "version": 1, }' });
    await heading("Birch Coalition: this dashboard cannot be shown");
    expect(screen.getByText(/birch\/coalition\.json, line 1/)).toBeTruthy();
  });
});
