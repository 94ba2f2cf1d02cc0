import type { Question, QuestionCode } from "../question.ts";

const answered = (question: Question) => (question.answers ? ` (${question.answers.join(", ")})` : "");

/** The questions of a first guess, in Spanish. */
export const es: Readonly<Record<QuestionCode, (question: Question) => string>> = {
  "which-sheet": ({ value, answers = [] }) =>
    `¿Es la hoja "${value}" la que interesa? El libro tiene además ${answers.map((name) => `"${name}"`).join(", ")}: revise el archivo de nuevo con --sheet y su nombre para una propuesta sobre otra.`,
  "which-year": (question) =>
    `¿Qué tipo de año contiene la columna "${question.column}"?${answered(question)}`,
  "which-period": (question) => `¿Qué columna dice el período?${answered(question)}`,
  "date-order": (question) =>
    `¿Las fechas de "${question.column}" empiezan por el mes o por el día?${answered(question)}`,
  "which-indicator": (question) =>
    `¿De qué indicador es "${question.column}"?${answered(question)} Borre la cifra si no es de ninguno.`,
  "which-place": () => "¿De qué lugar trata este archivo? Dé su id, o indique la columna que lo dice.",
  word: (question) =>
    `¿Qué significa "${question.value}"? Está en ${question.count} celdas donde debería haber un número, la primera en "${question.column}".${answered(question)}`,
  blank: (question) =>
    `¿Qué significa un espacio en blanco? Hay ${question.count} celdas en blanco donde debería haber un número. Un espacio en blanco nunca es cero.${answered(question)}`,
  proportion: (question) =>
    `Todos los números de "${question.column}" están entre 0 y 1. Escriba 100 si son proporciones y el indicador está en porcentaje, 1 si no.`,
  points: (question) =>
    `En números como ${question.value} de "${question.column}", ¿el punto separa los millares (true) o los decimales (false)?`,
  mark: (question) =>
    `¿Qué significa el signo "${question.value}" detrás de los números, primero en "${question.column}"? Se anota en la cifra; escriba "" si no hay nada que anotar.`,
  "mark-before": (question) =>
    `¿Qué significa el signo "${question.value}" delante de los números, primero en "${question.column}"? Se anota en la cifra; escriba "" si no hay nada que anotar.`,
  parentheses: (question) =>
    `¿Es ${question.value} en "${question.column}" un número negativo (true)? Si los paréntesis significan otra cosa, declare esas celdas como palabras.`,
  "no-number-column": () =>
    "Ninguna columna parece tener cifras. Quizá sea una lista de columnas o de lugares; si tiene cifras, indique su columna.",
  totals: (question) =>
    `"${question.value}" en "${question.column}" parece un total (${question.count} filas). Si lo es, omítalo: "leaveOut": { "${question.column}": ["${question.value}"] }`,
  publisher: () => "¿Quién publicó estas cifras?",
  report: () => "¿En qué informe o conjunto de datos?",
  "as-of": () => "¿Con qué fecha (AAAA, AAAA-MM o AAAA-MM-DD)?",
};
