/** One count of a table that is to be protected. */
export interface TableCell {
  readonly id: string;
  /** The count. Left out where whoever protects does not know it either: a publisher hid it. It stays hidden. */
  readonly value?: number;
  /** It must be hidden whatever its value, by a rule of which the table knows nothing. */
  readonly sensitive?: boolean;
  /** It is public already, and therefore may never be hidden. */
  readonly public?: boolean;
  /** It was hidden before, and therefore stays hidden. */
  readonly hidden?: boolean;
  /** What hiding it costs a reader, above 0. By default it grows with the logarithm of the value. */
  readonly weight?: number;
  /**
   * The values, ends included, none of which an attacker may be able to rule out. By default 1 (0 where zeros are not
   * shown) to threshold - 1 for a small count, and for any other that some second value remains.
   */
  readonly range?: Bounds;
  /**
   * What everybody knows of a hidden count, in place of what the policy tells: `<= 10` in a publisher's file is 1 to 10
   * where that file shows zeros; 0 or more where it is hidden for another reason than its own size.
   */
  readonly known?: Bounds;
}

/** Whole numbers, ends included. Without `upper` there is no limit. */
export interface Bounds {
  readonly lower: number;
  readonly upper?: number;
}

/** A total is the sum of its parts. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Something else that is known of the counts, such as a rounded rate: lower <= sum of coefficient x count <= upper. */
export interface Inequality {
  readonly coefficients: Readonly<Record<string, number>>;
  readonly lower?: number;
  readonly upper?: number;
}

export interface TablePolicy {
  /** Counts from 1 to threshold - 1 are small, and hidden. */
  readonly threshold: number;
  /** Whether zeros are shown. Then everybody knows that a hidden count is at least 1; otherwise zeros are hidden too. */
  readonly zerosShown: boolean;
}

/** Counts, and everything that ties them together: all that one audience can ever see, as one table. */
export interface LinkedTable {
  readonly cells: readonly TableCell[];
  readonly relations: readonly Relation[];
  readonly inequalities?: readonly Inequality[];
  readonly policy: TablePolicy;
}

/** A count as it is published. */
export type PublishedCell =
  | { readonly id: string; readonly value: number }
  | { readonly id: string; readonly hidden: true; readonly known?: Bounds };

/** A table as it is published, with what everybody knows of it. */
export interface PublishedTable {
  readonly cells: readonly PublishedCell[];
  readonly relations: readonly Relation[];
  readonly inequalities?: readonly Inequality[];
  readonly policy: TablePolicy;
}
