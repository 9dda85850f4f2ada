import { visible } from '../visible.ts';

/** A text of the data on one line of a terminal: control and bidirectional characters, tabs and line ends as `\u202e`. */
export const harmless = (text: string): string => visible(text).replace(/[\t\n\r]/g, (found) => named[found] ?? found);

const named: Readonly<Record<string, string>> = { '\t': '\\u0009', '\n': '\\u000a', '\r': '\\u000d' };

/** A document with every text in it made harmless, the names of its members too: no page can forget one. */
export const harmlessly = <T>(document: T): T => walk(document) as T;

function walk(node: unknown): unknown {
  if (typeof node === 'string') return harmless(node);
  if (Array.isArray(node)) return node.map(walk);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([name, member]) => [harmless(name), walk(member)]));
}
