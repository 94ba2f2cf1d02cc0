import type { Bounds, Inequality, Relation, TableCell } from "../table/linked-table.ts";
import { UNSEEN } from "./counts.ts";

/** A total, and what is taken from it. */
export interface Remainder {
  readonly total: string;
  readonly parts: readonly string[];
}

/** What is done with parts that are less than their total: more is counted, or they are no parts. */
export type Remaining = "counted" | "no-sum";

/** The linked table while it is put together: cells by id, and what ties them together, each tie once. */
export class TableBuilder {
  readonly cells = new Map<string, TableCell>();
  readonly relations = new Map<string, Relation>();
  readonly inequalities = new Map<string, Inequality>();
  private remaining: Remaining = "counted";

  /** Does what adds sums, of which only those hold that come out right. */
  onlyIfRight(add: () => void): void {
    const before = this.remaining;
    this.remaining = "no-sum";
    add();
    this.remaining = before;
  }

  add(cell: TableCell): void {
    if (!this.cells.has(cell.id)) this.cells.set(cell.id, cell);
  }

  /**
   * A total with its parts. What the parts leave over is a count of its own, which everybody could work out, and is
   * hidden where it is small. Parts that come to more than their total overlap; then only limits follow.
   *
   * @param complete Whether every part is among the parts; otherwise nobody knows how much is left over.
   * @param absent The name of the one figure that is left over, where it is one: it can follow from several sums.
   */
  addSum(totalId: string, partIds: readonly string[], complete = true, absent?: string): void {
    const total = this.cells.get(totalId);
    const parts = partIds.map((id) => this.cells.get(id)).filter((cell) => cell !== undefined);
    if (!total || parts.length === 0 || parts.length < partIds.length) return;
    // What is public says nothing new, except of a figure that is in other sums too.
    if (absent === undefined && [total, ...parts].every((cell) => cell.public)) return;
    const [low, high] = sumOfBounds(parts);
    const whole = boundsOf(total);
    if ((whole.upper ?? Number.POSITIVE_INFINITY) < low) {
      if (this.remaining === "counted") this.addOverlap(total, parts);
      return;
    }
    const exact = total.value !== undefined && parts.every((part) => part.value !== undefined);
    const rest = exact ? (total.value as number) - low : undefined;
    const fits = exact ? rest === 0 : complete && whole.lower <= high;
    if (fits) {
      this.addRelation(totalId, partIds);
      return;
    }
    if (this.remaining === "no-sum") return;
    const ownId = `rest of ${totalId} without ${[...partIds].sort().join(" ")}`;
    const known = absent === undefined || rest === undefined ? undefined : this.cells.get(absent);
    const isOther = known !== undefined && known.value !== rest;
    const restId = absent === undefined || rest === undefined || isOther ? ownId : absent;
    this.add(restCell(restId, rest, [total, ...parts]));
    this.addRelation(totalId, [...partIds, restId]);
  }

  /** Two totals that come to the same without these parts of theirs: what they share is a count of its own. */
  addShared(one: Remainder, other: Remainder): void {
    const both = [one, other].map(({ total, parts }) => ({
      total: this.cells.get(total),
      parts: parts.map((id) => this.cells.get(id)).filter((cell) => cell !== undefined),
    }));
    const members = both.flatMap(({ total, parts }) => (total ? [total, ...parts] : []));
    if (members.length < [one, other].reduce((sum, { parts }) => sum + parts.length + 1, 0)) return;
    const left = both.flatMap(({ total, parts }) => {
      const known = total?.value !== undefined && parts.every(({ value }) => value !== undefined);
      return known ? [(total?.value as number) - sumOfBounds(parts)[0]] : [];
    });
    const [shared] = left;
    if (left.some((value) => value !== shared || value < 0)) return;
    const id = `shared by ${one.total} and ${other.total}`;
    this.add(restCell(id, shared, members));
    for (const { total, parts } of [one, other]) this.addRelation(total, [...parts, id]);
  }

  /**
   * Two counts of the same thing.
   *
   * @param certain Whether they are the same also where one is hidden: editions of a figure may have been revised.
   */
  addSame(a: string, b: string, certain = false): void {
    const [one, other] = [this.cells.get(a), this.cells.get(b)];
    if (!one || !other || a === b || (one.public && other.public)) return;
    const unknown = one.value === undefined || other.value === undefined;
    if (unknown ? certain : one.value === other.value) this.addRelation(a, [b]);
  }

  /** A count that is never more than others together. Where it is all the same, they are no such counts. */
  addCover(id: string, coverIds: readonly string[]): void {
    const covered = this.cells.get(id);
    const cover = coverIds.map((each) => this.cells.get(each)).filter((cell) => cell !== undefined);
    if (!covered || cover.length < coverIds.length) return;
    if ([covered, ...cover].every((cell) => cell.public)) return;
    if (sumOfBounds(cover)[1] < boundsOf(covered).lower) return;
    const sum = Object.fromEntries(coverIds.map((each) => [each, 1]));
    this.addInequality({ coefficients: { ...sum, [id]: -1 }, lower: 0 });
  }

  private addInequality(inequality: Inequality): void {
    const key = JSON.stringify(inequality);
    this.inequalities.set(key, inequality);
  }

  private addRelation(total: string, parts: readonly string[]): void {
    const relation = { total, parts: [...parts].sort() };
    this.relations.set(JSON.stringify(relation), relation);
  }

  private addOverlap(total: TableCell, parts: readonly TableCell[]): void {
    const known = [total, ...parts].every((cell) => cell.value !== undefined);
    if (!known || parts.some((part) => (part.value as number) > (total.value as number))) return;
    for (const part of parts)
      this.addInequality({ coefficients: { [total.id]: 1, [part.id]: -1 }, lower: 0 });
    const sum = Object.fromEntries(parts.map(({ id }) => [id, 1]));
    this.addInequality({ coefficients: { ...sum, [total.id]: -1 }, lower: 0 });
  }
}

function restCell(id: string, value: number | undefined, parts: readonly TableCell[]): TableCell {
  // Nobody publishes it, so that nobody knows of it that it is not zero.
  const known = { lower: 0 };
  if (value === undefined) return { id, hidden: true, known };
  if (parts.every((part) => part.public)) return { id, value, public: true };
  return { id, value, known, weight: UNSEEN };
}

function boundsOf(cell: TableCell): Bounds {
  if (cell.value !== undefined) return { lower: cell.value, upper: cell.value };
  return cell.known ?? { lower: 1 };
}

function sumOfBounds(cells: readonly TableCell[]): [number, number] {
  return cells
    .map(boundsOf)
    .reduce<[number, number]>(
      ([low, high], { lower, upper = Number.POSITIVE_INFINITY }) => [low + lower, high + upper],
      [0, 0],
    );
}
