import type { Coalition, IndicatorUse, Strategy } from "@shared-measurement/data";

/** The strategies that a coalition follows for an indicator: those that name it, and those that name none. */
export const strategiesFor = (
  { strategies = [] }: Coalition,
  { indicator }: IndicatorUse,
): readonly Strategy[] => strategies.filter(({ indicators }) => indicators?.includes(indicator.id) ?? true);
