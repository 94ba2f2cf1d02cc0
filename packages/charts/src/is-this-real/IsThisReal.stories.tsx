import {
  entryExitRatio,
  federalFiscalYear,
  inLanguage,
  type Language,
  METHODS,
  type Place,
  recurrenceOfMaltreatment,
  type Series,
  type Source,
} from "@shared-measurement/core";
import { type AnalysisOptions, analyze, type NamedGroup } from "@shared-measurement/core/findings";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useId } from "react";
import { EntryExitChart } from "../charts/EntryExitChart/EntryExitChart.tsx";
import { FatalitiesChart } from "../charts/FatalitiesChart/FatalitiesChart.tsx";
import { TrendChart } from "../charts/TrendChart/TrendChart.tsx";
import { seriesOf } from "../fixtures/series-of.ts";
import {
  californiaFatalities,
  coloradoRecurrence,
  coloradoReentry,
  floridaTurnover,
  nationalRecurrence,
  vermontFatalities,
  vermontRecurrence,
} from "../fixtures/true-figures.ts";

interface RealProps {
  readonly series: Series;
  readonly options?: AnalysisOptions;
  readonly language: Language;
}

/** A series with what the data support saying of it, and behind each sentence the method and the numbers it rests on. */
function Real({ series, options = {}, language }: RealProps) {
  const heading = useId();
  const analysis = analyze(series, options);
  const shown = { language, analysis } as const;
  return (
    <div>
      {series.indicator.id === entryExitRatio.id ? (
        <EntryExitChart series={series} {...shown} />
      ) : series.indicator.id === californiaFatalities.indicator.id ? (
        <FatalitiesChart reported={series} {...shown} />
      ) : (
        <TrendChart series={series} {...shown} />
      )}
      <section className="sm-chart" aria-labelledby={heading}>
        <h4 id={heading}>{language === "es" ? "De dónde sale" : "Where it comes from"}</h4>
        <ul>
          {analysis.findings.map(({ kind, verdict, method, inputs }) => (
            <li key={`${kind} ${JSON.stringify(inputs)}`}>
              {kind}: {verdict}
              {method && `, ${inLanguage(METHODS[method].name, language)} (${METHODS[method].source})`}.{" "}
              {Object.entries(inputs)
                .map(
                  ([name, value]) =>
                    `${name} ${typeof value === "number" ? Number(value.toPrecision(6)) : value}`,
                )
                .join("; ")}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const meta = {
  title: "Is this real?",
  component: Real,
  args: { language: "en", series: coloradoRecurrence },
  tags: ["!autodocs"],
} satisfies Meta<typeof Real>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Colorado's recurrence rose by more than chance; a reference value that may not be compared is refused. */
export const ChangeBeyondChance: Story = {
  args: { options: { benchmarks: recurrenceOfMaltreatment.benchmarks } },
};

/** Vermont is small: its figures differ, and chance alone could make them differ as much. */
export const NoDetectableChange: Story = { args: { series: vermontRecurrence } };

/** Deaths so few that a difference is not called a change; every figure is a cross. */
export const TooFewEvents: Story = { args: { series: vermontFatalities } };

/** Counts without a population are judged as counts. */
export const CountsAlone: Story = { args: { series: californiaFatalities } };

/** Windows that overlap are thinned before anything is compared. */
export const OverlappingWindows: Story = { args: { series: coloradoReentry } };

/** Figures known only between two bounds. */
export const Bounds: Story = { args: { series: floridaTurnover } };

const nation: Place = { id: "US", name: { en: "United States", es: "Estados Unidos" }, level: "nation" };
const report = (number: number, asOf: string): Source => ({
  publisher: "HHS/ACF Children's Bureau",
  report: `AFCARS Report No. ${number}`,
  asOf,
});

/**
 * Thirteen whole editions from 2008 on; for 2014 none was found, for 2020 entries alone. Enough for a control chart and a
 * forecast.
 */
const entriesAndExits = seriesOf({
  indicator: entryExitRatio,
  place: nation,
  source: report(27, "2020-06-23"),
  rows: [
    { period: "FFY2008", numerator: 280_423, denominator: 288_778, source: report(20, "2013-07") },
    { period: "FFY2009", numerator: 255_027, denominator: 278_252, source: report(20, "2013-07") },
    { period: "FFY2010", numerator: 255_271, denominator: 257_514, source: report(20, "2013-07") },
    { period: "FFY2011", numerator: 251_403, denominator: 246_481, source: report(20, "2013-07") },
    { period: "FFY2012", numerator: 251_539, denominator: 240_936, source: report(21, "2014") },
    { period: "FFY2013", numerator: 254_904, denominator: 238_280, source: report(21, "2014") },
    { period: "FFY2015", numerator: 268_860, denominator: 242_051 },
    { period: "FFY2016", numerator: 273_332, denominator: 250_500 },
    { period: "FFY2017", numerator: 270_081, denominator: 248_386 },
    { period: "FFY2018", numerator: 262_791, denominator: 251_161 },
    { period: "FFY2019", numerator: 251_359, denominator: 248_669 },
    { period: "FFY2021", numerator: 206_812, denominator: 214_971, source: report(29, "2022-06-28") },
    {
      period: "FFY2022",
      numerator: 186_602,
      denominator: 201_400,
      note: "exits rounded to nearest 100",
      source: report(30, "2024"),
    },
  ],
});

/** The latest signal of a long series, and where it stands against a forecast. The baseline is an example of ours. */
export const SignalAndForecast: Story = {
  args: {
    series: entriesAndExits,
    options: {
      baseline: { first: federalFiscalYear(2008), last: federalFiscalYear(2017), frozenOn: "2018-10-01" },
    },
  },
};

/** A path to a target. The target is an example of ours, not one that Colorado has agreed on. */
export const PathToATarget: Story = { args: { options: { target: { value: 8, year: 2030 } } } };

const race = (name: string, numerator: number, denominator: number): NamedGroup => ({
  name,
  series: seriesOf({
    indicator: recurrenceOfMaltreatment,
    place: nation,
    source: {
      publisher: "HHS/ACF Children's Bureau",
      report: "CFSR Round 4 context data, profile of 2025-08",
      asOf: "2025-08-03",
    },
    rows: [{ period: "FY23-24", numerator, denominator }],
  }),
});

/** Groups against all other children, as a ratio and as a difference. */
export const ForWhom: Story = {
  args: {
    series: nationalRecurrence,
    options: {
      groups: {
        groups: [
          race("American Indian or Alaska Native", 889, 7589),
          race("Black or African American", 10_959, 119_131),
          race("Hispanic, of any race", 10_992, 130_568),
          race("White", 22_412, 218_655),
        ],
        reference: { kind: "all-others-of", name: "all other children", series: nationalRecurrence },
      },
    },
  },
};

export const InSpanish: Story = { args: { language: "es" }, globals: { language: "es" } };
