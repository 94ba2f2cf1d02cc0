import { esOfChecks } from "./checks-es.ts";
import { type ProblemWords, quoted } from "./problem-words.ts";
import { esOfRelease } from "./release-es.ts";
import { esOfSources } from "./sources-es.ts";

const meant = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined
    ? otherwise
    : `escriba ${quoted(nearest)} si eso es lo que se quiso decir, o ${otherwise}`;

const STATUSES =
  "not-reported, suppressed, not-applicable, not-yet-available, not-shared, data-quality-limit";

export const es: ProblemWords = {
  place: ({ file, row, line, column }) =>
    [
      file,
      row !== undefined && `fila ${row}${line === undefined ? "" : ` (línea ${line} del archivo)`}`,
      row === undefined && line !== undefined && `línea ${line}`,
      column !== undefined && (row === undefined ? `en ${column}` : `columna ${quoted(column)}`),
    ]
      .filter(Boolean)
      .join(", "),
  expected: "se esperaba",
  explain: {
    ...esOfSources,
    ...esOfRelease,
    ...esOfChecks,
    "duplicate-column": ({ column, expected }) => ({
      found: `varias columnas se llaman ${quoted(column)}`,
      expected: `un nombre para una columna, como en ${expected}`,
      fix: "escriba en la configuración de lectura a cuál se refiere",
    }),
    "missing-column": ({ column, expected, nearest }) => ({
      found: `no hay una columna ${quoted(column)}`,
      expected: `entre las columnas ${expected}`,
      fix:
        nearest === undefined
          ? "agréguela o indique otra columna"
          : `cambie el nombre de ${quoted(nearest)} si esa es la columna`,
    }),
    "no-rows": ({ other }) => ({
      found: `ninguna fila da una cifra (se omitieron ${other} filas)`,
      expected: "al menos una",
      fix: "revise las filas del archivo y qué filas conserva u omite la configuración de lectura",
    }),
    "ragged-row": ({ value, other, expected }) => ({
      found: `la fila ${quoted(value)} tiene ${other} columnas`,
      expected: `${expected}, como en el encabezado`,
      fix: "busque una coma que necesite comillas o una fila cortada",
    }),
    "unknown-place": ({ value, nearest }) => ({
      found: `el lugar ${quoted(value)} no se conoce`,
      expected: "uno de los lugares declarados",
      fix: meant(nearest, "agréguelo a los lugares"),
    }),
    "unmatched-place": ({ column, value, nearest }) => ({
      found: `el lugar ${quoted(value)} no se conoce`,
      expected:
        "un lugar por su nombre o código; una fila de uno desconocido puede ser de cualquiera y detiene su indicador",
      fix: `escriba en la configuración de lectura, en "place", "codes": { ${quoted(value)}: ${quoted(nearest ?? "su lugar")} } si es ese, o "leaveOut": { ${quoted(column)}: [${quoted(value)}] } si no es de los suyos`,
    }),
    "ambiguous-place": ({ value, expected }) => ({
      found: `${quoted(value)} puede ser más de un lugar`,
      expected: `uno de ${expected}`,
      fix: "dé a la configuración de lectura una lista de códigos que diga cuál es",
    }),
    "not-tidy": () => ({
      found: "no es un archivo de observaciones ordenado, y nada dice qué significan sus columnas",
      expected: "una configuración de lectura (mapping) junto a su nombre",
      fix: 'ejecute "shared-measurement check" sobre el archivo solo para una primera propuesta',
    }),
    "no-header": ({ row }) => ({
      found: `la fila ${row}, que debería ser el encabezado, no existe o está en blanco`,
      fix: "corrija la fila del encabezado en la configuración de lectura",
    }),
    "more-problems": ({ other }) => ({
      found: `hay ${other} problemas más de este tipo, que no se listan uno por uno`,
      fix: "corrija primero los de arriba: la mayoría tiene una sola causa",
    }),
    "unit-proportion": ({ value, other }) => ({
      found: `los ${other} valores están entre 0 y 1, como ${value}`,
      expected: "porcentajes: estos parecen proporciones",
      fix: 'declare "scale": 100 para la columna, o "scale": 1 si los porcentajes son así de pequeños',
    }),
    "unknown-indicator": ({ value, nearest }) => ({
      found: `el indicador ${quoted(value)} no se conoce`,
      expected: "el id de un indicador declarado",
      fix: meant(nearest, "agréguelo a los indicadores"),
    }),
    "unknown-code": ({ value, nearest, expected }) => ({
      found: `${quoted(value)} no está en la lista de códigos`,
      expected: expected === undefined ? "un código de la lista" : `${quoted(expected)} o nada`,
      fix: meant(nearest, "corríjalo o agréguelo a la lista"),
    }),
    blank: () => ({
      found: "no hay nada aquí",
      expected: "un texto o un número; un espacio en blanco nunca se toma como cero",
      fix: `complételo o declare qué significa un espacio en blanco (${STATUSES})`,
    }),
    "unreadable-period": ({ value }) => ({
      found: `${quoted(value)} no se puede leer como período`,
      expected: "por ejemplo CY2021, FFY2021, SFY2021, 2021-Q3, 2021-07, 23A23B o FY22-23",
      fix: "corríjalo o declare qué tipo de año contiene la columna",
    }),
    "period-kind": ({ other, expected }) => ({
      found: `el período es de tipo ${other}`,
      expected: `${expected}, según la definición del indicador`,
      fix: "corrija el período o use un indicador definido para él",
    }),
    "not-a-number": ({ value, nearest }) => ({
      found: `${quoted(value)} no está escrito como un número simple`,
      expected: "cifras, con punto antes de los decimales",
      fix:
        nearest === undefined
          ? "escríbalo solo con cifras"
          : `escriba ${nearest} en la configuración de lectura si el archivo escribe así los números`,
    }),
    "undeclared-word": ({ value, other }) => ({
      found: `${quoted(value)} está donde debería haber un número`,
      expected: other === undefined ? "un número o una palabra declarada" : "un número o nada",
      fix:
        other === undefined
          ? `declare qué significa ${quoted(value)} (${STATUSES})`
          : `escriba la razón (${STATUSES}) en la columna ${quoted(other)} y deje esta celda en blanco`,
    }),
    "unknown-status": ({ value, nearest }) => ({
      found: `${quoted(value)} no es un estado`,
      expected: `value, ${STATUSES}`,
      fix: meant(nearest, "corríjalo"),
    }),
    "conflicting-status": ({ value, other }) => ({
      found: `${quoted(value)} está junto al estado ${quoted(other)}`,
      expected: "una sola razón para toda la cifra",
      fix: "corrija uno de los dos",
    }),
    "number-beside-status": ({ other }) => ({
      found: `hay un número en una fila con el estado ${quoted(other)}`,
      expected: "ningún número",
      fix: "borre el número o corrija el estado",
    }),
    "fractional-count": ({ value }) => ({
      found: `un conteo es ${value}`,
      expected: "un número entero",
      fix: "dé el conteo mismo, no una tasa ni un promedio",
    }),
    "too-many-digits": ({ value }) => ({
      found: `${quoted(value)} tiene más cifras de las que se pueden guardar con exactitud`,
      expected: "15 cifras como máximo",
      fix: "revise si es realmente un número",
    }),
    "value-differs-from-parts": ({ value, expected }) => ({
      found: `el valor es ${value}`,
      expected: `cerca de ${expected}, que resulta del numerador y el denominador`,
      fix: "revise la unidad (una proporción no es un porcentaje) y cuál de los tres está mal",
    }),
    negative: ({ value }) => ({
      found: `una cifra es ${value}`,
      expected: "cero o más",
      fix: "corríjala con quien la publica; una palabra para un número que falta debe declararse",
    }),
    "above-whole": ({ value, expected }) => ({
      found: `una proporción es ${value}`,
      expected: `${expected} como máximo`,
      fix: "revise la unidad y la escala de la columna",
    }),
    "numerator-above-denominator": ({ value, other }) => ({
      found: `el numerador ${value} es mayor que el denominador ${other}`,
      expected: "una parte que no sea mayor que el total",
      fix: "revise si las dos columnas están cambiadas y corrija la fila",
    }),
    "one-bound": () => ({
      found: "hay un límite sin el otro",
      expected: "un límite inferior y uno superior",
      fix: "dé los dos, o ninguno con un estado",
    }),
    "bounds-reversed": ({ value, other }) => ({
      found: `el límite inferior ${value} es mayor que el superior ${other}`,
      expected: "primero el límite inferior",
      fix: "revise si las dos columnas están cambiadas",
    }),
    "no-number": () => ({
      found: "la fila tiene el estado value y ningún número",
      expected: "un numerador, un valor o dos límites",
      fix: `complete uno o dé la razón como estado (${STATUSES})`,
    }),
    "unreadable-date": ({ value }) => ({
      found: `${quoted(value)} no es una fecha`,
      expected: "AAAA, AAAA-MM o AAAA-MM-DD",
      fix: "corríjala",
    }),
    "duplicate-row": ({ value, other }) => ({
      found: `esta cifra (${value}) ya está en la fila ${other}`,
      expected: "una fila por cifra, informe y fecha de los datos",
      fix: "quite una de las dos o dé a la más nueva su propia fecha",
    }),
    "duplicate-in-files": ({ value, other }) => ({
      found: `esta cifra (${value}) también está en ${other}, del mismo informe y con la misma fecha`,
      expected: "que esté en un solo archivo",
      fix: "quítela de uno de los dos",
    }),
    "impossible-figure": ({ value }) => ({
      found: value === undefined ? "la cifra no puede ser cierta" : `ninguna cifra puede ser ${value}`,
      fix: "busque un error en el número, o corrija la fila con quien la publica",
    }),
    "not-json": ({ value }) => ({
      found: `el texto no se puede leer como JSON en ${quoted(value)}`,
      expected: "JSON",
      fix: "busque una coma, comillas o un corchete que falte justo antes",
    }),
    unanswered: () => ({
      found: "hay un signo de interrogación donde hace falta una respuesta",
      expected: "lo que el archivo quiere decir aquí",
      fix: "escriba la respuesta en su lugar; la pregunta está junto a la primera propuesta",
    }),
    "duplicate-key": ({ value, other }) => ({
      found: `la clave ${quoted(value)} se repite; se dio primero en la línea ${other}`,
      expected: "cada clave una sola vez",
      fix: "quite una de las dos",
    }),
    "unknown-key": ({ value, nearest, expected }) => ({
      found: `la clave ${quoted(value)} no se conoce`,
      expected: expected === undefined ? "una clave del esquema" : `una de ${expected}`,
      fix: meant(nearest, "quítela"),
    }),
    "missing-key": ({ value, expected }) => ({
      found: `falta ${quoted(value)}`,
      ...(expected !== undefined && { expected }),
      fix: "agréguela",
    }),
    "wrong-value": ({ value, expected, nearest }) => ({
      found: `hay ${value}`,
      ...(expected !== undefined && { expected }),
      fix: meant(nearest, "corríjalo"),
    }),
    "wrong-version": ({ value, expected }) => ({
      found: `la configuración tiene la versión ${value}`,
      expected: `la versión ${expected}`,
      fix: "use una edición del tablero que lea esta versión",
    }),
    "unknown-reference": ({ value, nearest, expected }) => ({
      found: `${quoted(value)} no está declarado`,
      expected: `uno de ${expected}`,
      fix: meant(nearest, "declárelo"),
    }),
    "duplicate-id": ({ value }) => ({
      found: `el id ${quoted(value)} se usa dos veces`,
      expected: "cada id una sola vez",
      fix: "cambie el nombre de uno o quítelo",
    }),
  },
};
