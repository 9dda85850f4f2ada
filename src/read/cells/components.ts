import { nfc } from '../../model/normal-form.ts';
import { sum } from '../../model/sum.ts';
import { sharesOf } from '../../model/weighted-mean.ts';
import type { NotNumber, NumberStyle } from './number.ts';
import { parseNumber } from './number.ts';

/** What a cell of components says. */
export interface Shares {
  /** each share > 0, together 1 */
  readonly components: readonly { readonly name: string; readonly share: number }[];
  /** what shares add up to as written; `null` where some have one and some have none; 1 where all is well */
  readonly sum: number | null;
  /** a component named twice */
  readonly twice: string | null;
  /** shares that are no number, or not above 0 */
  readonly bad: readonly { readonly text: string; readonly why: NotNumber | 'positive' }[];
}

/**
 * Components of an indicator, `Police`, `Military|Police` or `Military:0.6|Police:0.4`. Shares are for all or for none (then
 * equal); those that don't add up to 1 are normalised.
 *
 * @see spec 1, "Columns"; spec 2, plan/shares
 */
export function parseComponents(cell: string, style: NumberStyle): Shares {
  const entries = cell
    .split('|')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => named(entry, style));
  const names = entries.map(({ name }) => name);
  const known = new Set<string>();
  const twice = names.find((name) => known.size === known.add(name).size) ?? null;
  const bad: Shares['bad'] = entries.flatMap(({ text, share }): Shares['bad'] => {
    if (typeof share === 'string') return [{ text, why: share }];
    return share !== null && share <= 0 ? [{ text, why: 'positive' }] : [];
  });
  const shares = entries.flatMap(({ share }) => (typeof share === 'number' && share > 0 ? [share] : []));
  const complete = shares.length === entries.length;
  const written = sum(shares);
  const parts = sharesOf(complete ? shares : entries.map(() => 1));
  return {
    components: entries.map(({ name }, i) => ({ name, share: parts[i] ?? 0 })),
    sum: shares.length === 0 || (complete && Math.abs(written - 1) < 1e-9) ? 1 : complete ? written : null,
    twice,
    bad,
  };
}

/** A name and its share; a colon that no number follows belongs to the name (`Rule of Law: courts`). */
function named(entry: string, style: NumberStyle): { name: string; text: string; share: number | NotNumber | null } {
  const colon = entry.lastIndexOf(':');
  const text = entry.slice(colon + 1).trim();
  const name = nfc(entry.slice(0, Math.max(colon, 0)).trim());
  if (colon < 0 || name === '' || !/^[+\-\u2212.,]?\d|^#/.test(text)) return { name: nfc(entry), text, share: null };
  return { name, text, share: parseNumber(text, style) };
}
