import type { CoreWords } from "./words.ts";

export const es: CoreWords = {
  noneReason: {
    suppressed: "Oculto para proteger la privacidad",
    "not-reported": "No informado",
    "data-quality-limit": "Supera el límite de calidad de datos",
    "not-applicable": "No corresponde",
    "not-yet-available": "Aún no disponible",
    "not-shared": "No compartido",
    undefined: "No se puede calcular",
    "part-not-published": "No publicado",
    "no-observation": "Sin cifra publicada",
  },
  noneExplained: {
    suppressed: "El número está oculto para que ningún niño pueda ser reconocido. No es cero.",
    "not-reported": "El lugar no informó esta cifra. Eso no significa cero.",
    "data-quality-limit":
      "Los datos enviados para este período superaron un límite federal de calidad, por lo que no se calculó la cifra.",
    "not-applicable": "Esta cifra no corresponde a este lugar o período.",
    "not-yet-available": "La cifra todavía no se ha publicado.",
    "not-shared": "El miembro no ha compartido esta cifra con la colaboración.",
    undefined: "El valor requeriría dividir entre cero, así que no existe.",
    "part-not-published":
      "La fuente da solo una parte de esta cifra, por lo que no se puede calcular un valor.",
    "no-observation": "No se publicó ninguna cifra para este período en las fuentes usadas aquí.",
  },
  period: {
    year: (kind, year) =>
      `${{ "federal-fiscal-year": "AFF ", "state-fiscal-year": "AFE " }[kind as string] ?? ""}${year}`,
    inPeriod: (period) => `en ${period}`,
    onDay: (day) => `el ${day}`,
    quarter: (year, number) => `T${number} ${year}`,
    schoolYear: (first, second) => `Año escolar ${first}–${second}`,
    yearPair: (first, second) => `AF ${first}–${second}`,
    followed: (span, followedTo) => `primeros reportes ${span}, seguidos hasta el ${followedTo}`,
  },
  chart: {
    period: "Período",
    axis: {
      "calendar-year": "Año calendario",
      "federal-fiscal-year": "Año fiscal federal (octubre a septiembre)",
      "state-fiscal-year": "Año fiscal estatal",
      "school-year": "Año escolar",
      quarter: "Trimestre",
      month: "Mes",
      day: "Día",
      "afcars-12-months": "12 meses hasta",
      "ncands-year-pair": "Años fiscales federales: primer reporte, seguimiento",
      pooled: "Años juntos",
    },
    notes: "Notas",
    source: "Fuente",
    sourceLine: (publisher, report, asOf) => `${publisher}, ${report}, con fecha de ${asOf}`,
    publications: (shared, count) =>
      shared ? `${shared} (${count} publicaciones)` : `${count} publicaciones`,
    showTable: "Tabla de estos números",
    tableCaption: (title) => `${title}: los números de la gráfica`,
    takeAway: "Llevarse esta gráfica",
    takeAwayFailed: "Esto no se pudo cargar. Revise la conexión, ciérrelo y ábralo de nuevo.",
    legend: "En esta gráfica",
    illustrative: "Ilustrativo",
    illustrativeExplained:
      "Números ilustrativos: inventados para mostrar cómo funciona esta página. No dicen nada de un lugar real.",
    illustrativeOf: (places) =>
      `Los números de ${places} son ilustrativos: inventados para mostrar cómo funciona esta página. No dicen nada del lugar real.`,
    range: (lower, upper) => `entre ${lower} y ${upper}`,
    outOf: (numerator, denominator) => `${numerator} de ${denominator}`,
    interval: "Intervalo del 95%",
    fromTo: (lower, upper) => `${lower} a ${upper}`,
    findings: "Lo que los datos permiten decir",
    unreliable: {
      "few-events": "Poco fiable: menos de 20 eventos.",
      "small-denominator": "Poco fiable: menos de 30 en el denominador.",
      "wide-interval": "Poco fiable: el intervalo es demasiado ancho para decir mucho.",
    },
    intervalsShown:
      "El trazo que cruza una marca es su intervalo del 95%: el azar por sí solo podría mover la cifra dentro de él.",
    provisional: "Provisional: publicada antes de que se completara el período, así que puede cambiar.",
    provisionalShown:
      "Una marca hueca de borde discontinuo es provisional: puede cambiar, y nada se dice de su cambio.",
    beforeRounding:
      "Al menos una diferencia no es igual a la de las cifras mostradas: las diferencias se calculan antes de redondear.",
    unreliableShown: "Una cruz marca una cifra poco fiable.",
    revised: (period, before, report, asOf) =>
      `${period} fue revisado: ${report} (con fecha de ${asOf}) daba ${before}.`,
    revisedShown: (count) =>
      `${count === 1 ? "1 edición anterior daba otra cifra" : `${count} ediciones anteriores daban otras cifras`} (marcas huecas): la tabla de la gráfica dice cuáles.`,
    leftToRight:
      "El dibujo va de izquierda a derecha: lo anterior o lo menor está a la izquierda, lo posterior o lo mayor a la derecha.",
    gapsInLine: "El rayado marca períodos sin cifra; ahí la línea se interrumpe.",
  },
  sentence: {
    figures: (count, first, last) => `${count} cifras de ${first} a ${last}.`,
    oneFigure: (value, when) => `Una cifra: ${value} ${when}.`,
    noFigure: "No se puede mostrar ninguna cifra.",
    latest: (value, when) => `La más reciente es ${value}, ${when}.`,
    lowHigh: (low, lowPeriod, high, highPeriod) =>
      `La más baja es ${low} (${lowPeriod}); la más alta, ${high} (${highPeriod}).`,
    allEqual: (value) => `Todas las cifras son ${value}.`,
    withoutFigure: (count, reasons) =>
      `${count === 1 ? "1 período no tiene" : `${count} períodos no tienen`} cifra (${reasons}).`,
  },
};
