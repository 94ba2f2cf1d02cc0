import { groupBy } from "../group-by.ts";
import type { Problem } from "../problems/problem.ts";
import { type Check, type Located, numberOf, remark } from "./located.ts";
import { hasCounts, numberText, sumOf } from "./numbers.ts";

const edition = ({ observation }: Located) =>
  `${observation.indicatorId} ${observation.period.id} ${observation.source.report} ${observation.source.asOf}`;

/** Groups that add up to more than their total, and the one that is a subtotal of others. Once an indicator and place. */
export const groupsAgainstTotal: Check = ({ all }) => {
  const found = new Map<string, Problem>();
  const totals = new Map(all.filter(({ observation }) => !observation.group).map((one) => [slot(one), one]));
  const groups = groupBy(
    all.filter(({ observation }) => observation.group),
    (one) => `${slot(one)} ${one.observation.group?.dimension}`,
  );
  for (const parts of groups.values()) {
    const [first] = parts;
    const sum = sumOf(parts);
    if (!first || sum === undefined || !hasCounts(parts)) continue;
    const key = `${first.observation.indicatorId} ${first.observation.placeId} ${first.observation.group?.dimension}`;
    if (found.has(key)) continue;
    const total = totals.get(slot(first));
    const whole = total && numberOf(total);
    const value = `${first.observation.indicatorId}, ${first.observation.placeId}, ${first.observation.period.id}`;
    const subtotal = parts.find((part) => isTotal(part, sum) && isNamedTotal(part.observation.group?.id));
    if (subtotal) {
      const said = {
        value: subtotal.observation.group?.id ?? "",
        other: numberText(numberOf(subtotal) ?? 0),
      };
      found.set(key, remark("warning", "subtotal-among-groups", subtotal, said));
    } else if (whole !== undefined && sum > whole) {
      const said = { value, other: numberText(sum), expected: numberText(whole) };
      found.set(key, remark("warning", "groups-above-total", first, said));
    }
  }
  return [...found.values()];
};

const slot = (one: Located) => `${edition(one)} ${one.observation.placeId}`;

/** A place that is the sum of the others, or is named as one: "National" among the states. Once a file and place. */
export const totalAmongPlaces: Check = ({ all }) => {
  const found = new Map<string, Problem>();
  const editions = groupBy(
    all.filter(({ observation }) => !observation.group),
    edition,
  );
  for (const figures of editions.values()) {
    const sum = hasCounts(figures) ? sumOf(figures) : undefined;
    for (const figure of figures) {
      const { placeId } = figure.observation;
      const key = `${figure.file} ${placeId}`;
      const number = numberOf(figure);
      if (found.has(key) || number === undefined || figures.length < 4) continue;
      const named = isNamedTotal(placeId.replace(/^.*-/, ""));
      if (!named && !isTotal(figure, sum)) continue;
      found.set(
        key,
        remark("warning", "total-among-places", figure, { value: placeId, other: numberText(number) }),
      );
    }
  }
  return [...found.values()];
};

const isNamedTotal = (name: string | undefined) =>
  /(?:^|[^\p{L}])(?:sub)?(?:totals?|statewide|nation|national|all|todos|estatal|nacional)(?:$|[^\p{L}])/iu.test(
    name ?? "",
  );

/** A group named a subtotal is one; else the figure has to be the sum of all the others: half of the sum of all. */
function isTotal(figure: Located, sum: number | undefined): boolean {
  if (/total/i.test(figure.observation.group?.id ?? "")) return true;
  const number = numberOf(figure);
  return (
    number !== undefined && sum !== undefined && number > 100 && Math.abs(sum - 2 * number) <= number * 0.001
  );
}

/** Places that the coalition or the code list knows and the file has no row of, where it has rows of most. */
export const placesWithoutFigures: Check = ({ all, places }) => {
  const [first] = all;
  if (!places || !first) return [];
  const given = new Set(all.map(({ observation }) => observation.placeId));
  const missing = [...places].filter((place) => !given.has(place));
  if (missing.length === 0 || missing.length > given.size) return [];
  const { file } = first;
  return [{ severity: "note", code: "place-without-figures", file, value: missing.slice(0, 20).join(", ") }];
};
