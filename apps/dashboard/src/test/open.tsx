// What a page loads when it is asked for is loaded before a test waits for it. There are no workers here: the statistics
// run in the page.
import "../analysis/tasks.ts";
import "../charts/comparison.ts";
import "../charts/completeness.ts";
import "../charts/control.ts";
import "../charts/disparity.ts";
import "../charts/funnel.ts";
import "../charts/group-trends.ts";
import "../charts/place-trends.ts";
import "../charts/trend.ts";
import "../indicator/IndicatorPage.tsx";
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
