/** How a figure is printed with so many decimals. */
type Printed = (x: number, digits: number) => string;

// figures a hair apart need no more
const most = 12;

/** Two figures with as many decimals as it takes to tell them apart; those that are the same with the fewest. */
export function apart(a: number, b: number, fewest: number, printed: Printed): readonly [string, string] {
  for (let digits = fewest; digits <= fewest + most; digits++) {
    const pair = [printed(a, digits), printed(b, digits)] as const;
    if (pair[0] !== pair[1]) return pair;
  }
  return [printed(a, fewest), printed(b, fewest)];
}
