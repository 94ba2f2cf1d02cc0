import type { Series } from "@shared-measurement/core";
import type { Release } from "@shared-measurement/data/react";
import { useMemo } from "react";
import { Deferred } from "../charts/Deferred.tsx";
import { CompletenessMatrix } from "../charts/index.ts";
import { notSharing } from "../coalition-place.ts";
import { notSharedSeries, periodsKnown } from "../indicator/beside-others.ts";
import { useSite } from "../site.ts";

/** Which member has shared which figure, where the coalition names its members: nobody is left out. */
export function WhoShares({ release }: { readonly release: Release }) {
  const { language, words } = useSite();
  const members = useMemo(() => seriesOfMembers(release), [release]);
  const { coalition } = release;
  if (coalition.members.length === 0) return null;
  const sharing = coalition.members.filter(({ shares }) => shares).length;
  return (
    <section aria-labelledby="sharing">
      <h2 id="sharing">{words.whoShares}</h2>
      <p className="prose">{words.membersSharing(sharing, coalition.members.length)}</p>
      <Deferred id="who-shares" summary={words.seeWhoShares} title={words.whoShares}>
        {(arrival) => (
          <CompletenessMatrix {...arrival} members={members} language={language} headingLevel={3} />
        )}
      </Deferred>
    </section>
  );
}

function seriesOfMembers(release: Release): { readonly series: Series }[] {
  const { coalition, places, seriesOf } = release;
  return coalition.members.flatMap(({ placeId }) => {
    const place = places.get(placeId);
    if (!place) return [];
    return coalition.indicators.flatMap((use) => {
      const series = notSharing(coalition, placeId)
        ? notSharedSeries(use, place, periodsKnown(release, use.indicator.id))
        : seriesOf(use.indicator.id, placeId);
      return series ? [{ series }] : [];
    });
  });
}
