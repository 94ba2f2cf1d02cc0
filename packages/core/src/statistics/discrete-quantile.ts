/**
 * The smallest whole number from 0 to `most` for which `reaches` holds, where it holds for all above it once it
 * holds. Walks out from a guess in doubling steps, then halves: a good guess costs a handful of trials.
 */
export function smallestReaching(reaches: (r: number) => boolean, guess: number, most: number): number {
  const start = Math.min(most, Math.max(0, Math.floor(guess)));
  let step = 1;
  let below: number;
  let reached: number;
  if (reaches(start)) {
    reached = start;
    below = start - step;
    while (below >= 0 && reaches(below)) {
      reached = below;
      step *= 2;
      below -= step;
    }
    below = Math.max(-1, below);
  } else {
    below = start;
    reached = start + step;
    while (reached < most && !reaches(reached)) {
      below = reached;
      step *= 2;
      reached += step;
    }
    reached = Math.min(most, reached);
  }
  while (reached - below > 1) {
    const middle = Math.floor((reached + below) / 2);
    if (reaches(middle)) reached = middle;
    else below = middle;
  }
  return reached;
}
