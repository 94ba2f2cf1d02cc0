// There are no workers here: the statistics run in the page, and are loaded before a test waits for them.
import "@shared-measurement/core/findings";
import type { Storage } from "@shared-measurement/data/react";
import { render, screen } from "@testing-library/react";
import { vi } from "vitest";
import { App } from "../App.tsx";
import { birchSite } from "./birch.ts";

/** Opens an address of the app, on a site that publishes `files` by their address; every other address is a 404. */
export async function open(
  address: string,
  files: Readonly<Record<string, string>> = birchSite,
  storage?: Storage,
) {
  vi.stubGlobal("fetch", async (url: string) => {
    const text = files[url];
    return text === undefined ? new Response("Not found", { status: 404 }) : new Response(text);
  });
  window.history.replaceState(null, "", address);
  render(<App base="/" preferred="en" {...(storage && { storage })} />);
  await screen.findByRole("contentinfo");
}

/** The level-1 heading, once it says this. */
export const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
