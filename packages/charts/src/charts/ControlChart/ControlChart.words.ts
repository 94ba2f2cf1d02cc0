import type { SignalRule } from "@shared-measurement/core";
import { defineWords } from "../../words/define-words.ts";

export interface ControlWords {
  readonly center: string;
  readonly limits: string;
  readonly signal: string;
  /** As it stands in the table and is said at a point. */
  readonly rule: Readonly<Record<SignalRule, string>>;
  /** What the rings about points mean. */
  readonly beyond: string;
  readonly run: string;
  /** "Limits set anew from FFY 2015, decided on March 1, 2020: new screening rules." */
  readonly phase: (from: string, decidedOn: string, reason: string) => string;
  /** "p chart: ..." */
  readonly method: (name: string, source: string) => string;
  readonly medianLine: string;
  readonly thinned: string;
  readonly approximate: string;
  readonly notFromZero: string;
}

export const controlWords = defineWords<ControlWords>({
  en: {
    center: "Center line",
    limits: "Limits",
    signal: "Signal",
    rule: {
      "above-limit": "Above the upper limit",
      "below-limit": "Below the lower limit",
      "run-above": "Run above the center line",
      "run-below": "Run below the center line",
    },
    beyond: "Signal: beyond a limit",
    run: "Signal: in a run of 8 or more on one side of the center line",
    phase: (from, decidedOn, reason) => `Limits set anew from ${from}, decided on ${decidedOn}: ${reason}`,
    method: (name, source) =>
      `${name}: limits three standard deviations from the center line. Inside them figures go up and down by chance. A signal says that something is different, not what. (${source})`,
    medianLine: "The center line is the median, as days between events are lopsided.",
    thinned: "Periods that overlap were left out, since they share children.",
    approximate: "Fewer than 5 events are expected in a period, so the limits are approximate.",
    notFromZero: "The scale does not start at zero.",
  },
  es: {
    center: "Línea central",
    limits: "Límites",
    signal: "Señal",
    rule: {
      "above-limit": "Por encima del límite superior",
      "below-limit": "Por debajo del límite inferior",
      "run-above": "Racha por encima de la línea central",
      "run-below": "Racha por debajo de la línea central",
    },
    beyond: "Señal: más allá de un límite",
    run: "Señal: en una racha de 8 o más a un lado de la línea central",
    phase: (from, decidedOn, reason) =>
      `Límites fijados de nuevo desde ${from}, decidido el ${decidedOn}: ${reason}`,
    method: (name, source) =>
      `${name}: límites a tres desviaciones estándar de la línea central. Dentro de ellos las cifras suben y bajan por azar. Una señal dice que algo es distinto, no qué. (${source})`,
    medianLine: "La línea central es la mediana, porque los días entre eventos son asimétricos.",
    thinned: "Se omitieron los períodos que se traslapan, porque comparten niños.",
    approximate: "Se esperan menos de 5 eventos por período, así que los límites son aproximados.",
    notFromZero: "La escala no empieza en cero.",
  },
});
