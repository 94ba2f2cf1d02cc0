import type { Benchmark, IndicatorSource } from "../indicator.ts";

export const CFSR4_DICTIONARY: IndicatorSource = {
  name: "Children's Bureau, CFSR Round 4 Statewide Data Indicators Data Dictionary (August 2022)",
};

const CFSR4_WORKBOOK: IndicatorSource = {
  name: "Children's Bureau, CFSR Round 4 Statewide Data Indicators Workbook (March 2026)",
};

/**
 * National performance of CFSR Round 4, fixed from the years named. Only a state's risk-standardized interval may be
 * compared with it; observed performance "should not be compared to national performance" (Workbook, 2026).
 */
export function nationalPerformance(value: number, unit: string, years: string): Benchmark {
  return {
    id: "cfsr4-national-performance",
    name: { en: "National performance (CFSR 4)", es: "Desempeño nacional (CFSR 4)" },
    value,
    source: CFSR4_WORKBOOK,
    comparableWith: "risk-standardized",
    warning: {
      en: `National performance (${value}${unit}, fixed from ${years}) may be compared only with a state's risk-standardized performance. The figures drawn here are observed, so a point above or below this line does not show that a state does worse or better than the nation.`,
      es: `El desempeño nacional (${value}${unit}, fijado con ${years}) solo puede compararse con el desempeño de un estado ajustado por riesgo. Las cifras de esta gráfica son observadas, así que un punto por encima o por debajo de esta línea no muestra que un estado esté peor o mejor que el país.`,
    },
  };
}
