import type { Verdict } from "@shared-measurement/core";
import { defineWords } from "../words/define-words.ts";

export interface GlanceWords {
  /** What the data support saying, as short as a table's cell. */
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** "Worse since FY 2019–20": from when on a verdict holds. */
  readonly since: (verdict: string, from: string) => string;
  readonly firstFigure: string;
  /** A verdict on several years taken together, where single years have too few events. */
  readonly together: (verdict: string) => string;
  /** "8.0% by 2030", in a sentence and by itself. */
  readonly targetIs: (target: string) => string;
  readonly target: (value: string, year: number) => string;
  /** How far the latest figure is from the target: "1.6 points above it". */
  readonly above: (gap: string) => string;
  readonly below: (gap: string) => string;
  readonly there: string;
  readonly points: (gap: string) => string;
  readonly asOf: (date: string) => string;
  /** "Revised (was 9.3%)" */
  readonly revisedFrom: (before: string) => string;
  /** "It was 10.0% in FY 2022–23." */
  readonly priorValue: (value: string, when: string) => string;
  readonly noPrior: string;
  /** "FFY 2021: rounded to nearest 100." */
  readonly notedFor: (period: string, note: string) => string;
}

export const glanceWords = defineWords<GlanceWords>({
  en: {
    verdict: {
      better: "Better",
      worse: "Worse",
      higher: "Higher",
      lower: "Lower",
      "no-detectable-change": "No detectable change",
      signal: "A signal",
      "no-signal": "No signal",
      "on-the-path": "On the path",
      "off-the-path": "Off the path",
      "turned-better": "Better than where it was heading",
      "turned-worse": "Worse than where it was heading",
      "as-forecast": "Where it was heading",
      different: "Different",
      "no-detectable-difference": "No detectable difference",
      "not-comparable": "Not comparable",
      "cannot-tell": "Cannot tell",
      "not-enough-points": "Not enough points",
    },
    since: (verdict, from) => `${verdict} since ${from}`,
    firstFigure: "the first figure",
    together: (verdict) => `${verdict}, years taken together`,
    targetIs: (target) => `Target: ${target}.`,
    target: (value, year) => `${value} by ${year}`,
    above: (gap) => `The latest figure is ${gap} above it.`,
    below: (gap) => `The latest figure is ${gap} below it.`,
    there: "The latest figure is at it.",
    points: (gap) => `${gap} points`,
    asOf: (date) => `As of ${date}`,
    revisedFrom: (before) => `Revised (was ${before})`,
    priorValue: (value, when) => `It was ${value} ${when}.`,
    noPrior: "There is no earlier figure to set it against.",
    notedFor: (period, note) => `${period}: ${note}.`,
  },
  es: {
    verdict: {
      better: "Mejor",
      worse: "Peor",
      higher: "Más alto",
      lower: "Más bajo",
      "no-detectable-change": "Sin cambio detectable",
      signal: "Una señal",
      "no-signal": "Sin señal",
      "on-the-path": "En el camino",
      "off-the-path": "Fuera del camino",
      "turned-better": "Mejor que hacia donde iba",
      "turned-worse": "Peor que hacia donde iba",
      "as-forecast": "Hacia donde iba",
      different: "Diferente",
      "no-detectable-difference": "Sin diferencia detectable",
      "not-comparable": "No comparable",
      "cannot-tell": "No se puede saber",
      "not-enough-points": "Faltan puntos",
    },
    since: (verdict, from) => `${verdict} desde ${from}`,
    firstFigure: "la primera cifra",
    together: (verdict) => `${verdict}, con los años juntos`,
    targetIs: (target) => `Meta: ${target}.`,
    target: (value, year) => `${value} para ${year}`,
    above: (gap) => `La última cifra está ${gap} por encima.`,
    below: (gap) => `La última cifra está ${gap} por debajo.`,
    there: "La última cifra está en la meta.",
    points: (gap) => `${gap} puntos`,
    asOf: (date) => `Con fecha de ${date}`,
    revisedFrom: (before) => `Revisado (era ${before})`,
    priorValue: (value, when) => `Fue ${value} ${when}.`,
    noPrior: "No hay una cifra anterior con la cual compararla.",
    notedFor: (period, note) => `${period}: ${note}.`,
  },
});
