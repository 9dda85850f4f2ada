import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { CannotRun } from '../../model/cannot-run.ts';

/** Keys and positions from the root: `['files', 'observations', 0]`. */
export type Path = readonly (string | number)[];

/** A file of settings as JSON, each value with its place. */
export interface Json {
  readonly value: unknown;
  /** `minutam/cpas.json:4:3  $.agregation`; of a member the place of its key */
  place(path: Path): string;
  /** line and column of a value; of a member of its key */
  at(path: Path): { readonly line: number; readonly column: number };
}

/** @throws CannotRun where the text is no JSON, nested beyond sense, a key stands twice, or is `__proto__` */
export function parsed(text: string, shown: string): Json {
  const source = text.replace(/^\ufeff/, '');
  const at = placesIn(source);
  const placed = (offset: number) => `${shown}:${at(offset).line}:${at(offset).column}`;
  const deep = tooDeep(source);
  if (deep !== null)
    throw new CannotRun(`The settings are nested more than ${deepest} levels deep.\n  ${placed(deep)}`);
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (root === undefined || error !== undefined)
    throw new CannotRun(`The settings are no valid JSON: ${wrong(error)}.\n  ${placed(error?.offset ?? 0)}`);
  const value = plainValue(root, [], (node, path, what) => {
    throw new CannotRun(
      `The setting ${JSON.stringify(path.at(-1))} ${what}.\n  ${placed(node.offset)}  ${dotted(path)}`,
    );
  });
  return {
    value,
    place: (path) => `${placed(keyAt(root, path).offset)}  ${dotted(path)}`,
    at: (path) => at(keyAt(root, path).offset),
  };
}

/** no setting lies deeper than ten; the parser calls itself for each level */
const deepest = 100;

/** Where a bracket opens that is one too many; `null` where none is. */
function tooDeep(source: string): number | null {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (inText) {
      if (sign === '\\') at++;
      // a text that is not closed ends with its line
      else if (sign === '"' || sign === '\n' || sign === '\r') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === ']' || sign === '}') depth--;
    else if ((sign === '[' || sign === '{') && ++depth > deepest) return at;
  }
  return null;
}

/** Line and column of an offset, by where the lines begin. */
function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const begins = [0, ...Array.from(source.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
  return (offset) => {
    let line = 0;
    for (let after = begins.length; after - line > 1; ) {
      const middle = (line + after) >> 1;
      if ((begins[middle] ?? 0) <= offset) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: offset - (begins[line] ?? 0) + 1 };
  };
}

const wrong = (error: ParseError | undefined): string =>
  error === undefined ? 'the file is empty' : (said[printParseErrorCode(error.error)] ?? 'this is not understood');

const said: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word that is neither in quotation marks nor true, false or null',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a name in quotation marks is missing here; after the last member there is no comma',
  ValueExpected: 'a value is missing here; after the last item there is no comma',
  ColonExpected: 'a colon is missing here',
  CommaExpected: 'a comma is missing here',
  CloseBraceExpected: 'a } is missing here',
  CloseBracketExpected: 'a ] is missing here',
  EndOfFileExpected: 'nothing may follow the last }',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text does not end on its line',
  InvalidCharacter: 'a control character in a text',
  InvalidEscapeCharacter: 'a \\ in a text that begins nothing; write \\\\ for one',
};

type Refuse = (node: Node, path: Path, what: string) => never;

/** Own walk: the parser's would let a key `__proto__` reach the prototype. Objects have none here. */
function plainValue(node: Node, path: Path, refuse: Refuse): unknown {
  if (node.type === 'array') return (node.children ?? []).map((item, i) => plainValue(item, [...path, i], refuse));
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (name === '__proto__') refuse(key, [...path, name], 'is no name that can be used');
    if (name in object) refuse(key, [...path, name], 'stands here a second time');
    object[name] = plainValue(value, [...path, name], refuse);
  }
  return object;
}

/** The node of a value; where the path goes on beyond what is there, the last that is. */
function nodeAt(root: Node, path: Path): Node {
  let node = root;
  for (const step of path) {
    const next = node.type === 'array' ? node.children?.[Number(step)] : member(node, step)?.children?.[1];
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The node of the key that names a value; of an item of a list the item. */
function keyAt(root: Node, path: Path): Node {
  const last = path.at(-1);
  const parent = nodeAt(root, path.slice(0, -1));
  const key = last === undefined || parent.type !== 'object' ? undefined : member(parent, last)?.children?.[0];
  return key ?? nodeAt(root, path);
}

const member = (node: Node, key: string | number): Node | undefined =>
  node.children?.find(({ children }) => children?.[0]?.value === key);

/** `$.files.observations[0].columns` */
const dotted = (path: Path): string =>
  path.reduce<string>((all, step) => {
    if (typeof step === 'number') return `${all}[${step}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `${all}.${step}` : `${all}[${JSON.stringify(step)}]`;
  }, '$');
