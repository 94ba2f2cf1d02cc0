/** How a spreadsheet names the column at a position counted from 0: A, B, …, Z, AA. */
export function columnLetters(position: number): string {
  const before = Math.floor(position / 26) - 1;
  const letter = String.fromCharCode(65 + (position % 26));
  return before < 0 ? letter : columnLetters(before) + letter;
}
