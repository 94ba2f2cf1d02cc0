export interface LeastSquares {
  readonly coefficients: number[];
  readonly residuals: number[];
  readonly sse: number;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let total = 0;
  a.forEach((value, i) => {
    total += value * (b[i] ?? Number.NaN);
  });
  return total;
}

/** Takes from `vector` what lies along `direction` (of length 1), and says how much that was. */
function takeOut(vector: number[], direction: readonly number[]): number {
  const share = dot(vector, direction);
  direction.forEach((value, i) => {
    vector[i] = (vector[i] ?? Number.NaN) - share * value;
  });
  return share;
}

/**
 * The coefficients of linearly independent columns that come closest to y in squares, by Gram-Schmidt taken twice
 * (as exact as Householder's reflections). Source: Björck (1996), Numerical Methods for Least Squares Problems.
 */
export function leastSquares(columns: readonly (readonly number[])[], y: readonly number[]): LeastSquares {
  const directions: number[][] = [];
  const triangle: number[][] = [];
  for (const column of columns) {
    const rest = [...column];
    const first = directions.map((direction) => takeOut(rest, direction));
    const again = directions.map((direction) => takeOut(rest, direction));
    const length = Math.sqrt(dot(rest, rest));
    triangle.push([...first.map((share, i) => share + (again[i] ?? 0)), length]);
    directions.push(rest.map((value) => value / length));
  }
  const residuals = [...y];
  const first = directions.map((direction) => takeOut(residuals, direction));
  const again = directions.map((direction) => takeOut(residuals, direction));
  const shares = first.map((share, i) => share + (again[i] ?? 0));

  const coefficients = shares.map(() => 0);
  for (let j = columns.length - 1; j >= 0; j -= 1) {
    let rest = shares[j] ?? Number.NaN;
    for (let k = j + 1; k < columns.length; k += 1) {
      rest -= (triangle[k]?.[j] ?? Number.NaN) * (coefficients[k] ?? Number.NaN);
    }
    coefficients[j] = rest / (triangle[j]?.[j] ?? Number.NaN);
  }
  return { coefficients, residuals, sse: dot(residuals, residuals) };
}
