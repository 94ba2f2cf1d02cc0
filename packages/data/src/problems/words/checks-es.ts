import type { CheckCode } from "../check-code.ts";
import type { Problem } from "../problem.ts";
import { type Explanation, quoted } from "./problem-words.ts";

/** The sentences of the checks across figures, in Spanish. */
export const esOfChecks: Readonly<Record<CheckCode, (problem: Problem) => Explanation>> = {
  gap: ({ other, value }) => ({
    found: `${value} no tiene cifra para ${other}`,
    expected: "que un período siga al anterior",
    fix: "déjelo si nadie publicó una; la gráfica muestra el hueco",
  }),
  "mixed-periods": ({ other, value }) => ({
    found: `${value} tiene períodos de tipos distintos: ${other}`,
    expected: "un solo tipo en una serie",
    fix: "dé a cada tipo su propio indicador: años que empiezan en meses distintos no son una línea",
  }),
  "overlapping-periods": ({ other, value }) => ({
    found: `hay períodos de ${value} que comparten meses, como ${other}`,
    fix: "no los tome por independientes: los mismos niños se cuentan dos veces",
    forReaders: () =>
      "Los períodos vecinos comparten meses, así que los mismos niños pueden contarse en ambos.",
  }),
  jump: ({ other, value, expected }) => ({
    found: `${value} pasa de ${expected} a ${other} de un período al siguiente`,
    expected: "un cambio que pueda ocurrir",
    fix: "consulte con quien publica si cambió la unidad, la definición o la cobertura",
  }),
  "many-jumps": ({ other, value, expected }) => ({
    found: `${other} cifras de ${value} son muchas veces la anterior o una fracción de ella, sobre todo ${expected}`,
    fix: "indique los recuentos si el archivo los tiene: con pocos niños el azar produce tales saltos, y sin recuentos no se puede sopesar; si no, revise la unidad",
    forReaders: (place) =>
      `${place}: algunas cifras son muchas veces la anterior; con pocos niños puede ser el azar.`,
  }),
  relabelled: ({ value, other, expected }) => ({
    found: `la categoría ${quoted(value)} termina con ${expected}, y ${quoted(other)} empieza después`,
    expected: "un solo nombre para un grupo de niños",
    fix: "si es el mismo grupo, dé a los dos un nombre en la lista de códigos; si cambió su definición, dígalo en una nota",
  }),
  "similar-labels": ({ value, other }) => ({
    found: `${quoted(value)} y ${quoted(other)} parecen una categoría escrita de dos maneras`,
    expected: "una sola manera",
    fix: "dé a los dos un nombre en la lista de códigos",
  }),
  "groups-above-total": ({ value, other, expected }) => ({
    found: `los grupos de ${value} suman ${other}`,
    expected: `como máximo el total, ${expected}`,
    fix: "busque subtotales entre los grupos, o niños que estén en más de uno",
  }),
  "subtotal-among-groups": ({ value, other }) => ({
    found: `el grupo ${quoted(value)} es la suma de otros (${other})`,
    expected: "grupos que no se contengan",
    fix: "omítalo: los subtotales cuentan dos veces a los niños",
  }),
  "total-among-places": ({ value, other }) => ({
    found: `el lugar ${quoted(value)} parece el total de los demás (${other})`,
    expected: "lugares que no se contengan",
    fix: "omita sus filas, o léalas como el estado o el país",
  }),
  "places-above-total": ({ value, other, expected }) => ({
    found: `los lugares dentro de ${value} suman ${other}`,
    expected: `como máximo su propia cifra, ${expected}`,
    fix: 'busque otra definición o un lugar contado dos veces; si un niño puede contar en varios lugares, declare "placesOverlap": true en su configuración de lectura',
  }),
  "place-without-figures": ({ value }) => ({
    found: `estos lugares no tienen fila aquí: ${value}`,
    fix: "revise si el archivo debería incluirlos; un total sin ellos no es el todo",
  }),
  "denominator-missing": ({ value, other }) => ({
    found: `cifras de ${value} con numerador y sin denominador: ${other}`,
    expected: "los dos, para que haya un valor",
    fix: "indique el denominador si el archivo lo tiene; hasta entonces no se muestra una tasa",
    forReaders: (place) =>
      `${place}: de ${other === "1" ? "1 período" : `${other} períodos`} solo se publicó uno de los dos conteos, así que allí no se calcula nada.`,
  }),
  "zero-denominator": ({ value, other }) => ({
    found: `cifras de ${value} con un denominador de cero: ${other}`,
    fix: "nada: su valor no existe y no se muestra ninguno",
  }),
  "small-counts": ({ value, other }) => ({
    found: `conteos de ${value} de 1 a 10 que quien publica no oculta: ${other}`,
    fix: "decida con su política de privacidad si se pueden mostrar",
  }),
  rounded: ({ value, other, expected }) => ({
    found: `las ${other} cifras de ${value} son múltiplos de ${expected}: parecen redondeadas por quien publica`,
    fix: "dígalo en una nota; un cambio pequeño entre cifras redondeadas no es un cambio",
  }),
  "publisher-notes": ({ value, other }) => ({
    found: `cifras con la nota ${quoted(value)}: ${other}`,
    fix: "léala antes de compararlas con las demás; se muestra con la cifra",
  }),
  "period-unfinished": ({ value, other }) => ({
    found: `${value} se publicó con fecha de ${other}, antes de que terminara el período`,
    expected: "un período completo",
    fix: "márquelo como parcial, u omítalo hasta que esté completo",
  }),
  "without-numbers": ({ value, other }) => ({
    found: `ninguna cifra de ${value} tiene un número (${other} filas)`,
    expected: "al menos una",
    fix: "omita la columna si no se usa",
  }),
  revised: ({ value, other, expected }) => ({
    found: `${other} de ${expected} cifras de ${value} publicadas de nuevo cambiaron`,
    fix: "se muestra la más nueva, y las anteriores quedan en la tabla",
  }),
  "changed-silently": ({ value, other, expected }) => ({
    found: `${value} era ${expected} en la última edición y ahora es ${other}, en el mismo informe y con la misma fecha`,
    expected: "que una cifra cambiada tenga una fecha nueva",
    fix: "pregunte a quien publica, y dé a la cifra nueva su propia fecha",
  }),
  withdrawn: ({ value, other }) => ({
    found: `${value} estaba en la última edición (${other}) y ahora falta`,
    fix: "revise si se retiró o se perdió",
  }),
};
