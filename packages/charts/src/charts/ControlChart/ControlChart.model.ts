import {
  type Cell,
  CONTROL_METHODS,
  type Control,
  type ControlPoint,
  formatStatedDate,
  formatValue,
  inLanguage,
  type Language,
  periodLabel,
  periodMiddle,
  type Series,
  seriesSentence,
  wordsIn,
} from "@shared-measurement/core";
import { stepPath } from "../../drawing/shapes.ts";
import { axisTitleOf, columnName, sentenceCase, tickDecimals } from "../../model/axis-words.ts";
import {
  type Figure,
  figureOf,
  figureWords,
  findingSentences,
  footnotesOf,
  illustrativeNotice,
  isIllustrative,
  notesOf,
  placeOf,
  sourcesOf,
} from "../../model/from-series.ts";
import { pointsOf } from "../../model/points-of.ts";
import { rowsWhenRead } from "../../model/rows-when-read.ts";
import { signalMarks } from "../../time/signal-marks.ts";
import { timeChart } from "../../time/time-chart.ts";
import type { GuideSpec, MarkerSpec, PanelSpec, PointSpec, TimeChart } from "../../time/time-spec.ts";
import { controlWords } from "./ControlChart.words.ts";

export interface ControlChartOptions {
  /** Center line, limits and signals, computed before drawing by `controlChart` of core's findings. */
  readonly control: Control;
  readonly language: Language;
  /** The indicator's name by default. */
  readonly title?: string;
}

/**
 * What a control chart says. Where there are too few figures for limits, or none can be had, the figures stand without
 * limits and the finding says why.
 */
export function controlSpec({ control, language, title }: ControlChartOptions): TimeChart {
  const { series } = control;
  const { indicator } = series;
  const words = controlWords(language);
  const name = title ?? inLanguage(indicator.name, language);
  const isShown = series.cells.some((cell) => cell.kind === "value");
  const scale = scaleOf(control);
  const method = CONTROL_METHODS[control.method];
  return timeChart({
    language,
    title: name,
    subtitle: placeOf(series, language),
    summary: `${seriesSentence(indicator, series.cells, language)} ${inLanguage(indicator.directionWords, language)}`,
    findings: isShown ? findingSentences({ estimates: [], findings: control.findings }, language) : [],
    notices: illustrativeNotice([series], language),
    panels: [
      {
        heading: sentenceCase(inLanguage(indicator.unit, language)),
        scale,
        tick: (value) => formatValue(indicator, value, language, tickDecimals(value)),
        lines: [
          {
            id: `${series.place.id} main`,
            label: placeOf(series, language),
            role: "main",
            mark: "line",
            points: controlPoints(control, language),
            signals: signalMarks({ beyond: words.beyond, run: words.run }),
          },
        ],
        references: [],
        guides: guidesOf(control, language),
      },
    ],
    markers: markersOf(control, language),
    axisTitle: axisTitleOf(series, language),
    footnotes: [
      ...(method && hasLimits(control)
        ? [words.method(inLanguage(method.name, language), method.source)]
        : []),
      ...(hasLimits(control) && control.method === "g-chart" ? [words.medianLine] : []),
      ...(control.approximate ? [words.approximate] : []),
      ...(control.thinned ? [words.thinned] : []),
      ...(scale === "about-figures" ? [words.notFromZero] : []),
      ...footnotesOf([{ series, figures: ["value"] }], language),
    ],
    sources: sourcesOf([series], language),
    table: controlTable(control, name, language),
    ...(isIllustrative([series]) && { stamp: wordsIn(language).chart.illustrative }),
  });
}

const hasLimits = ({ phases }: Control) => phases.some(({ center }) => center !== undefined);

/** Figures far from zero are drawn about themselves, so that limits can be told apart; a ratio about 1. */
function scaleOf({ series, points }: Control): PanelSpec["scale"] {
  if (series.indicator.kind === "ratio") return "about-one";
  const values = [
    ...series.cells.flatMap((cell) => (cell.kind === "value" ? [cell.value] : [])),
    ...points.flatMap(({ limits }) => (limits ? [limits.lower, limits.upper] : [])),
  ];
  return values.length > 1 && Math.min(...values) > Math.max(...values) / 2 ? "about-figures" : "from-zero";
}

/** A limit or center line says one digit more than a whole count does. */
const sayLevel = ({ indicator }: Series, value: number, language: Language) =>
  formatValue(indicator, value, language, Math.max(1, indicator.decimals));

