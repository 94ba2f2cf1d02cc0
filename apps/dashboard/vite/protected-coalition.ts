import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Observation } from "@shared-measurement/core";
import {
  type Coalition,
  CURRENT_VERSION,
  contextOf,
  LoadError,
  type Problem,
  problemText,
  readableIndicators,
  readCoalition,
  readObservations,
  readTidy,
  writeTidy,
} from "@shared-measurement/data";
import { bytesOf } from "@shared-measurement/data/sources";
import {
  type Audience,
  DEFAULT_POLICY,
  type PrivacyPolicy,
  type Protected,
  policyFor,
  protect,
  type Seen,
  showsEverything,
} from "@shared-measurement/disclosure";
import { checksum, type KeptRelease, keepRelease, keptReleases } from "./kept-releases.ts";
import { notForEverybody, stillShown } from "./notices.ts";
import { secretOf } from "./private-file.ts";

/** How a coalition is published. */
export interface PublishOptions {
  readonly audience?: Audience;
  /** The day of publication. */
  readonly today: string;
  /** Keep what is published, so that later releases neither show what it hides nor give it away. */
  readonly keep: boolean;
  /** Tells whoever builds what they should know: what is wrong in a file, what is refused. */
  readonly say: (sentence: string) => void;
}

/**
 * The files that are published of the coalition in a folder, by their name below it. Raw figures are read here, and do
 * not leave: every observation file that is published went through disclosure control.
 *
 *   coalition.json, observations/*.csv ──check──▶ observations ──protect, audit──▶ the same names, to be published
 *
 * A configuration that cannot be read is published alone: its page says what is wrong with it.
 */
export async function protectedCoalition(
  folder: string,
  options: PublishOptions,
): Promise<ReadonlyMap<string, string>> {
  const file = "coalition.json";
  const text = readFileSync(join(folder, file), "utf8");
  const { coalition, problems } = readCoalition(text, join(folder, file));
  if (!coalition) {
    for (const problem of problems) options.say(problemText(problem, "en"));
    return new Map([[file, text]]);
  }
  const { audience = "public", today } = options;
  const read = await readFiles(folder, coalition, audience);
  for (const problem of read.problems) options.say(problemText(problem, "en"));
  const kept = keptReleases(folder);
  const outcome = await protectFigures(folder, coalition, read.byFile, { ...options, audience }, kept);
  for (const { indicatorId, reason, at } of outcome.refused) {
    const where = at ? ` (${at.en})` : "";
    options.say(`${problemText({ severity: "error", code: reason, file: indicatorId }, "en")}${where}`);
  }
  const files = filesOf(read.byFile, outcome.observations);
  const last = kept.findLast(({ record }) => record.audience === audience);
  const unchanged = last !== undefined && sameFiles(last.files, files);
  const made = unchanged ? last.record.made : today;
  const sums = Object.fromEntries([...files].map(([name, content]) => [name, checksum(content)]));
  const record = { version: 1, coalition: coalition.id, audience, made, files: sums } as const;
  if (options.keep && !unchanged && mayEverHide(coalition, read.byFile, audience))
    keepRelease(folder, { record, files });
  const release = {
    made,
    audience,
    refused: outcome.refused
      .filter(({ kept }) => !kept)
      .map(({ indicatorId, reason }) => ({ indicator: indicatorId, reason })),
    withheld: withheld(read.problems),
  };
  const { safe, shown, hidden, overrides } = outcome.audit;
  const notices = [
    ...notForEverybody[audience],
    ...coalition.notices,
    ...stillShown(coalition, outcome.refused, last?.record.made ?? today),
  ];
  return new Map([
    [
      file,
      json({
        ...(JSON.parse(text.replace(/^\uFEFF/, "")) as object),
        version: CURRENT_VERSION,
        observations: [...files.keys()].map((name) => ({ file: name })),
        notices,
        release,
      }),
    ],
    [
      "release.json",
      json({ ...record, audit: { safe, shown, hidden, overrides }, refused: release.refused }),
    ],
    ...files,
  ]);
}

