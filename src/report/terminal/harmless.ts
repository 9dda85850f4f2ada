import { visible } from '../visible.ts';

/** A text of the data on one line of a terminal: control and bidirectional characters, tabs and line ends as `\u202e`. */
export const harmless = (text: string): string =>
  visible(text).replace(/[\t\n\r]/g, (character) => named[character] ?? character);

const named: Readonly<Record<string, string>> = { '\t': '\\u0009', '\n': '\\u000a', '\r': '\\u000d' };

/**
 * A document with every text in it made harmless, the names of its members too: no page can forget one. What is harmless as it
 * stands is not copied: a document may have a million members.
 */
export const harmlessly = <T>(document: T): T => walker()(document) as T;

function walker(): (node: unknown) => unknown {
  // a list of texts may stand in a thousand places
  const lists = new Map<readonly unknown[], unknown>();

  function walk(node: unknown): unknown {
    if (typeof node === 'string') return plain.test(node) ? node : harmless(node);
    if (node === null || typeof node !== 'object') return node;
    if (!Array.isArray(node)) return walkObject(node);
    if (typeof node[0] !== 'string') return walkList(node);
    const list = lists.get(node) ?? walkList(node);
    lists.set(node, list);
    return list;
  }

  function walkList(list: readonly unknown[]): unknown {
    const walked = list.map(walk);
    return isSame(walked, list) ? list : walked;
  }

  function walkObject(node: object): unknown {
    const names = Object.keys(node);
    const members = Object.values(node);
    const walked = members.map(walk);
    if (isSame(walked, members) && names.every((name) => plain.test(name))) return node;
    return Object.fromEntries(names.map((name, i) => [harmless(name), walked[i]]));
  }

  return walk;
}

const isSame = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.every((item, i) => item === others[i]);

// nearly all texts are, and this is told faster than what is not
const plain = /^[ -~]*$/;
