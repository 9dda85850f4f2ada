/**
 * A cell of several values that have another mark than `|` between them, with that: `POL-1;POL-2` is `POL-1|POL-2`. `null`
 * where it holds one value.
 *
 * @param isKnown whether a part is a value by itself; one of them must be
 */
export function joinedValues(cell: string, isKnown: (part: string) => boolean): string | null {
  const parts = cell
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.some(isKnown) ? parts.join('|') : null;
}