/**
 * Whether the policy hides anything of figures such as these. If so their releases are kept, also one that hides nothing
 * yet: a total that was shown stays known when parts of it follow that must be hidden.
 */
function mayEverHide(coalition: Coalition, byFile: ReadFiles["byFile"], audience: Audience): boolean {
  const places = new Map(coalition.places.map((place) => [place.id, place]));
  const privacy: PrivacyPolicy = coalition.privacy ?? DEFAULT_POLICY;
  return [...byFile.values()].flat().some((observation) => {
    const place = places.get(observation.placeId);
    return place && !showsEverything(policyFor(privacy, observation, place, audience).policy);
  });
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

interface ReadFiles {
  readonly byFile: ReadonlyMap<string, readonly Observation[]>;
  readonly problems: readonly Problem[];
}

async function readFiles(folder: string, coalition: Coalition, audience: Audience): Promise<ReadFiles> {
  const silent = new Set(coalition.members.filter(({ shares }) => !shares).map(({ placeId }) => placeId));
  const byFile = new Map<string, readonly Observation[]>();
  const problems: Problem[] = [];
  const forAudience = (file: string) => coalition.audiences?.[file]?.includes(audience) ?? true;
  const open = (file: string) => bytesOf(readFileSync(join(folder, file)), file);
  for (const file of coalition.observations.filter(forAudience)) {
    try {
      if (!coalition.origins?.[file] && !existsSync(join(folder, file))) throw missing(file);
      const table = await readObservations(coalition, file, open);
      // What a member has not shared is not published, even if a file has it.
      const shared = table.observations.filter(({ placeId }) => !silent.has(placeId));
      byFile.set(publishedName(file), shared);
      problems.push(...table.problems);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { byFile, problems };
}

const missing = (file: string) =>
  new LoadError([{ severity: "error", code: "not-found", file, blocks: [{}] }]);

/** Whatever a partner's file was, it is published in the project's own format. */
const publishedName = (file: string) => (file.endsWith(".csv") ? file : `${file}.csv`);

async function protectFigures(
  folder: string,
  coalition: Coalition,
  byFile: ReadFiles["byFile"],
  { audience, say }: PublishOptions & { readonly audience: Audience },
  kept: readonly KeptRelease[],
): Promise<Protected> {
  const indicators = readableIndicators(coalition);
  const places = new Map(coalition.places.map((place) => [place.id, place]));
  const context = contextOf(coalition);
  const privacy: PrivacyPolicy = coalition.privacy ?? DEFAULT_POLICY;
  const seen = kept.map(({ record, files }): Seen => {
    const observations = [...files].flatMap(([file, text]) => readTidy(text, file, context).observations);
    return { observations, audience: record.audience };
  });
  const observations = [...byFile.values()].flat();
  return protect(observations, {
    indicators,
    places,
    privacy,
    audience,
    seen,
    secret: () => secretOf(folder, say),
  });
}

/** The observations in the files they came from. What is left of an earlier release goes into the first file that knows it. */
function filesOf(
  byFile: ReadFiles["byFile"],
  observations: readonly Observation[],
): ReadonlyMap<string, string> {
  const names = [...byFile.keys()];
  const fileOf = new Map(
    [...byFile].flatMap(([file, rows]) =>
      rows.map(({ indicatorId, placeId }) => [`${indicatorId} ${placeId}`, file]),
    ),
  );
  return new Map(
    names.map((file) => {
      const own = observations.filter(
        ({ indicatorId, placeId }) => (fileOf.get(`${indicatorId} ${placeId}`) ?? names[0]) === file,
      );
      return [file, writeTidy(own)];
    }),
  );
}

function sameFiles(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...b].every(([name, text]) => a.get(name) === text);
}

/** Which figures have an error, and nothing of what was found there: it may be a number that must stay hidden. */
function withheld(problems: readonly Problem[]) {
  return problems
    .filter(({ severity }) => severity === "error")
    .flatMap(({ file, blocks = [{}] }) =>
      blocks.map(({ indicatorId, placeId }) => ({
        file,
        ...(indicatorId !== undefined && { indicator: indicatorId }),
        ...(placeId !== undefined && { place: placeId }),
      })),
    );
}
