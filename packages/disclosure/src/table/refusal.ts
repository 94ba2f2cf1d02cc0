import type { ReadCells } from "./read-cells.ts";
import type { Refusal } from "./table-audit.ts";

/**
 * Why a cell is not protected: what is tied to it leaves too few that may be hidden; no way was found in the work that a
 * table may take, though there may be one; or the solver hung, and on another day the answer would be another.
 */
type Cause = "too-few" | "not-found" | "late";

/** Says why a cell cannot be protected, and names the relation of its in which least can be hidden. */
export function refusal({ table, system, cells }: ReadCells, cell: number, cause: Cause): Refusal {
  const id = system.ids[cell] ?? "";
  const others = (ids: readonly string[]) =>
    ids.filter((each) => each !== id && !cells.fixed[system.ids.indexOf(each)]).length;
  const mine = table.relations
    .filter(({ total, parts }) => total === id || parts.includes(id))
    .map((relation) => ({ relation, free: others([relation.total, ...relation.parts]) }))
    .sort((a, b) => a.free - b.free);
  const relation = mine[0]?.relation;
  const where = relation ? ` (${relation.total} = ${relation.parts.join(" + ")})` : "";
  return {
    cell: id,
    ...(relation ? { relation } : {}),
    reason: reasonOf(cause, id, where),
  };
}

function reasonOf(cause: Cause, id: string, where: string): Refusal["reason"] {
  if (cause === "too-few")
    return {
      en: `The count "${id}" cannot be hidden so that nobody can narrow it down: what ties it to other counts${where} leaves too few that may be hidden. Combine categories, pool years, or leave the table out.`,
      es: `El recuento «${id}» no puede ocultarse de modo que nadie pueda acotarlo: lo que lo une a otros recuentos${where} deja muy pocos que puedan ocultarse. Combine categorías, agrupe años o no publique la tabla.`,
    };
  if (cause === "not-found")
    return {
      en: `No way was found to hide the count "${id}" so that nobody can narrow it down${where}: too many sums tie it to other counts to look further. Combine categories, pool years, or leave the table out.`,
      es: `No se encontró un modo de ocultar el recuento «${id}» sin que nadie pueda acotarlo${where}: demasiadas sumas lo unen a otros recuentos para seguir buscando. Combine categorías, agrupe años o no publique la tabla.`,
    };
  return {
    en: "The solver did not come to an end. Protect the table again; if it happens again, combine categories, pool years, or leave the table out.",
    es: "El programa de cálculo no llegó a terminar. Proteja la tabla de nuevo; si vuelve a ocurrir, combine categorías, agrupe años o no publique la tabla.",
  };
}
