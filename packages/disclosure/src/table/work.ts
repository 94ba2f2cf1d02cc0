/** What a table may take at least, and more for each of its cells: some thousand programmes over a few hundred cells. */
const [LEAST, OF_A_CELL] = [250_000, 20];
/** Programmes over more cells than this take time by the cube of their number; brief ones by its square. */
const [FEW, FEW_BRIEFLY] = [100, 200];
/** So many nodes of a search among whole numbers take as long as the rest of a programme. */
const NODES = 10;

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

  /** Over how many cells a programme may still be solved to its end. */
  get most(): number {
    return Math.floor(Math.max(Math.min(FEW, this.#left), Math.cbrt(this.#left * FEW * FEW)));
  }

  /** Whether a programme over so many cells may still be solved to its end; then it is counted. */
  spend(cells: number): boolean {
    return this.#pay(cells * Math.max(1, cells / FEW) ** 2);
  }

  /** The same for a programme that is given up after some nodes. */
  spendBriefly(cells: number): boolean {
    return this.#pay(cells * Math.max(1, cells / FEW_BRIEFLY));
  }

  /** Counts the nodes that a programme took: few cells can take thousands, and nobody knows it before. */
  countNodes(cells: number, nodes: number): void {
    this.#left = Math.max(0, this.#left - (cells * nodes) / NODES);
  }

  #pay(price: number): boolean {
    if (this.isLate || price > this.#left) return false;
    this.#left -= price;
    return true;
  }
}
