import { ChartState, ComparisonChart } from "@shared-measurement/charts";
import { inLanguage, type Place, type Series } from "@shared-measurement/core";
import type { IndicatorUse } from "@shared-measurement/data";
import type { Release } from "@shared-measurement/data/react";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { runAnalysis } from "../analysis/run-analysis.ts";
import { useSite } from "../site.ts";
import { type BesideOthers, besideOthers } from "./beside-others.ts";

export interface SideBySideProps {
  readonly release: Release;
  readonly use: IndicatorUse;
  readonly place: Place;
}

/** The place shown beside the others of its level, drawn when a reader asks for it: it may be hundreds. */
export function SideBySide({ release, use, place }: SideBySideProps) {
  const { words } = useSite();
  const [open, setOpen] = useState(false);
  const beside = useMemo(() => besideOthers(release, use, place), [release, use, place]);
  if (!beside) return null;
  return (
    <details className="side-by-side" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.besideOthers(beside.series.length)}</summary>
      {open && <Comparison beside={beside} use={use} coalitionId={release.coalition.id} />}
    </details>
  );
}

interface ComparisonProps {
  readonly beside: BesideOthers;
  readonly use: IndicatorUse;
  readonly coalitionId: string;
}

function Comparison({ beside, use, coalitionId }: ComparisonProps) {
  const { language } = useSite();
  const { series, reference } = beside;
  const { data, isPending } = useQuery({
    queryKey: ["side by side", coalitionId, use.indicator.id, series],
    queryFn: () => Promise.all(series.map(analysisOf)),
    retry: false,
    networkMode: "always",
  });
  const compared = useMemo(
    () =>
      series.map((one, index) => {
        const analysis = data?.[index];
        return { series: one, ...(analysis && { analysis }) };
      }),
    [series, data],
  );
  const against = useMemo(() => reference && { series: reference }, [reference]);
  if (isPending)
    return (
      <ChartState state="loading" title={inLanguage(use.indicator.name, language)} language={language} />
    );
  return <ComparisonChart compared={compared} language={language} {...(against && { reference: against })} />;
}

const analysisOf = (series: Series) => runAnalysis({ series, options: {} });
