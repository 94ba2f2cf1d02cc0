import { inLanguage, type Series } from "@shared-measurement/core";
import { Computed } from "../charts/Computed.tsx";
import { Deferred } from "../charts/Deferred.tsx";
import { ControlChart } from "../charts/index.ts";
import { titled } from "../charts/titled.ts";
import { useSite } from "../site.ts";

/** The control chart behind the answer, for who wants to see it. */
export function RealOrNoise({ series }: { readonly series: Series }) {
  const { language, words } = useSite();
  const title = titled(inLanguage(series.indicator.name, language), words.isItReal);
  return (
    <Deferred id="real-or-noise" summary={words.seeControlChart} title={title}>
      {(arrival) => (
        <Computed task="control" asked={series} title={title}>
          {(control) => <ControlChart {...arrival} control={control} title={title} language={language} />}
        </Computed>
      )}
    </Deferred>
  );
}
