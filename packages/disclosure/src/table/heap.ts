/** A binary heap of states, the cheapest first. */
export class Heap {
  readonly #costs: number[] = [];
  readonly #states: number[] = [];

  push(cost: number, state: number): void {
    let at = this.#costs.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.#costs[parent] ?? 0;
      if (above <= cost) break;
      this.#costs[at] = above;
      this.#states[at] = this.#states[parent] ?? 0;
      at = parent;
    }
    this.#costs[at] = cost;
    this.#states[at] = state;
  }

  /** The least cost, Infinity where the heap is empty. */
  get least(): number {
    return this.#costs[0] ?? Number.POSITIVE_INFINITY;
  }

  get size(): number {
    return this.#costs.length;
  }

  clear(): void {
    this.#costs.length = 0;
    this.#states.length = 0;
  }

  pop(): number | undefined {
    const top = this.#states[0];
    const cost = this.#costs.pop();
    const state = this.#states.pop();
    const size = this.#costs.length;
    if (cost === undefined || state === undefined || size === 0) return top;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= size) break;
      if (child + 1 < size && (this.#costs[child + 1] ?? 0) < (this.#costs[child] ?? 0)) child++;
      const below = this.#costs[child] ?? 0;
      if (below >= cost) break;
      this.#costs[at] = below;
      this.#states[at] = this.#states[child] ?? 0;
      at = child;
    }
    this.#costs[at] = cost;
    this.#states[at] = state;
    return top;
  }
}
