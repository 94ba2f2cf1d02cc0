import { defineWords } from "../../words/define-words.ts";

export interface TrendWords {
  /** "Path to the target: a straight line from 9.6% in FY 2019–20 to 8.5% by the end of 2030" */
  readonly path: (start: string, when: string, target: string, year: number) => string;
  readonly forecast: string;
  /** "Forecast from FFY 2008 to FFY 2017, frozen: October 1, 2018" */
  readonly forecastFrom: (first: string, last: string, frozenOn: string) => string;
  /** Heads the column of prediction intervals. */
  readonly prediction: string;
  /** What the cursor says at a period of the forecast. */
  readonly atForecast: (period: string, value: string, interval: string) => string;
  readonly forecastShown: string;
  /** "Family visits began (June 2021)" */
  readonly event: (label: string, date: string) => string;
  readonly eventsShown: string;
  readonly bandShown: string;
  readonly twoFigures: string;
}

export const trendWords = defineWords<TrendWords>({
  en: {
    path: (start, when, target, year) =>
      `Path to the target: a straight line from ${start} ${when} to ${target} by the end of ${year}`,
    forecast: "Forecast",
    forecastFrom: (first, last, frozenOn) => `Forecast from ${first} to ${last}, frozen: ${frozenOn}`,
    prediction: "95% prediction interval",
    atForecast: (period, value, interval) =>
      `Forecast, ${period}: ${value} if nothing changes. 95% prediction interval ${interval}. No figure: a forecast.`,
    forecastShown:
      "Dashes with open marks are a forecast, no figures: where the series goes if nothing changes, in a straight line through the figures of the baseline. The band about it is its 95% prediction interval. Later figures never move it.",
    event: (label, date) => `${label} (${date})`,
    eventsShown: "A numbered rule marks a date. It says when, not why anything went up or down.",
    bandShown: "The band about a line is the 95% interval: chance alone could move a figure within it.",
    twoFigures: "Two figures are no trend, so they are not joined by a line.",
  },
  es: {
    path: (start, when, target, year) =>
      `Camino a la meta: una recta desde ${start} ${when} hasta ${target} al final de ${year}`,
    forecast: "Pronóstico",
    forecastFrom: (first, last, frozenOn) => `Pronóstico desde ${first} hasta ${last}, fijado: ${frozenOn}`,
    prediction: "Intervalo de predicción del 95%",
    atForecast: (period, value, interval) =>
      `Pronóstico, ${period}: ${value} si nada cambia. Intervalo de predicción del 95%: ${interval}. No es una cifra: es un pronóstico.`,
    forecastShown:
      "Los trazos con marcas abiertas son un pronóstico, no cifras: adónde va la serie si nada cambia, en una recta por las cifras de la línea de base. La banda a su alrededor es su intervalo de predicción del 95%. Las cifras posteriores nunca lo mueven.",
    event: (label, date) => `${label} (${date})`,
    eventsShown: "Una línea vertical numerada marca una fecha. Dice cuándo, no por qué algo subió o bajó.",
    bandShown:
      "La banda alrededor de una línea es el intervalo del 95%: el azar por sí solo podría mover una cifra dentro de él.",
    twoFigures: "Dos cifras no son una tendencia, así que no se unen con una línea.",
  },
});
