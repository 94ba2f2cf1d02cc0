import {
  entryExitRatio,
  federalFiscalYear,
  inLanguage,
  type Language,
  METHODS,
  type Place,
  recurrenceOfMaltreatment,
  type Series,
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
  nationalEntriesAndExitsSince2008,
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
  const { targetPath, forecast } = analysis;
  const shown = { language, analysis } as const;
  return (
    <div>
      {series.indicator.id === entryExitRatio.id ? (
        <EntryExitChart series={series} {...shown} {...(forecast && { forecast })} />
      ) : series.indicator.id === californiaFatalities.indicator.id ? (
        <FatalitiesChart reported={series} {...shown} {...(targetPath && { targetPath })} />
      ) : (
        <TrendChart
          series={series}
          {...shown}
          {...(targetPath && { targetPath })}
          {...(forecast && { forecast })}
        />
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
/** The latest signal of a long series, and where it stands against a forecast. The baseline is an example of ours. */
export const SignalAndForecast: Story = {
  args: {
    series: nationalEntriesAndExitsSince2008,
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