const limitWords = (series: Series, { limits }: ControlPoint, language: Language) =>
  limits
    ? wordsIn(language).chart.fromTo(
        sayLevel(series, limits.lower, language),
        sayLevel(series, limits.upper, language),
      )
    : "";

const signalWords = ({ signals }: ControlPoint, language: Language) =>
  signals.map((rule) => controlWords(language).rule[rule]).join("; ");

const centerOf = ({ phases }: Control, point: ControlPoint) => phases[point.phase]?.center;

function controlPoints(control: Control, language: Language): PointSpec[] {
  const { series } = control;
  const words = controlWords(language);
  return pointsOf(series, "value", placeOf(series, language), language).map((spec, index) => {
    const point = control.points[index];
    if (!point || spec.value === undefined) return spec;
    const limits = limitWords(series, point, language);
    const signal = signalWords(point, language);
    const [rule] = point.signals;
    return {
      ...spec,
      said: {
        tick: spec.said.tick,
        short: spec.said.short,
        words: [
          spec.said.words,
          ...(limits ? [`${words.limits}: ${limits}.`] : []),
          ...(signal ? [`${words.signal}: ${signal}.`] : []),
        ].join(" "),
      },
      ...(rule && { signal: rule.endsWith("limit") ? ("beyond" as const) : ("run" as const) }),
    };
  });
}

function guidesOf(control: Control, language: Language): GuideSpec[] {
  const { series, points, phases } = control;
  if (!hasLimits(control)) return [];
  const words = controlWords(language);
  const path = (of: (point: ControlPoint) => number | undefined) =>
    phases.map((_, phase) =>
      points.flatMap((point, index) => {
        const cell = series.cells[index];
        if (!cell || point.phase !== phase) return [];
        const value = of(point);
        return [{ day: periodMiddle(cell.period), ...(value !== undefined && { value }) }];
      }),
    );
  return [
    {
      id: "center",
      label: words.center,
      role: "center",
      path: stepPath,
      paths: path((point) => centerOf(control, point)),
    },
    {
      id: "upper",
      label: words.limits,
      role: "limit",
      path: stepPath,
      paths: path(({ limits }) => limits?.upper),
    },
    {
      id: "lower",
      label: words.limits,
      role: "limit",
      path: stepPath,
      paths: path(({ limits }) => limits?.lower),
    },
  ];
}

function markersOf({ phases }: Control, language: Language): MarkerSpec[] {
  return phases.flatMap(({ first, start }, index) =>
    start
      ? [
          {
            id: `phase ${first.id}`,
            day: first.start,
            sign: String(index),
            label: controlWords(language).phase(
              periodLabel(first, language),
              formatStatedDate(start.decidedOn, language),
              inLanguage(start.reason, language),
            ),
          },
        ]
      : [],
  );
}

function controlTable(control: Control, title: string, language: Language) {
  const { series } = control;
  const words = wordsIn(language).chart;
  const own = controlWords(language);
  const { indicator } = series;
  const counted = (["numerator", "denominator"] as const).filter(
    (figure) => indicator[figure] && series.cells.some((cell) => figureOf(cell, figure) !== undefined),
  );
  const figures: readonly Figure[] = indicator.kind === "count" ? ["value"] : [...counted, "value"];
  const level = (value: number | undefined) => (value === undefined ? "" : sayLevel(series, value, language));
  const rowOf = (cell: Cell, index: number) => {
    const point = control.points[index];
    return {
      id: cell.period.id,
      cells: [
        periodLabel(cell.period, language),
        ...figures.map((figure) => figureWords(series, cell, figure, language)),
        point ? level(centerOf(control, point)) : "",
        point ? limitWords(series, point, language) : "",
        point ? signalWords(point, language) : "",
        notesOf([{ series, figures: ["value"] }], cell.period, language),
      ],
    };
  };
  return rowsWhenRead({
    caption: words.tableCaption(`${title}, ${placeOf(series, language)}`),
    columns: [
      { id: "period", name: words.period, numeric: false },
      ...figures.map((figure) => ({ id: figure, name: columnName(series, figure, language), numeric: true })),
      { id: "center", name: own.center, numeric: true },
      { id: "limits", name: own.limits, numeric: true },
      { id: "signal", name: own.signal, numeric: false },
      { id: "notes", name: words.notes, numeric: false },
    ],
    rows: () => series.cells.map(rowOf),
  });
}
