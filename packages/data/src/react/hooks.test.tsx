// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TIDY_COLUMNS } from "../tidy/tidy-columns.ts";
import { useCoalitionList, useIndicator, useRelease, useSeries } from "./hooks.ts";
import { keepReleases } from "./keep-releases.ts";
import type { Loaded } from "./loaded.ts";

const configuration = {
  version: 1,
  id: "colorado",
  name: "Colorado",
  summary: "Who. What.",
  places: [{ id: "US-CO", name: "Colorado", level: "state" }],
  glancePlaces: ["US-CO"],
  indicators: [
    { preset: "child-fatalities", chart: "fatalities", why: "Why." },
    { preset: "entry-exit-ratio", chart: "entry-exit", why: "Why." },
  ],
  observations: ["deaths.csv", "ratio.csv"],
};
const tidy = (row: string) => `${TIDY_COLUMNS.join(",")}\n${row}\n`;

type Answer = () => Response | Promise<Response>;
let answers: Map<string, Answer>;
let requests: string[];
const give =
  (text: string, status = 200) =>
  () =>
    new Response(text, { status });

beforeEach(() => {
  requests = [];
  answers = new Map([
    ["/c/coalitions.json", give('[{"id":"colorado","name":"Colorado","summary":"Who. What."}]')],
    ["/c/colorado/coalition.json", give(JSON.stringify(configuration))],
    ["/c/colorado/deaths.csv", give(tidy("child-fatalities,US-CO,FFY2021,,,20,,,,,value,CB,CM,2023,,"))],
    ["/c/colorado/ratio.csv", give(tidy("entry-exit-ratio,US-CO,FFY2021,,,39,42,,,,value,CB,AFCARS,2022,,"))],
  ]);
  vi.stubGlobal("fetch", async (url: string) => {
    requests.push(url);
    const answer = answers.get(url);
    return answer ? answer() : new Response("", { status: 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function render<T>(hook: () => Loaded<T>) {
  const client = new QueryClient({
    defaultOptions: { queries: { retryDelay: 1, gcTime: Number.POSITIVE_INFINITY } },
  });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { ...renderHook(hook, { wrapper }), client };
}

async function settled<T>(hook: () => Loaded<T>) {
  const { result } = render(hook);
  expect(result.current).toEqual({ status: "loading" });
  await waitFor(() => expect(result.current.status).not.toBe("loading"));
  return result;
}

const ready = <T,>(state: Loaded<T>): T => {
  if (state.status !== "ready") throw new Error(`It is ${state.status}.`);
  return state.value;
};
const codes = <T,>(state: Loaded<T>) =>
  state.status === "failed" && state.problems.map((problem) => problem.code);

describe("useRelease", () => {
  it("loads a configuration and its files, each with one request", async () => {
    const result = await settled(() => useRelease("/c/", "colorado"));
    const { seriesOf, problems } = ready(result.current);
    expect(problems).toEqual([]);
    expect(seriesOf("child-fatalities", "US-CO")?.cells).toMatchObject([{ numerator: 20 }]);
    expect(requests.toSorted()).toEqual([
      "/c/colorado/coalition.json",
      "/c/colorado/deaths.csv",
      "/c/colorado/ratio.csv",
    ]);
  });

  it("asks once for two readers of the same coalition, and gives the same data at every render", async () => {
    const { result, rerender } = render(() => {
      useRelease("/c/", "colorado");
      return useRelease("/c", "colorado");
    });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(requests).toHaveLength(3);
    const before = ready(result.current);
    rerender();
    expect(ready(result.current)).toBe(before);
  });

  it("keeps the rest where one file is missing, and does not ask for it again", async () => {
    answers.delete("/c/colorado/ratio.csv");
    const { problemsOf, seriesOf } = ready((await settled(() => useRelease("/c/", "colorado"))).current);
    expect(problemsOf("entry-exit-ratio", "US-CO")).toMatchObject([{ code: "not-found", file: "ratio.csv" }]);
    expect(seriesOf("child-fatalities", "US-CO")?.cells).toHaveLength(1);
    expect(requests.filter((url) => url.endsWith("ratio.csv"))).toHaveLength(1);
  });

  it("names a login page that is served as a file with status 200", async () => {
    answers.set("/c/colorado/ratio.csv", give("<!DOCTYPE html><title>Sign in</title>"));
    const { problems } = ready((await settled(() => useRelease("/c/", "colorado"))).current);
    expect(problems).toMatchObject([{ code: "html-page", file: "ratio.csv" }]);
  });

  it("tries a failing server again, since that may pass", async () => {
    let failures = 1;
    const good = answers.get("/c/colorado/ratio.csv") as Answer;
    answers.set("/c/colorado/ratio.csv", () => (failures-- > 0 ? new Response("", { status: 503 }) : good()));
    const { problems } = ready((await settled(() => useRelease("/c/", "colorado"))).current);
    expect(problems).toEqual([]);
    expect(requests.filter((url) => url.endsWith("ratio.csv"))).toHaveLength(2);
  });

  it("gives up on a lost connection after three requests, and loads only what failed when asked again", async () => {
    const good = answers.get("/c/colorado/ratio.csv") as Answer;
    answers.set("/c/colorado/ratio.csv", () => Promise.reject(new TypeError("Failed to fetch")));
    const result = await settled(() => useRelease("/c/", "colorado"));
    expect(ready(result.current).problems).toMatchObject([{ code: "unreachable" }]);
    expect(requests.filter((url) => url.endsWith("ratio.csv"))).toHaveLength(3);
    answers.set("/c/colorado/ratio.csv", good);
    act(() => ready(result.current).retryFailed());
    await waitFor(() => expect(ready(result.current).problems).toEqual([]));
    expect(requests.filter((url) => url.endsWith("deaths.csv"))).toHaveLength(1);
  });

  it.each([
    ["a missing one", give("", 404), ["not-found"]],
    ["a forbidden one", give("", 403), ["refused"]],
    ["a malformed one", give("{"), ["not-json"]],
    ["one with an unknown key", give(JSON.stringify({ ...configuration, goal: [] })), ["unknown-key"]],
    [
      "one that says it is another's",
      give(JSON.stringify({ ...configuration, id: "iowa" })),
      ["wrong-value"],
    ],
  ])("says what is wrong with a configuration and asks once: %s", async (_, answer, expected) => {
    answers.set("/c/colorado/coalition.json", answer);
    const result = await settled(() => useRelease("/c/", "colorado"));
    expect(codes(result.current)).toEqual(expected);
    expect(requests).toEqual(["/c/colorado/coalition.json"]);
  });

  it("asks nothing at all for an address that leads out of the folder", async () => {
    const result = await settled(() => useRelease("/c/", "../secret"));
    expect(codes(result.current)).toEqual(["not-found"]);
    expect(requests).toEqual([]);
  });

  it("keeps showing what it has when a refresh fails", async () => {
    const { result, client } = render(() => useRelease("/c/", "colorado"));
    await waitFor(() => expect(result.current.status).toBe("ready"));
    answers.clear();
    await act(() => client.refetchQueries());
    expect(ready(result.current).seriesOf("child-fatalities", "US-CO")?.cells).toHaveLength(1);
    await waitFor(() =>
      expect(result.current).toMatchObject({
        freshness: { problems: expect.arrayContaining([expect.objectContaining({ code: "not-found" })]) },
      }),
    );
    const { freshness } = result.current as { freshness: { loadedAt: number } };
    expect(freshness.loadedAt).toBeGreaterThan(0);
  });

  it("keeps showing what it has when a refresh brings a login page, half a file or other columns", async () => {
    const { result, client } = render(() => useRelease("/c/", "colorado"));
    await waitFor(() => ready(result.current));
    const renamed = tidy("child-fatalities,US-CO,FFY2021,,,20,,,,,value,CB,CM,2023,,").replace(
      "numerator",
      "count",
    );
    const half = tidy("child-fatalities,US-CO").trim();
    for (const bad of ["<!doctype html><title>Sign in</title>", half, renamed]) {
      answers.set("/c/colorado/deaths.csv", give(bad));
      await act(() => client.refetchQueries());
      await waitFor(() =>
        expect(result.current).toMatchObject({ freshness: { problems: [{ file: "deaths.csv" }] } }),
      );
      expect(ready(result.current).seriesOf("child-fatalities", "US-CO")?.cells).toHaveLength(1);
    }
  });

  it("ends its requests when nobody waits for them any more", async () => {
    const signals: (AbortSignal | undefined)[] = [];
    vi.stubGlobal("fetch", (_: string, { signal }: RequestInit) => {
      signals.push(signal ?? undefined);
      return new Promise(() => undefined);
    });
    const { unmount } = render(() => useRelease("/c/", "colorado"));
    await waitFor(() => expect(signals).toHaveLength(1));
    unmount();
    await waitFor(() => expect(signals[0]?.aborted).toBe(true));
  });

  it("refuses text that is not UTF-8, whose letters would come out as others", async () => {
    answers.set("/c/colorado/ratio.csv", () => new Response(new Uint8Array([0x44, 0x6f, 0xf1, 0x61])));
    const { problems } = ready((await settled(() => useRelease("/c/", "colorado"))).current);
    expect(problems).toMatchObject([{ code: "wrong-encoding", file: "ratio.csv" }]);
  });
});

describe("useCoalitionList", () => {
  it("lists the coalitions", async () => {
    const result = await settled(() => useCoalitionList("/c/"));
    expect(ready(result.current)).toEqual([{ id: "colorado", name: "Colorado", summary: "Who. What." }]);
  });

  it("can be tried again after a failure", async () => {
    const good = answers.get("/c/coalitions.json") as Answer;
    answers.delete("/c/coalitions.json");
    const result = await settled(() => useCoalitionList("/c/"));
    expect(codes(result.current)).toEqual(["not-found"]);
    answers.set("/c/coalitions.json", good);
    const { current } = result;
    act(() => {
      if (current.status === "failed") current.retry();
    });
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });
});

describe("useIndicator and useSeries", () => {
  const deaths = { indicatorId: "child-fatalities", placeId: "US-CO" };

  it("share the requests of their release", async () => {
    const { result } = render(() => {
      useIndicator("/c/", "colorado", "child-fatalities");
      return useSeries("/c/", "colorado", deaths);
    });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(ready(result.current).cells).toMatchObject([{ numerator: 20 }]);
    expect(requests).toHaveLength(3);
  });

  it("give the indicator as the coalition watches it", async () => {
    const result = await settled(() => useIndicator("/c/", "colorado", "entry-exit-ratio"));
    expect(ready(result.current).use.chart).toBe("entry-exit");
  });

  it.each([
    [{ ...deaths, placeId: "US-TX" }, "unknown-place"],
    [{ ...deaths, indicatorId: "reentry" }, "unknown-indicator"],
  ])("fail for %j, which the coalition does not have", async (name, code) => {
    const result = await settled(() => useSeries("/c/", "colorado", name));
    expect(codes(result.current)).toEqual([code]);
  });

  it("fail with the cell that stops a series", async () => {
    answers.set(
      "/c/colorado/deaths.csv",
      give(tidy("child-fatalities,US-CO,FFY2021,,,-,,,,,value,CB,CM,2023,,")),
    );
    const result = await settled(() => useSeries("/c/", "colorado", deaths));
    expect(codes(result.current)).toEqual(["undeclared-word"]);
  });
});

describe("keepReleases", () => {
  function memory() {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    };
  }
  const offline = () => vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));

  async function keptVisit() {
    const storage = memory();
    const { result, client } = render(() => useRelease("/c/", "colorado"));
    const { stop } = keepReleases(client, storage);
    await waitFor(() => expect(result.current.status).toBe("ready"));
    await waitFor(() => expect([...storage.kept.values()].join()).toContain("ratio.csv"));
    stop();
    return storage;
  }

  it("shows the last visit's figures without a connection, and says when they were loaded", async () => {
    const storage = await keptVisit();
    offline();
    const client = new QueryClient();
    await keepReleases(client, storage).restored;
    const wrapper = ({ children }: { children: ReactNode }) => (
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    );
    const { result } = renderHook(() => useRelease("/c/", "colorado"), { wrapper });
    expect(ready(result.current).seriesOf("child-fatalities", "US-CO")?.cells).toMatchObject([
      { numerator: 20 },
    ]);
    expect(result.current).toMatchObject({ freshness: { loadedAt: expect.any(Number) } });
    expect(ready(result.current).problems).toEqual([]);
  });

  it.each([
    ["broken text", { getItem: () => "{", setItem: () => undefined, removeItem: () => undefined }],
    [
      "a storage that is forbidden",
      {
        getItem: () => {
          throw new Error("denied");
        },
        setItem: () => {
          throw new Error("full");
        },
        removeItem: () => undefined,
      },
    ],
  ])("stops nothing: %s", async (_, storage) => {
    const { result, client } = render(() => useRelease("/c/", "colorado"));
    await keepReleases(client, storage).restored;
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });
});
