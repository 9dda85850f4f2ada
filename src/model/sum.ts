/**
 * The sum of numbers, compensated, so that their order changes nothing that is printed; 0 of none.
 * Not finite where a partial sum overflows.
 *
 * @see spec 3, "The value of an indicator in P"; A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation
 *   endlicher Summen, ZAMM 54 (1974)
 */
export function sum(values: Iterable<number>): number {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
}
