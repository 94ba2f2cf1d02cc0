/** Thrown when a table is not one: names the place, what was found there, and what was expected. */
export class TableError extends Error {
  override readonly name = "TableError";
  /** Where it is wrong, such as `cells[3]` or `relations[1].parts[2]`, counted from 1 as people count. */
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`${place}: ${problem}`);
    this.place = place;
  }
}
