import { cleanup, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { birchSite } from "../test/birch.ts";
import { heading, open } from "../test/open.tsx";

afterEach(() => vi.unstubAllGlobals());

const DAY_MS = 24 * 60 * 60 * 1000;

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  };
}

/** What a visit of yesterday left behind. */
async function earlierVisit() {
  const storage = memory();
  await open("/birch", birchSite, storage);
  await heading("Birch Coalition");
  await waitFor(() => expect([...storage.kept.values()].join()).toContain("recurrence.csv"));
  cleanup();
  for (const [key, text] of storage.kept) {
    storage.kept.set(key, text.replace(/"dataUpdatedAt":\d+/g, `"dataUpdatedAt":${Date.now() - DAY_MS}`));
  }
  return storage;
}

it("says nothing of figures that have just come", async () => {
  await open("/birch");
  await heading("Birch Coalition");
  expect(screen.queryByText(/These figures were loaded on/)).toBeNull();
});

it("shows yesterday's figures where they cannot be loaded anew, since when and why, until they can", async () => {
  const storage = await earlierVisit();
  await open("/birch", {}, storage);
  await heading("Birch Coalition");
  expect(await screen.findByText(/These figures were loaded on .*cannot be found out/)).toBeTruthy();
  // One sentence for all the files that are not there.
  expect(screen.getByText(/birch\/coalition\.json, .*recurrence\.csv.*404/)).toBeTruthy();
  vi.stubGlobal("fetch", async (url: string) => new Response(birchSite[url] ?? ""));
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByText(/These figures were loaded on/)).toBeNull());
});
