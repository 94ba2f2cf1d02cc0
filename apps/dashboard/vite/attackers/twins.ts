import { type Files, inFolder } from "./folder.ts";
import { coalition, keyOf, keyOfObservation, type Raw, rawCsv, rawFigures } from "./made-up.ts";
import { type Reading, readPublished } from "./pages.ts";

/** Raw figures, and what is published of them. */
export interface Build {
  readonly raw: readonly Raw[];
  readonly files: Files;
  readonly published: Reading;
}

export async function buildOf(raw: readonly Raw[]): Promise<Build> {
  const own = new Map([
    ["coalition.json", JSON.stringify(coalition)],
    ["observations/all.csv", rawCsv(raw)],
  ]);
  const files = await inFolder(own, ({ release }) => release({ keep: false }));
  return { raw, files, published: readPublished(files) };
}

/** The raw figures as if they had been published. */
export const rawReading = ({ raw, files }: Build): Reading =>
  readPublished(new Map([...files, ["observations/all.csv", rawCsv(raw)]]));

/** The keys of what a build hides. */
export function hiddenIn({ published }: Build): ReadonlySet<string> {
  return new Set(
    published.observations.filter(({ status }) => status === "suppressed").map(keyOfObservation),
  );
}

/**
 * The made-up coalition, and others that differ from it only in hidden figures and hide the same: some children are moved
 * from one hidden figure to another of the same sum, so that every total stays.
 */
export async function makeTwins(): Promise<{ readonly first: Build; readonly others: readonly Build[] }> {
  const first = await buildOf(rawFigures());
  const hidden = hiddenIn(first);
  const others: Build[] = [];
  for (const figures of hiddenSums(first).values()) {
    for (const giver of figures) {
      for (const taker of figures) {
        if (giver === taker || giver.numerator <= MOVED) continue;
        const twin = await buildOf(withMoved(first.raw, giver, taker));
        const alike = hiddenIn(twin);
        if (alike.size === hidden.size && [...hidden].every((key) => alike.has(key))) others.push(twin);
      }
    }
  }
  return { first, others };
}

const MOVED = 3;

/** The hidden figures that are parts of one total, by that total. */
export function hiddenSums(build: Build): ReadonlyMap<string, readonly Raw[]> {
  const hidden = hiddenIn(build);
  const sums = new Map<string, Raw[]>();
  for (const figure of build.raw.filter((one) => hidden.has(keyOf(one)))) {
    const { indicator, period, group } = figure;
    const sum = [indicator, period, group === undefined ? "counties" : "groups"].join(" ");
    sums.set(sum, [...(sums.get(sum) ?? []), figure]);
  }
  return sums;
}

function withMoved(raw: readonly Raw[], giver: Raw, taker: Raw): Raw[] {
  return raw.map((figure) => {
    const by = figure === giver ? -MOVED : figure === taker ? MOVED : 0;
    const { numerator, denominator } = figure;
    return {
      ...figure,
      numerator: numerator + by,
      ...(denominator !== undefined && { denominator: denominator + by * 7 }),
    };
  });
}
