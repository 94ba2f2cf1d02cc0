import {
  formatValueWithUnit,
  type Indicator,
  type IndicatorSource,
  inLanguage,
  type PartDefinition,
} from "@shared-measurement/core";
import type { ReactNode } from "react";
import { useSite } from "../site.ts";

/** Exactly what an indicator measures, with its source, its caveats and what it may be compared with. */
export function Definition({ indicator }: { readonly indicator: Indicator }) {
  const { language, words } = useSite();
  const { numerator, denominator, monthsUntilComplete, caveats } = indicator;
  const kinds = indicator.periodKinds.map((kind) => words.periodKind[kind].toLowerCase()).join(", ");
  return (
    <section aria-labelledby="definition" className="definition">
      <h2 id="definition">{words.definition}</h2>
      <p className="prose">{inLanguage(indicator.definition, language)}</p>
      <dl>
        <Entry name={words.numerator}>
          <Part part={numerator} />
        </Entry>
        {denominator && (
          <Entry name={words.denominator}>
            <Part part={denominator} />
          </Entry>
        )}
        <Entry name={words.unit}>{inLanguage(indicator.unit, language)}</Entry>
        <Entry name={words.direction}>{inLanguage(indicator.directionWords, language)}</Entry>
        <Entry name={words.published}>
          {words.oneFigureFor(kinds)}{" "}
          {monthsUntilComplete !== undefined && words.completeAfter(monthsUntilComplete)}
        </Entry>
        <Entry name={words.definitionSource}>
          <Source source={indicator.source} />
        </Entry>
        {caveats.length > 0 && (
          <Entry name={words.caveats}>
            <ul>
              {caveats.map((caveat) => (
                <li key={inLanguage(caveat, language)}>{inLanguage(caveat, language)}</li>
              ))}
            </ul>
          </Entry>
        )}
        <Benchmarks indicator={indicator} />
      </dl>
    </section>
  );
}

function Benchmarks({ indicator }: { readonly indicator: Indicator }) {
  const { language, words } = useSite();
  if (indicator.benchmarks.length === 0) return null;
  return (
    <Entry name={words.benchmarks}>
      <ul>
        {indicator.benchmarks.map((benchmark) => (
          <li key={benchmark.id}>
            <strong>
              {inLanguage(benchmark.name, language)}:{" "}
              {formatValueWithUnit(indicator, benchmark.value, language)}.
            </strong>{" "}
            {words.comparableWith[benchmark.comparableWith]} {words.benchmarkSource(benchmark.source.name)}
          </li>
        ))}
      </ul>
    </Entry>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ part }: { readonly part: PartDefinition }) {
  const { language } = useSite();
  return (
    <>
      <strong>{inLanguage(part.name, language)}.</strong> {inLanguage(part.definition, language)}
    </>
  );
}

function Source({ source }: { readonly source: IndicatorSource }) {
  return source.url === undefined ? (
    source.name
  ) : (
    <a href={source.url} rel="noreferrer">
      {source.name}
    </a>
  );
}
