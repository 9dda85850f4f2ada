/**
 * A function of a text that remembers its answers: periods, places and ids repeat from row to row. Forgets all once there
 * are `most`, and does not begin to remember long ones, so that a column of ever new texts stays within memory.
 */
export function memo<T>(compute: (text: string) => T, most = 50_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return compute(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = detached(text);
    const value = compute(own);
    if (known.size >= most) known.clear();
    known.set(own, value);
    return value;
  };
}

// what repeats is a name
const longest = 1000;

/**
 * The same text in memory of its own. A cell is a slice of the piece of file that it was read from, and what remembers it would
 * keep the whole piece alive. V8 makes no slices shorter than 13 units.
 */
export const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));
