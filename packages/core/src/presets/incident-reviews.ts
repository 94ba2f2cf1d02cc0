import type { Indicator } from "../indicator.ts";

/**
 * What systems-focused reviews of critical incidents find worth improving: one series for each item of the instrument,
 * such as the Safe Systems Improvement Tool. The items are a coalition's configuration; they are groups of this
 * indicator.
 */
export const incidentReviewItems: Indicator = {
  id: "incident-review-items",
  name: {
    en: "What reviews of critical incidents found worth improving",
    es: "Qué vieron mejorable las revisiones de incidentes críticos",
  },
  shortName: { en: "Incident reviews", es: "Revisiones de incidentes" },
  kind: "proportion",
  direction: "contextual",
  directionWords: {
    en: "More is not worse by itself: reviewers who look closer find more.",
    es: "Más no es peor por sí solo: quien revisa con más cuidado encuentra más.",
  },
  numerator: {
    name: { en: "Reviews with an actionable rating", es: "Revisiones con una calificación que pide acción" },
    definition: {
      en: "Completed reviews in which the item was rated as an improvement opportunity (2 or 3 of 0 to 3 in the Safe Systems Improvement Tool).",
      es: "Revisiones terminadas en las que el punto se calificó como oportunidad de mejora (2 o 3 en una escala de 0 a 3 de la herramienta Safe Systems Improvement Tool).",
    },
  },
  denominator: {
    name: { en: "Completed reviews", es: "Revisiones terminadas" },
    definition: {
      en: "Reviews of critical incidents that were completed in the period.",
      es: "Revisiones de incidentes críticos terminadas en el período.",
    },
  },
  multiplier: 100,
  unit: { en: "percent of completed reviews", es: "por ciento de las revisiones terminadas" },
  decimals: 0,
  periodKinds: ["calendar-year", "federal-fiscal-year", "state-fiscal-year"],
  definition: {
    en: "For each item of the review instrument, the share of completed critical-incident reviews that found it worth improving.",
    es: "Para cada punto del instrumento, la parte de las revisiones terminadas de incidentes críticos que lo encontró mejorable.",
  },
  source: {
    name: "National Partnership for Child Safety, Safe Systems Improvement Tool",
    url: "https://nationalpartnershipchildsafety.org",
  },
  caveats: [
    {
      en: "One review can find several items, so the percentages do not add up to 100%.",
      es: "Una revisión puede encontrar varios puntos; por eso los porcentajes no suman 100%.",
    },
    {
      en: "Few incidents are reviewed, and not by chance: the percentages say nothing about other cases.",
      es: "Se revisan pocos incidentes, y no al azar: los porcentajes no dicen nada de otros casos.",
    },
  ],
  benchmarks: [],
};
