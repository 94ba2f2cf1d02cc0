import type { ActivityStatus } from "@shared-measurement/core";
import { defineWords } from "../../words/define-words.ts";

export interface StrategyWords {
  readonly title: string;
  readonly none: string;
  readonly activity: string;
  readonly strategy: string;
  readonly start: string;
  readonly end: string;
  readonly statusHead: string;
  readonly partners: string;
  readonly status: Readonly<Record<ActivityStatus, string>>;
  readonly ongoing: string;
  readonly counted: (activities: number, strategies: number) => string;
  readonly asOf: (date: string) => string;
  readonly started: (activity: string) => string;
  readonly from: (date: string) => string;
  readonly to: (date: string) => string;
  readonly startUnknown: (reason: string) => string;
  readonly withPartners: (partners: string) => string;
  readonly toCome: string;
  readonly notWhy: string;
  readonly exact: string;
  readonly gaps: string;
}

export const strategyWords = defineWords<StrategyWords>({
  en: {
    title: "What we are doing, and when",
    none: "No strategies yet",
    activity: "Activity",
    strategy: "Strategy",
    start: "Start",
    end: "End",
    statusHead: "Status",
    partners: "Partners",
    status: {
      planned: "Planned",
      "under-way": "Under way",
      paused: "Paused",
      completed: "Completed",
      stopped: "Stopped",
    },
    ongoing: "Ongoing",
    counted: (activities, strategies) =>
      `${activities} ${activities === 1 ? "activity" : "activities"} in ${strategies} ${strategies === 1 ? "strategy" : "strategies"}`,
    asOf: (date) => `As known on ${date}`,
    started: (activity) => `${activity}: started`,
    from: (date) => `from ${date}`,
    to: (date) => `to ${date}`,
    startUnknown: (reason) => `start: ${reason}`,
    withPartners: (partners) => `Partners: ${partners}.`,
    toCome: "After the dotted rule everything is a plan.",
    notWhy: "The bars say when something was done, and not that it moved any figure.",
    exact: "A date given as a year or a month alone is drawn as all of it.",
    gaps: "Hatching marks an activity whose start was not reported.",
  },
  es: {
    title: "Qué hacemos, y cuándo",
    none: "Todavía no hay estrategias",
    activity: "Actividad",
    strategy: "Estrategia",
    start: "Inicio",
    end: "Fin",
    statusHead: "Estado",
    partners: "Socios",
    status: {
      planned: "Prevista",
      "under-way": "En curso",
      paused: "En pausa",
      completed: "Terminada",
      stopped: "Suspendida",
    },
    ongoing: "Continúa",
    counted: (activities, strategies) =>
      `${activities} ${activities === 1 ? "actividad" : "actividades"} en ${strategies} ${strategies === 1 ? "estrategia" : "estrategias"}`,
    asOf: (date) => `Según lo sabido el ${date}`,
    started: (activity) => `${activity}: inicio`,
    from: (date) => `desde ${date}`,
    to: (date) => `hasta ${date}`,
    startUnknown: (reason) => `inicio: ${reason}`,
    withPartners: (partners) => `Socios: ${partners}.`,
    toCome: "Después de la línea punteada todo es un plan.",
    notWhy: "Las barras dicen cuándo se hizo algo, y no que haya movido alguna cifra.",
    exact: "Una fecha dada solo como año o mes se dibuja entera.",
    gaps: "El rayado marca una actividad cuyo inicio no se informó.",
  },
});
