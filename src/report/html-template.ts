import { raw, html as tagged } from 'hono/html';
import { visible } from './visible.ts';

/** Markup that is safe to print: text in it is escaped already. */
export type Html = ReturnType<typeof raw>;

/**
 * Markup with text in it. Every text is escaped, in elements and in quoted attributes, its control and bidirectional characters
 * made visible; markup and lists of markup stay whole. `null` and `false` print nothing. Text belongs in no other place.
 */
export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): Html =>
  // a promise only comes of a promise among the values
  tagged(strings, ...values.map(visibleValue)) as Html;

/** Markup from a library that escapes by itself, or of this program. */
export const trusted = (markup: string): Html => raw(markup);

function visibleValue(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  return Array.isArray(value) ? value.map(visibleValue) : value;
}
