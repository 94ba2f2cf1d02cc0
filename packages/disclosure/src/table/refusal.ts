import type { ReadCells } from "./read-cells.ts";
import type { Refusal } from "./table-audit.ts";

/** Says why a cell cannot be protected, and names the relation of its in which least can be hidden. */
export function refusal({ table, system, cells }: ReadCells, cell: number): Refusal {
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
    reason: {
      en: `The count "${id}" cannot be hidden so that nobody can narrow it down: what ties it to other counts${where} leaves too few that may be hidden. Combine categories, pool years, or leave the table out.`,
      es: `El recuento «${id}» no puede ocultarse de modo que nadie pueda acotarlo: lo que lo une a otros recuentos${where} deja muy pocos que puedan ocultarse. Combine categorías, agrupe años o no publique la tabla.`,
    },
  };
}
