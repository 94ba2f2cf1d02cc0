import type { IndicatorKind } from "./indicator.ts";
import type { Text } from "./text.ts";

/** A statistical method, by name. Each is one file of `@shared-measurement/core/statistics` or an assembly of some. */
export type MethodId =
  | "wilson"
  | "exact-poisson-or-byar"
  | "lognormal-ratio"
  | "newcombe"
  | "exact-count-ratio"
  | "ratio-of-ratios"
  | "p-chart"
  | "laney-p-chart"
  | "u-chart"
  | "laney-u-chart"
  | "c-chart"
  | "xmr-chart"
  | "g-chart"
  | "t-chart"
  | "linear-prediction"
  | "bounds"
  | "none";

/** What a method is called, and where it comes from. */
export interface Method {
  readonly name: Text;
  readonly source: string;
}

const OF_CONTROL_CHARTS = {
  "p-chart": { name: { en: "p chart", es: "gráfica p" }, source: "Montgomery 7.2; Provost & Murray 2011" },
  "laney-p-chart": { name: { en: "Laney p′ chart", es: "gráfica p′ de Laney" }, source: "Laney 2002" },
  "u-chart": { name: { en: "u chart", es: "gráfica u" }, source: "Montgomery 7.3" },
  "laney-u-chart": { name: { en: "Laney u′ chart", es: "gráfica u′ de Laney" }, source: "Laney 2002" },
  "c-chart": { name: { en: "c chart", es: "gráfica c" }, source: "Montgomery 7.3" },
  "xmr-chart": {
    name: { en: "XmR chart", es: "gráfica XmR" },
    source: "Wheeler 2000; NHS England, Making Data Count",
  },
  "g-chart": {
    name: { en: "g chart", es: "gráfica g" },
    source: "Benneyan 2001; Provost & Murray 2011; Montgomery 7.3",
  },
  "t-chart": { name: { en: "t chart", es: "gráfica t" }, source: "Nelson 1994; Montgomery example 7.6" },
} satisfies { readonly [id in MethodId]?: Method };

/** The methods of control charts: a page that shows a chart carries these and no other. */
export const CONTROL_METHODS: { readonly [id in MethodId]?: Method } = OF_CONTROL_CHARTS;

/** Every method. */
export const METHODS: Readonly<Record<MethodId, Method>> = {
  wilson: {
    name: { en: "Wilson score interval", es: "intervalo de Wilson" },
    source: "Wilson 1927; Newcombe 1998; PHE Technical Guide 2018",
  },
  "exact-poisson-or-byar": {
    name: {
      en: "exact Poisson limits below 10 events, Byar's from 10",
      es: "límites exactos de Poisson con menos de 10 eventos, de Byar desde 10",
    },
    source: "Garwood 1936; Breslow & Day 1987; PHE Technical Guide 2018",
  },
  "lognormal-ratio": {
    name: {
      en: "log-normal interval of a ratio of counts",
      es: "intervalo lognormal de una razón de conteos",
    },
    source: "Rothman & Greenland; entries and exits taken as Poisson counts, an approximation",
  },
  newcombe: {
    name: { en: "Newcombe's interval for a difference", es: "intervalo de Newcombe para una diferencia" },
    source: "Newcombe 1998, method 10",
  },
  "exact-count-ratio": {
    name: { en: "exact interval for a ratio of rates", es: "intervalo exacto para una razón de tasas" },
    source: "Przyborowski & Wilenski 1940; Lehmann & Romano",
  },
  "ratio-of-ratios": {
    name: {
      en: "log-normal interval for a ratio of two ratios",
      es: "intervalo lognormal para una razón de dos razones",
    },
    source: "Rothman & Greenland; the variances of both log ratios added",
  },
  ...OF_CONTROL_CHARTS,
  "linear-prediction": {
    name: {
      en: "least-squares line with its prediction interval",
      es: "recta de mínimos cuadrados con su intervalo de predicción",
    },
    source: "Draper & Smith 1998",
  },
  bounds: {
    name: { en: "comparison of published bounds", es: "comparación de límites publicados" },
    source: "A difference is said only where the bounds do not meet",
  },
  none: { name: { en: "no method", es: "ningún método" }, source: "" },
};

/** Which method answers which question. */
export interface MethodChoice {
  /** How sure one figure is. */
  readonly interval: MethodId;
  /** Whether two figures differ by more than chance. */
  readonly change: MethodId;
  /** Whether a point of a series is more than chance. */
  readonly controlChart: MethodId;
}

/** From how many events or children on a chart's plain limits would be too narrow (overdispersion: Laney's are used). */
export const LARGE_COUNT = { denominatorOfProportion: 1000, eventsOfRate: 50 } as const;

/** The fewest independent figures for each question. Below them a finding says "not enough points". */
export const LEAST_POINTS = { change: 2, controlChart: 8, forecast: 5 } as const;

/**
 * Which method when: the library's decision by the indicator's kind; a large series takes the second chart. An
 * indicator's definition may override any of it.
 */
export const METHODS_BY_KIND: Readonly<
  Record<IndicatorKind, MethodChoice & { readonly controlChartWhenLarge: MethodId }>
> = {
  proportion: {
    interval: "wilson",
    change: "newcombe",
    controlChart: "p-chart",
    controlChartWhenLarge: "laney-p-chart",
  },
  rate: {
    interval: "exact-poisson-or-byar",
    change: "exact-count-ratio",
    controlChart: "u-chart",
    controlChartWhenLarge: "laney-u-chart",
  },
  count: {
    interval: "exact-poisson-or-byar",
    change: "exact-count-ratio",
    controlChart: "c-chart",
    controlChartWhenLarge: "xmr-chart",
  },
  ratio: {
    interval: "lognormal-ratio",
    change: "ratio-of-ratios",
    controlChart: "xmr-chart",
    controlChartWhenLarge: "xmr-chart",
  },
  score: { interval: "none", change: "none", controlChart: "xmr-chart", controlChartWhenLarge: "xmr-chart" },
};
