import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { CannotRun, type Mistake } from '../../model/cannot-run.ts';
import { en } from '../../model/problems/en.ts';
import type { Problem, ProblemWords } from '../../model/problems/problem.ts';
import { dotted, escaped, type Path } from './path.ts';

/** A file of settings as JSON, each value with its place. */
export interface Json {
  readonly value: unknown;
  /** what is wrong with a value, at its place; of a member at that of its key */
  mistake(path: Path, problem: Problem): Mistake;
  /** line and column of a value; of a member of its key */
  at(path: Path): { readonly line: number; readonly column: number };
}

/** @throws CannotRun where the text is no JSON, nested beyond sense, a key stands twice, or is `__proto__` */
export function parsed(text: string, shown: string): Json {
  const source = text.replace(/^\ufeff/, '');
  const at = placesIn(source);
  const mistake = (problem: Problem, offset: number, path: Path | null): Mistake => ({
    problem,
    at: { file: shown, ...at(offset), field: path && dotted(path) },
  });
  const deep = tooDeep(source);
  if (deep !== null) throw new CannotRun([mistake({ problem: 'settingsTooDeep', most: deepest }, deep, null)]);
  const errors: ParseError[] = [];
  const root = parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
  const [error] = errors;
  if (root === undefined || error !== undefined)
    throw new CannotRun([mistake({ problem: 'settingsNoJson', flaw: flawOf(error) }, error?.offset ?? 0, null)]);
  const value = plainValue(root, [], (problem, node, path) => {
    throw new CannotRun([mistake(problem, node.offset, path)]);
  });
  return {
    value,
    mistake: (path, problem) => mistake(problem, keyAt(root, path).offset, path),
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

type Flaw = keyof ProblemWords['jsonFlaws'];

function flawOf(error: ParseError | undefined): Flaw {
  if (error === undefined) return 'Empty';
  const name = printParseErrorCode(error.error);
  return isFlaw(name) ? name : 'Unknown';
}

const isFlaw = (name: string): name is Flaw => Object.hasOwn(en.jsonFlaws, name);

type Refuse = (problem: Problem, node: Node, path: Path) => never;

/** Own walk: the parser's would let a key `__proto__` reach the prototype. Objects have none here. */
function plainValue(node: Node, path: Path, refuse: Refuse): unknown {
  if (node.type === 'array') return (node.children ?? []).map((item, i) => plainValue(item, [...path, i], refuse));
  if (node.type !== 'object') return node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { children = [] } of node.children ?? []) {
    const [key, value] = children;
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (name === '__proto__') refuse({ problem: 'settingNameBarred', name }, key, [...path, name]);
    if (name in object) refuse({ problem: 'settingTwice', name: escaped(name) }, key, [...path, name]);
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
