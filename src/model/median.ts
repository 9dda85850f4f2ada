/** The middle of numbers, the mean of the two middle ones where their count is even; NaN of none. */
export function median(numbers: Iterable<number>): number {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  const above = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? above : halfway(sorted[middle - 1] ?? Number.NaN, above);
}

// halves are added where the sum would be beyond a double's range
const halfway = (a: number, b: number): number => (Number.isFinite(a + b) ? (a + b) / 2 : a / 2 + b / 2);
