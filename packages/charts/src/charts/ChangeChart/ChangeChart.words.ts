import { defineWords } from "../../words/define-words.ts";

export interface ChangeWords {
  readonly place: string;
  readonly group: string;
  readonly none: string;
  readonly title: (indicator: string) => string;
  readonly subtitle: (before: string, now: string) => string;
  readonly summary: (rows: number, before: string, now: string) => string;
  readonly better: (rows: number) => string;
  readonly worse: (rows: number) => string;
  readonly higher: (rows: number) => string;
  readonly lower: (rows: number) => string;
  readonly alike: (rows: number) => string;
  readonly cannotTell: (rows: number) => string;
  readonly notWhy: string;
  readonly before: (period: string) => string;
  readonly now: (period: string) => string;
  readonly moreThanChance: string;
  readonly couldBeChance: string;
  readonly from: (value: string, when: string) => string;
  readonly difference: string;
  readonly ratio: string;
  readonly percent: string;
  readonly interval: string;
  readonly says: string;
  readonly noPercent: string;
  readonly gaps: string;
  readonly noSlopes: string;
  readonly slopes: string;
  readonly order: string;
  readonly editions: (dates: string) => string;
}

export const changeWords = defineWords<ChangeWords>({
  en: {
    place: "Place",
    group: "Group",
    none: "No change to show",
    title: (indicator) => `${indicator}: what changed`,
    subtitle: (before, now) => `${now} against ${before}`,
    summary: (rows, before, now) =>
      `${rows === 1 ? "1 pair of figures" : `${rows} pairs of figures`}, ${before} and ${now}.`,
    better: (rows) => `${rows} better by more than chance.`,
    worse: (rows) => `${rows} worse by more than chance.`,
    higher: (rows) => `${rows} higher by more than chance.`,
    lower: (rows) => `${rows} lower by more than chance.`,
    alike: (rows) => `${rows} without a detectable change.`,
    cannotTell: (rows) => `Of ${rows} it cannot be told.`,
    notWhy: "Two periods show a change, not its cause, and not a trend.",
    before: (period) => `${period} (before)`,
    now: (period) => `${period} (now)`,
    moreThanChance: "A change that is more than chance",
    couldBeChance: "A change that could be chance, or cannot be told",
    from: (value, when) => `before, ${when}: ${value}`,
    difference: "Change",
    ratio: "Times as high",
    percent: "Change in percent",
    interval: "95% interval of the change",
    says: "What the data support saying",
    noPercent:
      "No percent change is given where fewer than 20 events stand behind a figure: it would say nothing.",
    slopes:
      "The axes reach as far as the figures and do not start at zero: how steep a line is says little, whether it is solid says more.",
    noSlopes:
      "These figures are drawn as rows: lines between two axes suit at most twelve, none of them known only between two bounds.",
    gaps: "Hatching marks a row whose change cannot be drawn, and the words beside it say why.",
    order: "The order of the rows is the one that was given; it says nothing about who does better.",
    editions: (dates) => `The figures come from editions of different dates (${dates}).`,
  },
  es: {
    place: "Lugar",
    group: "Grupo",
    none: "Ningún cambio que mostrar",
    title: (indicator) => `${indicator}: qué cambió`,
    subtitle: (before, now) => `${now} frente a ${before}`,
    summary: (rows, before, now) =>
      `${rows === 1 ? "1 par de cifras" : `${rows} pares de cifras`}, ${before} y ${now}.`,
    better: (rows) => `${rows} mejor, más de lo que daría el azar.`,
    worse: (rows) => `${rows} peor, más de lo que daría el azar.`,
    higher: (rows) => `${rows} más alto, más de lo que daría el azar.`,
    lower: (rows) => `${rows} más bajo, más de lo que daría el azar.`,
    alike: (rows) => `${rows} sin cambio detectable.`,
    cannotTell: (rows) => `De ${rows} no se puede saber.`,
    notWhy: "Dos periodos muestran un cambio, no su causa ni una tendencia.",
    before: (period) => `${period} (antes)`,
    now: (period) => `${period} (ahora)`,
    moreThanChance: "Un cambio mayor de lo que daría el azar",
    couldBeChance: "Un cambio que podría ser azar, o que no se puede saber",
    from: (value, when) => `antes, ${when}: ${value}`,
    difference: "Cambio",
    ratio: "Veces",
    percent: "Cambio en por ciento",
    interval: "Intervalo del 95% del cambio",
    says: "Lo que los datos permiten decir",
    noPercent:
      "No se da un cambio en por ciento donde hay menos de 20 casos detrás de una cifra: no diría nada.",
    slopes:
      "Los ejes llegan hasta donde llegan las cifras y no empiezan en cero: lo inclinada que está una línea dice poco; si es continua, dice más.",
    noSlopes:
      "Estas cifras se dibujan como filas: las líneas entre dos ejes sirven para doce como mucho, y no para cifras que solo se saben entre dos límites.",
    gaps: "El rayado marca una fila cuyo cambio no se puede dibujar, y las palabras junto a él dicen por qué.",
    order: "El orden de las filas es el que se dio; no dice a quién le va mejor.",
    editions: (dates) => `Las cifras vienen de ediciones de distintas fechas (${dates}).`,
  },
});
