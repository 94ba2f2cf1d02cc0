/** What a table may take at least, and more for each of its cells: some thousand programmes over a few hundred cells. */
const [LEAST, OF_A_CELL] = [400_000, 20];
/** Programmes over more cells than this take time by the cube of their number. */
const MANY = 100;

/**
 * How much solving one table may take. It is counted by the cells of the programmes and not by the clock, so that the
 * answer is the same on every computer, however busy.
 */
export class Work {
  #left: number;
  /** Whether the solver was stopped by the clock, which happens where it hangs. Then nothing may be made of the answers. */
  isLate = false;

  constructor(cells: number) {
    this.#left = LEAST + OF_A_CELL * cells;
  }

  /** Whether a programme over so many cells may still be run; then it is counted. */
  spend(cells: number): boolean {
    const price = cells * Math.max(1, cells / MANY) ** 2;
    if (this.isLate || price > this.#left) return false;
    this.#left -= price;
    return true;
  }
}
