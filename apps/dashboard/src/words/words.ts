import type { PeriodKind, PlaceLevel } from "@shared-measurement/core";

/** Every word the app says by itself, in one language. Words of charts, cells and periods are the library's. */
export interface AppWords {
  readonly siteName: string;
  /** What this is, in two sentences. */
  readonly siteSummary: string;
  readonly skipToContent: string;
  readonly language: string;
  readonly breadcrumb: string;
  readonly coalitions: string;
  readonly notFound: string;
  readonly notFoundExplained: string;
  readonly noCoalition: (id: string) => string;
  readonly noIndicator: (id: string, coalition: string) => string;
  readonly cannotRead: (what: string) => string;
  readonly goals: string;
  readonly goalSource: (source: string, year: number) => string;
  readonly goalForIndicator: string;
  readonly notices: string;
  readonly atAGlance: string;
  readonly hasNotShared: string;
  readonly hasNotSharedExplained: string;
  readonly noFigures: string;
  readonly fullChart: string;
  readonly choosePlace: string;
  /** Heads the places of a level. */
  readonly placeLevel: Readonly<Record<PlaceLevel, string>>;
  readonly questions: string;
  readonly isItBetter: string;
  readonly forWhom: string;
  readonly isItReal: string;
  readonly willWeReach: string;
  readonly noAnswer: string;
  /** Whose groups the answers are about: the coalition's own may not be published. */
  readonly groupsOf: (place: string) => string;
  /** Opens what a chart shows, as sentences. */
  readonly inSentences: string;
  /** Heads what the place shown is set beside. */
  readonly besideOthers: (places: number) => string;
  /** Each opens a chart. */
  readonly inLatestPeriod: string;
  readonly moreThanChance: string;
  readonly placesOverTime: string;
  readonly groupsOverTime: string;
  readonly seeControlChart: string;
  readonly seeYearsTogether: string;
  readonly threeYearsTogether: (indicator: string) => string;
  readonly yearsTogetherExplained: string;
  /** What a chart says of a strategy: when it began, not what it did. */
  readonly strategyStarted: (strategy: string) => string;
  /** Heads what the coalition does about an indicator. */
  readonly whatWeDo: string;
  readonly strategySince: (start: string) => string;
  readonly strategyFromTo: (start: string, end: string) => string;
  readonly strategySource: (source: string) => string;
  readonly strategiesSayWhen: string;
  readonly whoShares: string;
  readonly membersSharing: (sharing: number, members: number) => string;
  readonly seeWhoShares: string;
  readonly noGroups: string;
  readonly noTarget: string;
  /** The goal is another place's, whose figures say nothing of the place shown. */
  readonly targetOf: (place: string) => string;
  readonly why: string;
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: string;
  readonly direction: string;
  readonly published: string;
  /** "Federal fiscal year" */
  readonly periodKind: Readonly<Record<PeriodKind, string>>;
  readonly oneFigureFor: (periods: string) => string;
  readonly completeAfter: (months: number) => string;
  readonly definitionSource: string;
  readonly caveats: string;
  readonly benchmarks: string;
  readonly benchmarkSource: (source: string) => string;
  readonly comparableWith: Readonly<Record<"observed" | "risk-standardized", string>>;
  readonly otherIndicators: string;
  readonly website: (coalition: string) => string;
  readonly dashboardFor: (coalition: string) => string;
  readonly newestFigure: (date: string) => string;
  /** Said where what is shown was loaded before this visit, or could not be loaded anew. */
  readonly loadedOn: (moment: string) => string;
  readonly refreshing: string;
  readonly notRefreshed: string;
  readonly whyNotRefreshed: string;
  readonly tryAgain: string;
  readonly nothingLeaves: string;
}
