import * as charts from "@shared-measurement/charts";
import { csvOfChart, pictureOfChart } from "@shared-measurement/charts/takeaway";
import { type Group, LANGUAGES, type Observation, parsePeriod, type Series } from "@shared-measurement/core";
import {
  analyze,
  changeBetween,
  controlChart,
  disparitiesOf,
  funnelOf,
} from "@shared-measurement/core/findings";
import { coalitionData, contextOf, readCoalition, readTidy } from "@shared-measurement/data";
import { type ComponentType, createElement } from "react";
import { renderToString } from "react-dom/server";
import { COUNTIES, DEATHS, DIMENSION, ENTRIES, GROUPS, RECURRENCE, STATE } from "./made-up.ts";

export const WIDTHS = [288, 480, 960] as const;

/** What a reader of the published files has. */
export interface Reading {
  readonly observations: readonly Observation[];
  readonly seriesOf: (indicator: string, place: string, group?: string) => Series;
  readonly context: ReturnType<typeof contextOf>;
  readonly places: ReturnType<typeof coalitionData>["places"];
}

/** Reads published files as the dashboard does. */
export function readPublished(files: ReadonlyMap<string, string>): Reading {
  const { coalition } = readCoalition(files.get("coalition.json") ?? "", "coalition.json");
  if (!coalition) throw new Error("The published coalition.json cannot be read.");
  const tables = coalition.observations.map((file) => ({
    file,
    table: readTidy(files.get(file) ?? "", file, contextOf(coalition)),
  }));
  const data = coalitionData(coalition, tables);
  return {
    observations: tables.flatMap(({ table }) => table.observations),
    context: contextOf(coalition),
    places: data.places,
    seriesOf: (indicator, place, group) => {
      const own: Group | undefined = group === undefined ? undefined : { dimension: DIMENSION, id: group };
      const series = data.seriesOf(indicator, place, own);
      if (!series) throw new Error(`There is no series of ${indicator} in ${place}.`);
      return series;
    },
  };
}

type Drawing = { readonly name: string; readonly html: string };

/** Every chart of the package in both languages and at three widths, as the server sends it, its table as a file and its picture. */
export function pagesOf({ seriesOf }: Reading): readonly Drawing[] {
  return LANGUAGES.flatMap((language) => {
    const drawn: Drawing[] = [];
    const draw = <Options extends object>(
      name: string,
      Chart: ComponentType<Options & charts.ChartOptions>,
      options: Options,
      spec: (options: Options) => charts.ChartSpec,
    ) => {
      drawn.push({ name: `${language} ${name} csv`, html: csvOfChart(spec(options)) });
      drawn.push({ name: `${language} ${name} picture`, html: pictureOfChart(spec(options)).svg });
      for (const width of WIDTHS) {
        const html = renderToString(createElement(Chart, { ...options, width, tableOpen: true }));
        drawn.push({ name: `${language} ${name} ${width}`, html });
      }
    };
    const counties = (indicator: string) => COUNTIES.map((place) => seriesOf(indicator, place));
    const groups = GROUPS.map((group) => seriesOf(RECURRENCE, STATE, group));
    const compared = (all: readonly Series[]) => all.map((series) => ({ series, analysis: analyze(series) }));
    const changes = (all: readonly Series[]) =>
      all.map((series) => {
        const [before, now] = series.cells.slice(-2).map(({ period }) => period);
        if (!before || !now) throw new Error("Every series has two periods.");
        return { change: changeBetween(series, before, now) };
      });
    const state = seriesOf(RECURRENCE, STATE);
    for (const series of [state, ...counties(RECURRENCE), ...groups]) {
      const name = `${series.place.id} ${series.group?.id ?? ""}`;
      const options = { series, context: state, analysis: analyze(series), language };
      draw(`trend ${name}`, charts.TrendChart, options, charts.trendSpec);
      const repeat = { series, nation: state, analysis: analyze(series), language };
      for (const width of WIDTHS) {
        const chart = createElement(charts.RepeatMaltreatmentChart, { ...repeat, width });
        drawn.push({ name: `${language} repeat ${name} ${width}`, html: renderToString(chart) });
      }
      const control = { control: controlChart(series), language };
      draw(`control ${name}`, charts.ControlChart, control, charts.controlSpec);
      const small = createElement(charts.Sparkline, { series, language });
      drawn.push({ name: `${language} sparkline ${name}`, html: renderToString(small) });
      const card = createElement(charts.IndicatorCard, { series, analysis: analyze(series), language });
      drawn.push({ name: `${language} card ${name}`, html: renderToString(card) });
    }
    for (const series of [seriesOf(DEATHS, STATE), ...counties(DEATHS)]) {
      const deaths = { reported: series, analysis: analyze(series), language };
      draw(`deaths ${series.place.id}`, charts.FatalitiesChart, deaths, charts.fatalitiesSpec);
    }
    for (const series of [seriesOf(ENTRIES, STATE), ...counties(ENTRIES)]) {
      const flows = { series, analysis: analyze(series), language };
      draw(`entries ${series.place.id}`, charts.EntryExitChart, flows, charts.entryExitSpec);
    }
    for (const period of state.cells.map((cell) => cell.period)) {
      const places = { compared: compared(counties(RECURRENCE)), period, language };
      draw(`comparison ${period.id}`, charts.ComparisonChart, places, charts.comparisonSpec);
      const funnel = funnelOf(state.indicator, counties(RECURRENCE), { period: parsePeriod(period.id) });
      draw(`funnel ${period.id}`, charts.FunnelPlot, { funnel, language }, charts.funnelSpec);
      const named = groups.map((series) => ({ name: series.group?.id ?? "", series }));
      const against = { kind: "all-others-of", name: "all others", series: state } as const;
      const disparities = disparitiesOf({ groups: named, reference: against }, period);
      draw(`disparity ${period.id}`, charts.DisparityChart, { disparities, language }, charts.disparitySpec);
    }
    const rows = [state, ...counties(RECURRENCE)].map((series) => ({ series, analysis: analyze(series) }));
    const scorecard = createElement(charts.Scorecard, { rows, language });
    drawn.push({ name: `${language} scorecard`, html: renderToString(scorecard) });
    const context = { series: state };
    draw("groups", charts.GroupTrends, { compared: compared(groups), context, language }, charts.trendsSpec);
    const all = { compared: compared(counties(RECURRENCE)), context, language };
    draw("places", charts.PlaceTrends, all, charts.trendsSpec);
    for (const indicator of [RECURRENCE, DEATHS, ENTRIES]) {
      const moved = { changes: changes(counties(indicator)), language };
      draw(`change ${indicator}`, charts.ChangeChart, moved, charts.changeSpec);
    }
    return drawn;
  });
}
