import { formatStatedDate, inLanguage, type Language, type Text } from "@shared-measurement/core";
import { type Coalition, readableIndicators } from "@shared-measurement/data";
import type { Audience, RefusalReason, RefusedIndicator } from "@shared-measurement/disclosure";

/** Why newer figures are not shown, said of them. */
const REASONS: Readonly<Record<RefusalReason, Readonly<Record<Language, string>>>> = {
  recoverable: {
    en: "The newer ones would let a hidden number be worked out, so they are not shown.",
    es: "Las más recientes permitirían deducir un número oculto, así que no se muestran.",
  },
  contradictory: {
    en: "The newer ones contradict one another, so it cannot be checked what they give away, and they are not shown.",
    es: "Las más recientes se contradicen, así que no se puede comprobar qué revelan y no se muestran.",
  },
  "counts-missing": {
    en: "The newer ones came without the counts behind them, so it cannot be checked what they give away, and they are not shown.",
    es: "Las más recientes llegaron sin los conteos en que se basan, así que no se puede comprobar qué revelan y no se muestran.",
  },
};

/** Of an indicator that cannot be published anew, what was published last is still there, and is said to be that. */
export function stillShown(
  coalition: Coalition,
  refused: readonly RefusedIndicator[],
  made: string,
): readonly Text[] {
  return refused.flatMap(({ indicatorId, reason, kept }): Text[] => {
    const indicator = readableIndicators(coalition).get(indicatorId);
    if (!kept || !indicator) return [];
    const name = (language: Language) => inLanguage(indicator.shortName, language);
    const when = (language: Language) => formatStatedDate(made, language);
    return [
      {
        en: `${name("en")}: these are the figures that were published on ${when("en")}. ${REASONS[reason].en}`,
        es: `${name("es")}: estas son las cifras que se publicaron el ${when("es")}. ${REASONS[reason].es}`,
      },
    ];
  });
}

/** Whoever reads figures that are not for everybody is told so on every page. */
export const notForEverybody: Readonly<Record<Audience, readonly Text[]>> = {
  public: [],
  partner: [
    {
      en: "For the coalition's partners only. These pages may show figures that the public may not see: do not pass them on.",
      es: "Solo para los socios de la coalición. Estas páginas pueden mostrar cifras que el público no debe ver: no las comparta.",
    },
  ],
  internal: [
    {
      en: "For the coalition's own staff only. These pages may show figures that neither the public nor partners may see: do not pass them on.",
      es: "Solo para el personal de la coalición. Estas páginas pueden mostrar cifras que ni el público ni los socios deben ver: no las comparta.",
    },
  ],
};
