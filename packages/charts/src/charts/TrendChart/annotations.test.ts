import { expect, it } from "vitest";
import { eventMarkers } from "./annotations.ts";

it("draws an event in the middle of what its date states, as nobody said which day of it", () => {
  const events = ["2021", "2021-06", "2021-06-03"].map((date) => ({ date, label: "Visits began" }));
  expect(eventMarkers(events, "en").map(({ day }) => day)).toEqual([
    "2021-07-01",
    "2021-06-15",
    "2021-06-03",
  ]);
});
