import type { Meant } from './content.ts';
import type { Polluted } from './pollution.ts';

/** What a reader made of a file: its rows in one spelling, and what it said against the file. */
export interface ReadBack {
  readonly rows: readonly { readonly key: string; readonly line: number | null }[];
  readonly said: readonly { readonly line: number | null; readonly wholeFile: boolean }[];
}

export type Verdict = 'exact' | 'named' | 'silent';

/** An observation in one spelling, numbers as numbers; what is not known has no value and is none. */
export function keyOf({ indicator, period, location, value, source }: Meant): string | null {
  if (value === '') return null;
  const number = Number(value);
  return JSON.stringify([indicator, period, location, Number.isFinite(number) ? number : value, source]);
}

/**
 * - exact: every value as it was meant, and nothing that stops;
 * - named: an error or warning at the right place, and every other value right;
 * - silent: a wrong, missing or surplus value without an error or warning at its place.
 *
 * @param known whether the reader knows what is no value (`NA`, `-`); of one that does not, such cells are compared as they are
 */
export function verdict({ meant, at }: Polluted, { rows, said }: ReadBack): Verdict {
  const wanted = new Map<string, number>();
  for (const row of meant) {
    const key = keyOf(row);
    if (key !== null) wanted.set(key, row.line);
  }
  const lines = new Set(said.flatMap(({ line }) => (line === null ? [] : [line])));
  // an error at the polluted place explains what came of it; one about the whole file stops the file
  const explained = said.some(({ wholeFile }) => wholeFile) || at.some((line) => lines.has(line));
  const surplus: (number | null)[] = [];
  for (const { key, line } of rows) if (!wanted.delete(key)) surplus.push(line);
  const missing = [...wanted.values()];
  if (surplus.length === 0 && missing.length === 0) return said.length === 0 ? 'exact' : 'named';
  const covered = (line: number | null) => explained || (line !== null && lines.has(line));
  // what was read wrongly must be said of its own line: elsewhere it would be used all the same
  const wrong = surplus.every((line) => (line === null ? explained : lines.has(line)));
  return wrong && missing.every(covered) ? 'named' : 'silent';
}
