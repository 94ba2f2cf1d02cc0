import { defineWords } from "../../words/define-words.ts";

export interface DisparityWords {
  readonly group: string;
  readonly title: (indicator: string) => string;
  readonly none: string;
  readonly subtitle: (place: string, period: string, reference: string) => string;
  readonly summary: (groups: number, reference: string) => string;
  readonly different: (groups: number) => string;
  readonly alike: (groups: number) => string;
  readonly unreliable: (groups: number) => string;
  readonly hidden: (groups: number, reasons: string) => string;
  /** A difference is no explanation. */
  readonly notWhy: string;
  readonly ratio: (reference: string) => string;
  readonly difference: (reference: string, unit: string) => string;
  readonly points: string;
  readonly same: (reference: string) => string;
  readonly noDifference: string;
  readonly figureOf: (reference: string) => string;
  readonly ratioColumn: string;
  readonly ratioInterval: string;
  readonly differenceColumn: string;
  readonly differenceInterval: string;
  readonly says: string;
  readonly against: (value: string, reference: string) => string;
  readonly times: (ratio: string, interval: string) => string;
  readonly apart: (difference: string, interval: string) => string;
  readonly moreThanChance: string;
  readonly couldBeChance: string;
  readonly cannotTell: string;
  readonly intervals: string;
  readonly gaps: string;
  readonly order: string;
  /** "Race or ethnicity not recorded: 6.1% (1,234 of 20,000). ..." */
  readonly notRecorded: (name: string, figure: string) => string;
  readonly overlapping: (inGroups: string, total: string, whom: string) => string;
  readonly inNone: (count: string, total: string, whom: string) => string;
}

export const disparityWords = defineWords<DisparityWords>({
  en: {
    group: "Group",
    title: (indicator) => `${indicator}: for whom?`,
    none: "No group to compare",
    subtitle: (place, period, reference) => `${place}, ${period}, each group against ${reference}`,
    summary: (groups, reference) =>
      `${groups === 1 ? "1 group is" : `${groups} groups are`} set against ${reference}, as a ratio and as a difference.`,
    different: (groups) => `For ${groups} the difference is more than chance alone would give.`,
    alike: (groups) => `For ${groups} it could be chance.`,
    unreliable: (groups) => `For ${groups} the counts are too small to tell.`,
    hidden: (groups, reasons) => `${groups} ${groups === 1 ? "has" : "have"} no comparison (${reasons}).`,
    notWhy: "A difference says where to look. It does not say why.",
    ratio: (reference) => `Ratio: times the figure for ${reference}`,
    difference: (reference, unit) => `Difference from ${reference}, ${unit}`,
    points: "percentage points",
    same: (reference) => `1: the same as ${reference}`,
    noDifference: "0: no difference",
    figureOf: (reference) => `For ${reference}`,
    ratioColumn: "Ratio",
    ratioInterval: "95% interval of the ratio",
    differenceColumn: "Difference",
    differenceInterval: "95% interval of the difference",
    says: "What the data support saying",
    against: (value, reference) => `against ${value} for ${reference}`,
    times: (ratio, interval) => `${ratio} times as high, interval ${interval}.`,
    apart: (difference, interval) => `A difference of ${difference}, interval ${interval}.`,
    moreThanChance: "More than chance alone would give.",
    couldBeChance: "It could be chance.",
    cannotTell: "Unreliable: too few to tell.",
    intervals:
      "The stroke through a mark is its 95% interval. Where it reaches 1 (or 0), the difference could be chance.",
    gaps: "Hatching marks a group that cannot be compared, and the words beside it say why.",
    order: "Groups are in the order that was agreed; the order says nothing.",
    notRecorded: (name, figure) => `${name}: ${figure}. That is no group, so it is compared with nothing.`,
    overlapping: (inGroups, total, whom) =>
      `The groups overlap: together they hold ${inGroups}, and the total is ${total} (${whom}). A child in two groups is counted in both.`,
    inNone: (count, total, whom) =>
      `${count} of ${total} are in none of these groups, or their group is not known (${whom}).`,
  },
  es: {
    group: "Grupo",
    title: (indicator) => `${indicator}: ¿para quién?`,
    none: "Ningún grupo que comparar",
    subtitle: (place, period, reference) => `${place}, ${period}, cada grupo frente a ${reference}`,
    summary: (groups, reference) =>
      `${groups === 1 ? "1 grupo se compara" : `${groups} grupos se comparan`} con ${reference}, como razón y como diferencia.`,
    different: (groups) => `En ${groups} la diferencia es mayor de lo que daría el azar.`,
    alike: (groups) => `En ${groups} podría ser azar.`,
    unreliable: (groups) => `En ${groups} los conteos son demasiado pequeños para saberlo.`,
    hidden: (groups, reasons) => `${groups} sin comparación (${reasons}).`,
    notWhy: "Una diferencia dice dónde mirar. No dice por qué.",
    ratio: (reference) => `Razón: veces la cifra de ${reference}`,
    difference: (reference, unit) => `Diferencia con ${reference}, ${unit}`,
    points: "puntos porcentuales",
    same: (reference) => `1: igual que ${reference}`,
    noDifference: "0: ninguna diferencia",
    figureOf: (reference) => `Para ${reference}`,
    ratioColumn: "Razón",
    ratioInterval: "Intervalo del 95% de la razón",
    differenceColumn: "Diferencia",
    differenceInterval: "Intervalo del 95% de la diferencia",
    says: "Lo que los datos permiten decir",
    against: (value, reference) => `frente a ${value} para ${reference}`,
    times: (ratio, interval) => `${ratio} veces, intervalo ${interval}.`,
    apart: (difference, interval) => `Una diferencia de ${difference}, intervalo ${interval}.`,
    moreThanChance: "Más de lo que daría el azar.",
    couldBeChance: "Podría ser azar.",
    cannotTell: "No confiable: muy pocos casos para saberlo.",
    intervals:
      "El trazo que cruza una marca es su intervalo del 95%. Donde alcanza el 1 (o el 0), la diferencia podría ser azar.",
    gaps: "El rayado marca un grupo que no se puede comparar, y las palabras junto a él dicen por qué.",
    order: "Los grupos están en el orden acordado; el orden no dice nada.",
    notRecorded: (name, figure) => `${name}: ${figure}. Eso no es un grupo, así que no se compara con nada.`,
    overlapping: (inGroups, total, whom) =>
      `Los grupos se traslapan: juntos suman ${inGroups} y el total es ${total} (${whom}). Un niño en dos grupos se cuenta en ambos.`,
    inNone: (count, total, whom) =>
      `${count} de ${total} no están en ninguno de estos grupos, o no se conoce su grupo (${whom}).`,
  },
});
