import type * as z from 'zod/mini';
import { nearest } from '../../model/nearest.ts';
import type { Expected, Problem } from '../../model/problems/problem.ts';
import { settingsSchema } from '../../model/settings.ts';
import { escaped, type Path } from './path.ts';

/** One thing that is wrong with the settings. */
export interface Issue {
  readonly path: Path;
  readonly problem: Problem;
  /** the key that an unknown one is nearest to */
  readonly meant?: string;
}

type Raw = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** What zod found, in words: zod/mini has none, and these say what is allowed. */
export function issues(rawIssues: readonly Raw[], base: Path = []): Issue[] {
  const flat = rawIssues.flatMap((raw): Issue[] => {
    const path = [...base, ...raw.path.filter((step) => typeof step !== 'symbol')];
    if (raw.code === 'unrecognized_keys') return raw.keys.map((key) => unknown(key, path));
    if (raw.code === 'invalid_key') return [unknown(String(path.at(-1)), path.slice(0, -1))];
    if (raw.code === 'invalid_union') return ofUnion(raw.errors, path);
    return [{ path, problem: mustBe(path, allowed(raw)) }];
  });
  // a member that is missing because it was mistyped is one mistake
  const meant = new Set(flat.map(({ meant }) => meant));
  return flat.filter(({ path }) => !meant.has(String(path.at(-1))));
}

function unknown(key: string, parent: Path): Issue {
  const near = nearest(key, keysAt(parent));
  return {
    path: [...parent, key],
    problem: { problem: 'noSuch', what: 'setting', name: escaped(key), nearest: near },
    ...(near !== null && { meant: near }),
  };
}

/** Of several forms the one that was meant is the one in which something deeper is wrong. */
function ofUnion(branches: readonly (readonly Raw[])[], path: Path): Issue[] {
  const meant = branches.filter((branch) => branch.every((raw) => raw.path.length > 0 || raw.code !== 'invalid_type'));
  const [best] = [...meant].sort((a, b) => depth(b) - depth(a));
  if (best !== undefined && !best.every((raw) => raw.path.length === 0 && raw.code === 'invalid_value'))
    return issues(best, path);
  const forms = branches.flatMap((branch) => branch.flatMap(allowed));
  return [{ path, problem: mustBe(path, forms) }];
}

const depth = (branch: readonly Raw[]): number =>
  Math.max(...branch.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));

/** What may stand in the place of an issue. */
function allowed(raw: Raw): Expected[] {
  switch (raw.code) {
    case 'invalid_type':
      return [types[raw.expected] ?? { is: 'type', name: raw.expected }];
    case 'invalid_value':
      return raw.values.map((value) => ({ is: 'literal', text: JSON.stringify(value) }));
    case 'too_small':
      if (raw.origin === 'string') return [{ is: 'filledText' }];
      return [{ is: raw.origin === 'array' ? 'list' : 'numberFrom', least: String(raw.minimum) }];
    case 'too_big':
      return [{ is: 'numberTo', most: String(raw.maximum) }];
    case 'invalid_format':
      return [{ is: 'monthDay' }];
    case 'invalid_union':
      return raw.errors.flat().flatMap(allowed);
    default:
      return [{ is: 'other' }];
  }
}

const types: Readonly<Record<string, Expected>> = {
  string: { is: 'text' },
  number: { is: 'number' },
  int: { is: 'whole' },
  object: { is: 'object' },
  record: { is: 'object' },
  array: { is: 'list' },
};

function mustBe(path: Path, expected: readonly Expected[]): Problem {
  const name = path.findLast((step) => typeof step === 'string');
  return { problem: 'settingWrong', name: name === undefined ? null : escaped(name), expected };
}

/** The keys that an object of the settings may have. */
function keysAt(path: Path): string[] {
  const here = path.reduce<Schema[]>(
    (schemas, step) => schemas.flatMap((schema) => below(schema, step)),
    [settingsSchema],
  );
  return [...new Set(here.flatMap(unwrapped).flatMap((schema) => keys(schema)))];
}

/** A schema without what is around it; each form of a union. */
function unwrapped(schema: Schema): Schema[] {
  const def = definition(schema);
  if (def.type === 'optional') return unwrapped(def.innerType);
  return def.type === 'union' ? def.options.flatMap(unwrapped) : [schema];
}

/** The schemas of a member or an item. */
function below(schema: Schema, step: string | number): Schema[] {
  return unwrapped(schema).flatMap((form) => {
    const def = definition(form);
    if (def.type === 'array') return [def.element];
    if (def.type === 'record') return [def.valueType];
    const member = def.type === 'object' && Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
    return member === undefined ? [] : [member];
  });
}

function keys(schema: Schema): string[] {
  const def = definition(schema);
  if (def.type === 'object') return Object.keys(def.shape);
  return def.type === 'record' ? [...(def.keyType._zod.values ?? [])].map(String) : [];
}

const definition = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;
