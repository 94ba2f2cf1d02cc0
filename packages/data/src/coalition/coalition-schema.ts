import {
  type Indicator,
  isCalendarDay,
  type Place,
  parsePeriod,
  type StatedDate,
  type Text,
} from "@shared-measurement/core";
import type { Mapping } from "../mapping/mapping.ts";
import { mappingSchema } from "../mapping/mapping-schema.ts";
import { PERIOD_KINDS } from "../mapping/period/kinds.ts";
import { z } from "../zod.ts";
import { type Origin, originSchema } from "./origin-schema.ts";
import {
  audience,
  type PrivacyFile,
  privacySchema,
  type ReleaseFile,
  releaseSchema,
} from "./privacy-schema.ts";

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const filled = z.string().trim().min(1);
/** Beside the library's languages, the tag of any that a dashboard adds: `{ "en": …, "es": …, "ht": … }`. */
const inLanguages = z
  .object({ en: filled, es: filled })
  .catchall(filled)
  .check(({ value, issues }) => {
    const keys = Object.keys(value).filter((key) => !LANGUAGE_TAG.test(key));
    if (keys.length > 0) issues.push({ code: "unrecognized_keys", keys, input: value });
  });
const text = z.union([filled, inLanguages]);
/** A name of its own in an address and in files: no spaces, no slashes, no `..`. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);
/** A file below the coalition's folder: never another host, never upwards. */
const file = z.string().regex(/^(?!\/)(?!.*\.\.)(?!.*:)[^\\?#]+\.csv$/);
/** A tidy file, or a partner's, read by a mapping. */
const dataFile = z
  .string()
  .regex(/^(?!\/)(?!.*\.\.)(?!.*:)[^\\?#]+\.(?:csv|tsv|txt|xlsx|json|ndjson|jsonl|parquet)$/);
const webAddress = z.string().regex(/^https?:\/\/\S+$/);

const placeLevel = z.enum([
  "nation",
  "state",
  "county",
  "city",
  "town",
  "tribe",
  "neighborhood",
  "target-area",
]);

const place = z.strictObject({ id: filled, name: text, level: placeLevel, parentId: filled.exactOptional() });

const part = z.strictObject({ name: text, definition: text });
const indicatorSource = z.strictObject({ name: filled, url: webAddress.exactOptional() });
const periodKind = z.enum(PERIOD_KINDS);

const benchmark = z.strictObject({
  id,
  name: text,
  value: z.number(),
  source: indicatorSource,
  comparableWith: z.enum(["observed", "risk-standardized"]),
  warning: text,
});

/** Where the method by kind does not fit: a survey's estimate is no count. Only what fits every kind can be chosen. */
const methods = z.strictObject({
  interval: z.literal("none").exactOptional(),
  change: z.literal("none").exactOptional(),
  controlChart: z.enum(["none", "xmr-chart"]).exactOptional(),
});

const definition = z.strictObject({
  id,
  name: text,
  shortName: text,
  kind: z.enum(["proportion", "rate", "count", "ratio", "score"]),
  direction: z.enum(["lower", "higher", "contextual"]),
  directionWords: text,
  numerator: part,
  denominator: part.exactOptional(),
  multiplier: z.number().positive(),
  unit: text,
  decimals: z.int().min(0).max(6),
  periodKinds: z.array(periodKind).min(1),
  monthsUntilComplete: z.int().min(0).exactOptional(),
  definition: text,
  source: indicatorSource,
  caveats: z.array(text),
  benchmarks: z.array(benchmark),
  methods: methods.exactOptional(),
});

const groups = z.strictObject({
  place: filled,
  dimension: filled,
  /** "all-others", or the id of one of the groups. */
  reference: filled,
  names: z.record(filled, text),
  /** Children whose group was not recorded are no group. */
  notRecorded: z.record(filled, text).exactOptional(),
});

/** The canonical id of a period: FFY2017, FY19-20, 23A23B. */
const period = z.string().refine(isPeriod);

function isPeriod(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}

/** A date as exactly as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
const statedDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine(isInCalendar);

/** No February 30. */
function isInCalendar(date: string): boolean {
  const [year, month = 1, day = 1] = date.split("-").map(Number);
  return year !== undefined && isCalendarDay(year, month, day);
}

const baseline = z.strictObject({
  first: period,
  last: period,
  frozenOn: statedDate,
});

const shown = {
  chart: z.enum(["repeat-maltreatment", "entry-exit", "fatalities", "trend"]),
  context: filled.exactOptional(),
  companion: filled.exactOptional(),
  glancePlaces: z.array(filled).min(1).exactOptional(),
  showNationalPerformance: z.boolean().exactOptional(),
  groups: groups.exactOptional(),
  baseline: baseline.exactOptional(),
  why: text,
};

const strategy = z.strictObject({
  name: text,
  startedOn: statedDate,
  endedOn: statedDate.exactOptional(),
  what: text.exactOptional(),
  /** Ids of the indicators beside which it is shown; every indicator where absent. */
  indicators: z.array(filled).min(1).exactOptional(),
  source: filled.exactOptional(),
});

/** Said once, and checked by hand: a union of both would report the errors of neither plainly. */
const indicatorUse = z.strictObject({
  ...shown,
  preset: filled.exactOptional(),
  definition: definition.exactOptional(),
  changes: definition.partial().exactOptional(),
});

export const coalitionSchema = z.strictObject({
  /** The schema, for an editor. */
  $schema: z.string().exactOptional(),
  version: z.literal(2),
  id,
  name: text,
  shortName: text.exactOptional(),
  summary: text,
  website: webAddress.exactOptional(),
  places: z.array(place).min(1),
  glancePlaces: z.array(filled).min(1),
  members: z
    .array(z.strictObject({ placeId: filled, shares: z.boolean(), note: text.exactOptional() }))
    .exactOptional(),
  goals: z
    .array(
      z.strictObject({
        indicator: filled,
        text,
        year: z.int().min(1900).max(2200),
        value: z.number().exactOptional(),
        place: filled.exactOptional(),
        source: filled,
      }),
    )
    .exactOptional(),
  strategies: z.array(strategy).exactOptional(),
  indicators: z.array(indicatorUse).min(1),
  observations: z.array(
    z.strictObject({
      file: dataFile,
      from: originSchema.exactOptional(),
      mapping: mappingSchema.exactOptional(),
      audiences: z.array(audience).min(1).exactOptional(),
    }),
  ),
  notices: z.array(text).exactOptional(),
  privacy: privacySchema.exactOptional(),
  release: releaseSchema.exactOptional(),
});

/** Version 1: an observation file was its name alone, and always tidy. */
export const coalitionSchemaV1 = coalitionSchema.extend({
  version: z.literal(1),
  observations: z.array(file),
});

export type CoalitionFileV1 = z.infer<typeof coalitionSchemaV1>;

export type CoalitionFile = z.infer<typeof coalitionSchema>;

export type ChartKind = CoalitionFile["indicators"][number]["chart"];

/** The groups that "for whom?" is answered with. */
export interface GroupUse {
  /** Whose groups: the place's id. */
  readonly place: string;
  readonly dimension: string;
  /** "all-others", or the id of the group that the others are compared with. */
  readonly reference: string;
  /** What each group is called, by its id in the observation files, in the order in which they are shown. */
  readonly names: Readonly<Record<string, Text>>;
  /** Children whose group was not recorded, by the id in the files: shown apart and compared with nothing. */
  readonly notRecorded?: Readonly<Record<string, Text>>;
}

/** A frozen baseline: its first and last period by their canonical ids, and the date on which it was frozen. */
export interface BaselineUse {
  readonly first: string;
  readonly last: string;
  readonly frozenOn: string;
}

/** An indicator as a coalition watches it. */
export interface IndicatorUse {
  readonly indicator: Indicator;
  readonly chart: ChartKind;
  /** The place that is drawn as context. */
  readonly context?: string;
  /** The indicator that is shown beside it: for fatalities, the national estimate. */
  readonly companion?: string;
  /** The places of its card on the overview, where they are others than the coalition's. */
  readonly glancePlaces?: readonly string[];
  /** Draw the national performance value, with its warning. Only for repeat maltreatment. */
  readonly showNationalPerformance?: boolean;
  readonly groups?: GroupUse;
  /** The history from which it was once written down where the figures were heading; later ones are set against that. */
  readonly baseline?: BaselineUse;
  /** Why this coalition watches it. */
  readonly why: Text;
}

/** A member of the coalition. One that shares nothing is shown as such: never as zero, never left out. */
export interface Member {
  readonly placeId: string;
  readonly shares: boolean;
  readonly note?: Text;
}

/** What the coalition has said it wants, by when, and where it says so. */
export interface Goal {
  readonly indicator: string;
  readonly text: Text;
  readonly year: number;
  readonly value?: number;
  /** The place it is for; every place of the indicator where absent. */
  readonly place?: string;
  readonly source: string;
}

/** What the coalition does, and since when. Charts mark the day; they never say that it worked. */
export interface Strategy {
  readonly name: Text;
  readonly startedOn: StatedDate;
  /** Absent while it goes on. */
  readonly endedOn?: StatedDate;
  /** What is done, in a sentence or two. */
  readonly what?: Text;
  /** Ids of the indicators beside which it is shown; every indicator where absent. */
  readonly indicators?: readonly string[];
  /** Where the coalition says so. */
  readonly source?: string;
}

/** A coalition's configuration, checked: every name in it is known. */
export interface Coalition {
  readonly id: string;
  readonly name: Text;
  readonly shortName?: Text;
  readonly summary: Text;
  readonly website?: string;
  readonly places: readonly Place[];
  /** Ids of the places on the overview, in this order. */
  readonly glancePlaces: readonly string[];
  readonly members: readonly Member[];
  readonly goals: readonly Goal[];
  readonly strategies?: readonly Strategy[];
  readonly indicators: readonly IndicatorUse[];
  /** Files with its observations, relative to its folder. */
  readonly observations: readonly string[];
  /** Where each file comes from that is not in the coalition's folder, by its name. */
  readonly origins?: Readonly<Record<string, Origin>>;
  /** How each file is read that is not tidy, by its name. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /** Whom a file is for, by its name, where it is not for everybody: nothing of it is in another's release. */
  readonly audiences?: Readonly<Record<string, readonly z.infer<typeof audience>[]>>;
  readonly notices: readonly Text[];
  /** What is hidden of whose figures. Where it says nothing, small counts of all but federal figures are hidden. */
  readonly privacy?: PrivacyFile;
  /** What was published of it, and when; absent in the configuration that a person writes. */
  readonly release?: ReleaseFile;
}
