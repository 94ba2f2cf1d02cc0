/** The sentences of findings, in one language. Every one says what the data support and why; none says cause. */
export interface FindingWords {
  /** How far two figures are apart, inside of a sentence. */
  readonly size: {
    readonly change: (difference: string) => string;
    /** "1.0 points (95% interval 0.2 to 1.8)" */
    readonly difference: (value: string, unit: string, lower: string, upper: string) => string;
    /** The same, where the two figures as they are shown would give another difference. */
    readonly beforeRounding: (value: string, unit: string, lower: string, upper: string) => string;
    /** "1.31 times as high (95% interval 1.1 to 1.5)" */
    readonly ratio: (value: string, lower: string, upper: string) => string;
    /** The same, where the two figures as they are shown would give another ratio. */
    readonly ratioBeforeRounding: (value: string, lower: string, upper: string) => string;
    /** What percentages differ by. */
    readonly points: string;
  };
  readonly change: {
    /** "up" and "down" with the better or worse direction, or without one. */
    readonly better: (change: ChangeSaid) => string;
    readonly worse: (change: ChangeSaid) => string;
    readonly higher: (change: ChangeSaid) => string;
    readonly lower: (change: ChangeSaid) => string;
    readonly none: (change: ChangeSaid) => string;
    readonly fewEvents: (change: Pick<ChangeSaid, "now" | "nowWhen" | "before" | "beforeWhen">) => string;
    readonly onePoint: string;
    readonly noCounts: string;
    readonly noMethod: string;
    readonly boundsMeet: (change: Pick<ChangeSaid, "now" | "nowWhen" | "before" | "beforeWhen">) => string;
    readonly boundsApart: (
      change: Pick<ChangeSaid, "now" | "nowWhen" | "before" | "beforeWhen"> & {
        readonly higher: boolean;
      },
    ) => string;
  };
  /** Of pooled rates: "in 3 years together, FFY 2015 to FFY 2017" */
  readonly pool: (periods: number, first: string, last: string) => string;
  /** Of pooled counts, whose figure is the mean of a year: "in an average year of FFY 2015 to FFY 2017" */
  readonly poolOfCounts: (first: string, last: string) => string;
  /** Of pooled counts: what their figure is, and what they are divided by. */
  readonly pooled: { readonly unit: string; readonly years: string; readonly yearsDefined: string };
  readonly pooledTooFew: (needed: number) => string;
  readonly chart: {
    readonly notEnough: (points: number, needed: number) => string;
    readonly noMethod: string;
    /** The counts behind the figures are not published, or the figures do not vary. */
    readonly noLimits: string;
    /** "From FFY 2015 on: ..." before what is said of a later phase. */
    readonly from: (period: string, said: string) => string;
    readonly quiet: (points: number, first: string, last: string) => string;
    readonly above: (when: string, value: string, limit: string) => string;
    readonly below: (when: string, value: string, limit: string) => string;
    readonly runAbove: (length: number, last: string) => string;
    readonly runBelow: (length: number, last: string) => string;
    readonly thinned: string;
  };
  readonly target: {
    readonly on: (now: string, when: string, path: string, target: string, year: number) => string;
    readonly off: (now: string, when: string, path: string, target: string, year: number) => string;
    readonly cannotTell: (now: string, when: string, path: string, target: string, year: number) => string;
    readonly noFigures: (target: string, year: number) => string;
    readonly noInterval: (target: string, year: number) => string;
  };
  readonly benchmark: {
    readonly notComparable: (name: string, warning: string) => string;
    readonly above: (now: string, when: string, name: string, value: string) => string;
    readonly below: (now: string, when: string, name: string, value: string) => string;
    readonly none: (now: string, when: string, name: string, value: string) => string;
  };
  readonly disparity: {
    readonly different: (said: DisparitySaid) => string;
    readonly none: (said: DisparitySaid) => string;
    readonly fewEvents: (group: string, reference: string) => string;
    readonly noFigures: (group: string, reference: string) => string;
  };
  readonly curve: {
    readonly better: (said: CurveSaid) => string;
    readonly worse: (said: CurveSaid) => string;
    /** For an indicator without a better direction. */
    readonly above: (said: CurveSaid) => string;
    readonly below: (said: CurveSaid) => string;
    readonly within: (said: CurveSaid) => string;
    readonly notEnough: (points: number, needed: number) => string;
    readonly nothingLater: (last: string) => string;
  };
}

export interface ChangeSaid {
  readonly now: string;
  /** "in FFY 2021", "on August 11, 2022" */
  readonly nowWhen: string;
  readonly before: string;
  readonly beforeWhen: string;
  /** "a change of 1.0 points (95% interval 0.2 to 1.8)" or "1.31 times as high (95% interval 1.1 to 1.5)". */
  readonly size: string;
}

export interface DisparitySaid {
  readonly group: string;
  readonly groupValue: string;
  readonly reference: string;
  readonly referenceValue: string;
  /** "in FFY 2021" */
  readonly when: string;
  /** "1.4 times (1.2 to 1.6)" */
  readonly ratio: string;
  /** "2.1 points (1.0 to 3.2)"; absent where only a ratio can be had. */
  readonly difference?: string;
}

export interface CurveSaid {
  readonly now: string;
  /** "in FFY 2021" */
  readonly when: string;
  readonly lower: string;
  readonly upper: string;
  readonly baseline: string;
  readonly frozenOn: string;
}
