import { inLanguage, type Series } from "@shared-measurement/core";
import { Computed } from "../charts/Computed.tsx";
import { Deferred } from "../charts/Deferred.tsx";
import { TrendChart } from "../charts/index.ts";
import { useSite } from "../site.ts";

/** Rare events, three years together, for who wants to see what the finding compares. */
export function YearsTogether({ series }: { readonly series: Series }) {
  const { language, words } = useSite();
  const title = words.threeYearsTogether(inLanguage(series.indicator.name, language));
  return (
    <Deferred id="years-together" summary={words.seeYearsTogether} title={title}>
      {(arrival) => (
        <Computed task="pool" asked={series} title={title}>
          {(pooled) =>
            pooled && (
              <>
                <p className="quiet">{words.yearsTogetherExplained}</p>
                <TrendChart
                  {...arrival}
                  series={pooled.series}
                  analysis={pooled.analysis}
                  intervals="band"
                  title={title}
                  language={language}
                />
              </>
            )
          }
        </Computed>
      )}
    </Deferred>
  );
}
