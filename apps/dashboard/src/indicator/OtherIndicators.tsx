import { inLanguage } from "@shared-measurement/core";
import type { Coalition } from "@shared-measurement/data";
import { useSite } from "../site.ts";

/** The way to the coalition's other indicators. It keeps the place that is chosen. */
export function OtherIndicators({
  coalition,
  here,
}: {
  readonly coalition: Coalition;
  readonly here: string;
}) {
  const { address, language, linkTo, words } = useSite();
  const others = coalition.indicators.filter(({ indicator }) => indicator.id !== here);
  if (others.length === 0) return null;
  return (
    <nav aria-labelledby="others" className="others">
      <h2 id="others">{words.otherIndicators}</h2>
      <ul>
        {others.map(({ indicator: { id, shortName } }) => (
          <li key={id}>
            <a
              href={linkTo({ page: "indicator", coalitionId: coalition.id, indicatorId: id }, address.place)}
            >
              {inLanguage(shortName, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
