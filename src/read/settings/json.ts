import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { CannotRun } from '../../model/cannot-run.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { dotted, type Path } from './path.ts';

/** A file of settings as JSON, each value with its place. */
export interface Json {
  readonly value: unknown;
  /** what is wrong with a value, as a diagnostic at its place; of a member that of its key */
  diagnostic(path: Path, message: string): Diagnostic;
  /** line and column of a value; of a member of its key */
  at(path: Path): { readonly line: number; readonly column: number };
}

/** @throws CannotRun where the text is no JSON, nested beyond sense, a key stands twice, or is `__proto__` */
export function parsed(text: string, shown: string): Json {
  const source = text.replace(/^\ufeff/, '');
  const at = placesIn(source);
  const diagnosed = (message: string, offset: number, path: Path | null) =>
    settingsDiagnostic(message, { file: shown, ...at(offset), field: path && dotted(path) });
  const deep = tooDeep(source);
  if (deep !== null)
    throw refused([diagnosed(`The settings are nested more than ${deepest} levels deep.`, deep, null)]);
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (root === undefined || error !== undefined)
    throw refused([diagnosed(`The settings are no valid JSON: ${wrong(error)}.`, error?.offset ?? 0, null)]);
  const value = plainValue(root, [], (node, path, what) => {
    throw refused([diagnosed(`The setting ${JSON.stringify(path.at(-1))} ${what}.`, node.offset, path)]);
  });
  return {
    value,
    diagnostic: (path, message) => diagnosed(message, keyAt(root, path).offset, path),
    at: (path) => at(keyAt(root, path).offset),
  };
}

/** How many mistakes are told at once. */
const most = 10;

/** Stops the run for mistakes in the settings: the message has the first of them, each with its place. */
export function refused(mistakes: readonly Diagnostic[]): CannotRun {
  const sentences = mistakes.slice(0, most).map(({ message, file, line, column, field }) => {
    const path = field === null ? '' : `  ${field}`;
    return `${message}\n  ${file}:${line}:${column}${path}`;
  });
  const more = mistakes.length > most ? [`and ${mistakes.length - most} more`] : [];
  return new CannotRun([...sentences, ...more].join('\n'), { diagnostics: mistakes });
}

const settingsDiagnostic = (
  message: string,
  at: Pick<Diagnostic, 'file' | 'line' | 'column' | 'field'>,
): Diagnostic => ({
  code: 'settings/invalid',
  severity: 'error',
  message,
  ...at,
  value: null,
  subject: [],
  hint: null,
  related: [],
});

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

/** The member of an object that bears a name. Each object is gone through once, however many of its members are asked for. */
function member(node: Node, key: string | number): Node | undefined {
  const known = members.get(node) ?? new Map((node.children ?? []).map((child) => [child.children?.[0]?.value, child]));
  members.set(node, known);
  return known.get(key);
}

const members = new WeakMap<Node, ReadonlyMap<unknown, Node>>();
