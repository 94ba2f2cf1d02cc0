/**
 * The round numbers that a scale runs over: about `count` steps, each 1, 2 or 5 times a power of ten (W. S. Cleveland,
 * The Elements of Graphing Data, 1994), from the last below `low` or on it to the first above `high` or on it.
 *
 * @param low Lower than `high`; both finite.
 */
export function roundNumbers(low: number, high: number, count: number): number[] {
  let numbers = [low, high];
  let reached = 0;
  // Rounding outward may ask for a larger step, which rounds further outward; it is settled within a few turns.
  for (;;) {
    const [start = low, end = high] = [numbers[0], numbers.at(-1)];
    const rough = (end - start) / count;
    const power = Math.floor(Math.log10(rough));
    const over = rough / 10 ** power;
    const times = over >= Math.sqrt(50) ? 10 : over >= Math.sqrt(10) ? 5 : over >= Math.SQRT2 ? 2 : 1;
    const [up, down] = [times * 10 ** Math.max(0, power), 10 ** Math.max(0, -power)];
    if (!(up / down > reached) || !Number.isFinite(down)) return numbers;
    reached = up / down;
    // A number on a step may be a hair off it once multiplied; dividing whole numbers gives it exactly: 3 / 10, not 3 * 0.1.
    const first = Math.floor((start * down) / up + HAIR);
    const last = Math.ceil((end * down) / up - HAIR);
    numbers = Array.from({ length: last - first + 1 }, (_, index) => ((first + index) * up) / down);
  }
}

const HAIR = 1e-9;
