import * as statistics from "../index.ts";

/** One method of the library, from a vector's input to what its `expected` is compared with. */
export type Method = (input: unknown) => unknown;

/** Vectors are untyped on purpose: wrong types among them must be rejected by the method itself. */
function method<Input>(of: (input: Input) => unknown): Method {
  return (input) => {
    if (typeof input !== "object" || input === null) {
      throw new statistics.StatisticsError("input", input, "an object of the method's arguments");
    }
    return of(input as Input);
  };
}

type Numbers = Readonly<Record<"p" | "q" | "x" | "n" | "a" | "b" | "df" | "mu" | "shape", number>>;

const distributions: Readonly<Record<string, (v: Numbers) => number>> = {
  normalCdf: (v) => statistics.normalCdf(v.x),
  normalSf: (v) => statistics.normalSf(v.x),
  normalQuantile: (v) => statistics.normalQuantile(v.p),
  tCdf: (v) => statistics.tCdf(v.x, v.df),
  tSf: (v) => statistics.tSf(v.x, v.df),
  tQuantile: (v) => statistics.tQuantile(v.p, v.df),
  chiSquaredCdf: (v) => statistics.chiSquaredCdf(v.x, v.df),
  chiSquaredSf: (v) => statistics.chiSquaredSf(v.x, v.df),
  chiSquaredQuantile: (v) => statistics.chiSquaredQuantile(v.p, v.df),
  gammaCdf: (v) => statistics.gammaCdf(v.x, v.shape),
  gammaSf: (v) => statistics.gammaSf(v.x, v.shape),
  gammaQuantile: (v) => statistics.gammaQuantile(v.p, v.shape),
  betaCdf: (v) => statistics.betaCdf(v.x, v.a, v.b),
  betaSf: (v) => statistics.betaSf(v.x, v.a, v.b),
  betaQuantile: (v) => statistics.betaQuantile(v.p, v.a, v.b),
  binomialCdf: (v) => statistics.binomialCdf(v.x, v.n, v.p),
  binomialSf: (v) => statistics.binomialSf(v.x, v.n, v.p),
  binomialQuantile: (v) => statistics.binomialQuantile(v.q, v.n, v.p),
  poissonCdf: (v) => statistics.poissonCdf(v.x, v.mu),
  poissonSf: (v) => statistics.poissonSf(v.x, v.mu),
  poissonQuantile: (v) => statistics.poissonQuantile(v.q, v.mu),
};

function specialFunction(input: { readonly fn: string } & Numbers): { value: number } {
  const of = Object.hasOwn(distributions, input.fn) ? distributions[input.fn] : undefined;
  if (of === undefined) throw new RangeError(`The library has no function ${input.fn}.`);
  return { value: of(input) };
}

function holtVector(input: statistics.HoltInput): unknown {
  const forecast = statistics.holt(input);
  return { ...forecast, logLikR: forecast.logLikelihood };
}

/** Every method of the vectors by the name its file gives it. */
export const methods: ReadonlyMap<string, Method> = new Map([
  ["byar", method(statistics.byar)],
  ["c_chart", method(statistics.cChart)],
  ["chisq_trend", method(statistics.chisqTrend)],
  ["clopper_pearson", method(statistics.clopperPearson)],
  ["count_ratio", method(statistics.countRatio)],
  ["crude_rate", method(statistics.crudeRate)],
  ["dsr_dobson", method(statistics.dsrDobson)],
  ["dsr_gamma", method(statistics.dsrGamma)],
  ["dsr_nonindependent", method(statistics.dsrNonindependent)],
  ["funnel_exact", method(statistics.funnelExact)],
  ["funnel_flags", method(statistics.funnelFlags)],
  ["funnel_multiplicative", method(statistics.funnelMultiplicative)],
  ["funnel_overdispersion", method(statistics.funnelOverdispersion)],
  ["funnel_poisson_curve", method(statistics.funnelPoissonCurve)],
  ["funnel_proportion", method(statistics.funnelProportion)],
  ["g_chart", method(statistics.gChart)],
  ["holt", method(holtVector)],
  ["isr", method(statistics.isr)],
  ["joinpoint", method(statistics.joinpoint)],
  ["laney_p_chart", method(statistics.laneyPChart)],
  ["laney_u_chart", method(statistics.laneyUChart)],
  ["linear_prediction", method(statistics.linearPrediction)],
  ["mann_kendall_theil_sen", method(statistics.mannKendallTheilSen)],
  ["newcombe_difference", method(statistics.newcombeDifference)],
  ["p_chart", method(statistics.pChart)],
  ["poisson_exact", method(statistics.poissonExact)],
  ["recurrence", method(statistics.recurrence)],
  ["rolling_pooled", method(statistics.rollingPooled)],
  ["rules_anhoej", method(statistics.rulesAnhoej)],
  ["rules_mdc", method(statistics.rulesMdc)],
  ["rules_nelson", method(statistics.rulesNelson)],
  ["special_functions", method(specialFunction)],
  ["t_chart", method(statistics.tChart)],
  ["u_chart", method(statistics.uChart)],
  ["wilson", method(statistics.wilson)],
  ["xmr", method(statistics.xmr)],
]);
