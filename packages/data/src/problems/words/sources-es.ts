import type { SourceProblemCode } from "../source-problem.ts";
import { type ProblemWords, quoted } from "./problem-words.ts";

/** What is said of a file or an address as a whole. */
export const esOfSources: Pick<ProblemWords["explain"], SourceProblemCode> = {
  "empty-file": () => ({
    found: "el archivo está vacío",
    expected: "una fila de encabezado y filas de cifras",
    fix: "expórtelo de nuevo y revise que se haya guardado",
  }),
  "html-page": () => ({
    found: "esto es una página web y no un archivo de datos",
    expected: "los datos mismos",
    fix: "revise la dirección: puede llevar a una página de inicio de sesión o de error; una tabla guardada como página web debe guardarse como .xlsx o CSV",
  }),
  "binary-file": () => ({
    found: "esto no es texto ni un libro que se pueda leer",
    expected: "CSV, un libro de Excel (.xlsx), JSON o Parquet",
    fix: "guárdelo en uno de estos formatos",
  }),
  "wrong-encoding": ({ value }) => ({
    found: `algunas letras no se pueden leer${value === undefined ? "" : `, la primera en ${quoted(value)}`}`,
    expected: "texto en una sola codificación, UTF-8 si no se declara otra",
    fix: `guarde el archivo de nuevo como CSV UTF-8, o declare su codificación en la configuración de lectura: "read": { "encoding": "windows-1252" }`,
  }),
  "cut-file": ({ value }) => ({
    found: `el archivo termina en medio de una línea, después de ${quoted(value)}`,
    expected: "un salto de línea al final de la última fila: sin él, el archivo puede estar cortado",
    fix: "cárguelo de nuevo, o guárdelo de nuevo si se editó a mano",
  }),
  "unclosed-quote": ({ value }) => ({
    found: `unas comillas se abren y nunca se cierran, desde ${quoted(value)}`,
    expected: "otras comillas al final del texto",
    fix: "ciérrelas o exporte el archivo de nuevo",
  }),
  "stray-quote": ({ value }) => ({
    found: `hay unas comillas dentro de un texto entre comillas en ${quoted(value)}`,
    expected: "comillas dobles por cada una que haya en el texto",
    fix: "duplíquelas o exporte el archivo de nuevo",
  }),
  "ambiguous-delimiter": ({ value }) => ({
    found: `el encabezado ${quoted(value)} se puede cortar con dos signos distintos`,
    expected: "columnas separadas por coma, punto y coma, tabulación o barra vertical",
    fix: "declare el separador",
  }),
  "old-workbook": () => ({
    found: "esto es un libro de Excel 97 a 2003 (.xls), o está protegido con contraseña",
    expected: "un libro en formato .xlsx sin contraseña",
    fix: "ábralo y guárdelo como .xlsx o CSV UTF-8",
  }),
  "open-last-row": ({ value }) => ({
    found: `después de la última fila, que termina en ${quoted(value)}, no hay salto de línea`,
    expected: "un salto de línea al final: sin él, el último valor puede estar cortado",
    fix: "compare la última fila con el original",
  }),
  "row-too-long": ({ value, expected }) => ({
    found: `la fila que empieza con ${quoted(value)} no termina`,
    expected: `${expected} caracteres por fila como máximo`,
    fix: "revise que sea una tabla con un registro por línea",
  }),
  "too-many-rows": ({ expected }) => ({
    found: "el archivo tiene más filas de las que se pueden leer",
    expected: `${expected} como máximo`,
    fix: "divida el archivo o exporte solo los años y lugares necesarios",
  }),
  "too-many-columns": ({ value, expected }) => ({
    found: `hay ${value} columnas`,
    expected: `${expected} como máximo, como en una hoja de cálculo`,
    fix: "revise el separador o exporte solo las columnas necesarias",
  }),
  "too-many-cells": ({ expected }) => ({
    found: "el archivo tiene más celdas de las que se pueden leer a la vez",
    expected: `${expected} como máximo`,
    fix: "expórtelo como CSV, que se lee por partes, o solo las filas necesarias",
  }),
  "too-large": ({ expected }) => ({
    found: "el archivo es más grande de lo que se puede leer",
    expected: `${expected} bytes como máximo`,
    fix: "divídalo; un libro o un archivo JSON grande se puede exportar como CSV, que puede ser más grande",
  }),
  "unpacks-too-large": ({ expected }) => ({
    found: "el archivo se descomprime a más de lo que se puede leer",
    expected: `${expected} bytes descomprimidos como máximo`,
    fix: "no lo abra si no sabe quién lo hizo; si lo sabe, exporte la hoja como CSV",
  }),
  "unreadable-workbook": ({ value }) => ({
    found: `el libro está dañado${value === undefined ? "" : ` (${value})`}`,
    expected: "un libro de Excel (.xlsx)",
    fix: "ábralo en una hoja de cálculo, guárdelo de nuevo y cargue ese",
  }),
  "no-such-sheet": ({ value, expected, nearest }) => ({
    found: `no hay una hoja ${quoted(value)}`,
    expected: `una de ${expected}`,
    fix:
      nearest === undefined
        ? "indique otra hoja"
        : `escriba ${quoted(nearest)} si eso es lo que se quiso decir`,
  }),
  "several-sheets": ({ expected }) => ({
    found: "el libro tiene varias hojas",
    expected: `una de ${expected}`,
    fix: "indique la hoja que se debe leer",
  }),
  "formula-without-value": ({ value }) => ({
    found: `la fórmula ${quoted(value)} no tiene un valor calculado en el archivo`,
    expected: "el valor que calculó la hoja de cálculo",
    fix: "abra el libro, deje que calcule y guárdelo de nuevo",
  }),
  "unreadable-parquet": ({ value }) => ({
    found: `el archivo Parquet no se puede leer${value === undefined ? "" : ` (${value})`}`,
    expected: "un archivo Parquet completo con columnas simples",
    fix: "escríbalo de nuevo o expórtelo como CSV",
  }),
  "unexact-number": ({ value }) => ({
    found: `el número ${value} no se puede guardar hasta su última cifra`,
    expected: "15 cifras como máximo",
    fix: "escriba la columna como texto",
  }),
  "changed-column": () => ({
    found:
      "una suma de comprobación del archivo Parquet no corresponde a lo que hay aquí: cambió en el camino o en su disco",
    expected: "el archivo tal como se escribió",
    fix: "descárguelo de nuevo de quien lo publica",
  }),
  "error-answer": ({ value }) => ({
    found: `esto es el mensaje de error de un servidor y no contiene cifras: ${quoted(value)}`,
    expected: "registros",
    fix: "haga lo que dice el mensaje, o pregunte a quien lo publica, y descargue el archivo de nuevo",
  }),
  "not-records": ({ value, nearest }) => ({
    found: `el JSON contiene ${value === undefined ? "algo que no son registros" : quoted(value)}`,
    expected: 'una lista de objetos o un objeto de columnas: [{"place": "US"}] o {"place": ["US"]}',
    fix: `${nearest === undefined ? "exporte los registros mismos o indique" : "indique"} en la configuración de lectura la clave bajo la que están: "read": { "records": ${quoted(nearest ?? "data")} }`,
  }),
  stalled: ({ expected }) => ({
    found: `el servidor no envió nada durante ${expected} segundos`,
    fix: "intente de nuevo en unos minutos",
  }),
  "closed-early": ({ value, expected }) => ({
    found: `la conexión se cerró después de ${value ?? "una parte"} de ${expected ?? "todos los"} bytes: llegó solo una parte del archivo`,
    expected: "el archivo completo",
    fix: "cárguelo de nuevo; no se usó nada de esta parte",
  }),
  "wrong-content-type": ({ value, expected }) => ({
    found: `el servidor dice que esto es ${quoted(value)}`,
    expected: `datos${expected === undefined ? "" : ` (${expected})`}`,
    fix: "revise la dirección, o declare el formato si el servidor se equivoca",
  }),
  "wrong-address": ({ value, expected }) => ({
    found: `${quoted(value)} no es una dirección que se pueda leer`,
    ...(expected !== undefined && { expected }),
    fix: "copie la dirección de nuevo",
  }),
  "portal-refused": ({ value }) => ({
    found: `el portal respondió: ${quoted(value)}`,
    fix: "revise el id del conjunto de datos, las columnas pedidas y la clave de la aplicación",
  }),
  "changed-while-read": ({ value, expected }) => ({
    found: `el portal dio ${value} registros`,
    expected: `${expected}, que había contado antes`,
    fix: "cárguelo de nuevo: es probable que el conjunto haya cambiado mientras tanto",
  }),
  "not-of-release": ({ other }) => ({
    found: `este no es el archivo con el que se hizo la publicación del ${other}`,
    expected: "el archivo cuya suma de comprobación está en su release.json",
    fix: "cárguelo de nuevo: puede que una publicación más reciente esté en camino. Si sigue así, vuelva a subir el sitio entero",
  }),
  "missing-of-release": () => ({
    found: "la publicación nombra este archivo, y no está",
    expected: "todos los archivos que nombra su release.json",
    fix: "cárguelo de nuevo: puede que la publicación esté en camino. Si sigue así, vuelva a subir el sitio entero",
  }),
  "not-found": () => ({
    found: "el archivo no está (estado 404)",
    expected: "un archivo en esta dirección",
    fix: "revise su nombre en la configuración y que se haya publicado",
  }),
  refused: ({ value }) => ({
    found: `el servidor se negó a darlo (estado ${value})`,
    expected: "un archivo que todos puedan leer",
    fix: "revise su dirección y sus permisos",
  }),
  "server-failed": ({ value }) => ({
    found: `el servidor falló (estado ${value})`,
    fix: "intente de nuevo en unos minutos",
  }),
  unreachable: () => ({
    found: "no se pudo cargar",
    fix: "revise la conexión e intente de nuevo",
  }),
};
