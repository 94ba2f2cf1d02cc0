import { dayNumber } from "@shared-measurement/core";
import type { TimeAxis } from "./time-axis.ts";
import type { GuideModel, MarkerModel } from "./time-model.ts";
import type { GuideSpec, MarkerSpec } from "./time-spec.ts";

/** The lines of a guide in pixels, and the words at the end of it. */
export function placeGuide(guide: GuideSpec, axis: TimeAxis, toY: (value: number) => number): GuideModel {
  const { role, path, paths, end } = guide;
  const last = paths.at(-1)?.at(-1);
  return {
    role,
    ...(path && { path }),
    paths: paths.map((places) =>
      places.map(({ day, value }) => ({
        x: axis.dayToX(day),
        ...(value !== undefined && { y: toY(value) }),
      })),
    ),
    ...(end &&
      last?.value !== undefined && {
        end: { x: axis.dayToX(last.day), y: toY(last.value), label: end.label },
      }),
  };
}

/** Signs nearer than this would lie on one another. */
const SIGN_ROOM = 14;

/** The markers within the periods that are drawn. The legend names the others too. */
export function placeMarkers(
  markers: readonly MarkerSpec[],
  axis: TimeAxis,
  left: number,
  right: number,
): MarkerModel[] {
  const placed = markers
    .map(({ day, sign }) => ({ x: axis.dayToX(dayNumber(day)), sign }))
    .filter(({ x }) => x >= left && x <= right);
  return placed.map(({ x, sign }, index) => {
    const before = placed[index - 1];
    if (before && x - before.x < SIGN_ROOM) return { x };
    const together = [sign];
    for (let next = index + 1; next < placed.length; next += 1) {
      const [last, following] = [placed[next - 1], placed[next]];
      if (!last || !following || following.x - last.x >= SIGN_ROOM) break;
      together.push(following.sign);
    }
    return { x, sign: together.join(", ") };
  });
}
