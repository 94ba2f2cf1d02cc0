import { describe, expect, it } from "vitest";
import { lastToNarrower, seenBy } from "./audiences.ts";
import { count, figure } from "./testing/made-up.ts";

const YEAR = "CY2022";
const shown = figure(count, "A", YEAR, 7);
const hidden = figure(count, "B", YEAR, "hidden");
const release = (audience: "public" | "partner" | "internal") => ({
  audience,
  observations: [shown, hidden],
});

describe("what counts of earlier releases", () => {
  it("is all of those to the audience itself and to wider ones", () => {
    const releases = [release("public"), release("partner")];
    expect(seenBy("partner", releases)).toEqual(releases);
    expect(seenBy("internal", releases)).toEqual(releases);
  });

  it("is of those to narrower ones what is hidden there, and nothing that is shown", () => {
    expect(seenBy("public", [release("partner")])).toEqual([{ audience: "public", observations: [hidden] }]);
  });
});

it("each narrower audience has the last release that was made to it", () => {
  const later = { ...release("partner"), observations: [shown] };
  const releases = [release("partner"), release("public"), later];
  expect(lastToNarrower("public", releases)).toEqual([later]);
  expect(lastToNarrower("internal", releases)).toEqual([]);
});
