import { CannotRun } from '../model/cannot-run.ts';
import { parseIso } from '../model/day.ts';
import { langs } from '../model/lang.ts';
import { nearest } from '../model/nearest.ts';
import type { Expected, Problem, ShownValue } from '../model/problems/problem.ts';
import { oneOf, wrongValue } from '../model/problems/wrong-value.ts';
import { inLanguageAsked } from './worded-problem.ts';

/** What a value must be, and whether it is. */
interface Check {
  readonly fits: (value: unknown) => boolean;
  readonly takes: readonly Expected[];
}

/** A check of every member that an object may have. */
export type Checks<T> = Readonly<Record<keyof T, Check>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const text = (example: string): Check => ({ fits: isText, takes: [{ is: 'text', example }] });

export const textList = (example: string): Check => ({
  fits: (value) => Array.isArray(value) && value.every(isText),
  takes: [{ is: 'texts', example }],
});

export const choice = (choices: readonly string[]): Check => ({
  fits: (value) => typeof value === 'string' && choices.includes(value),
  takes: oneOf(choices),
});

export const date: Check = {
  fits: (value) => typeof value === 'string' && parseIso(value) !== null,
  takes: [{ is: 'date' }],
};

export const wholeNumber = (least: number): Check => ({
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  takes: [{ is: 'whole', least }],
});

export const yesOrNo: Check = { fits: (value) => typeof value === 'boolean', takes: [{ is: 'yesNo' }] };

export const callback: Check = { fits: (value) => typeof value === 'function', takes: [{ is: 'callback' }] };

export const abortSignal: Check = {
  fits: (value) => isObject(value) && 'throwIfAborted' in value && typeof value.throwIfAborted === 'function',
  takes: [{ is: 'signal' }],
};

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Refuses what no compiler has refused: a member that does not exist, a value of another kind. One that is `undefined` is not there.
 *
 * @param owner whose members they are, as the message names it
 * @throws CannotRun which names the member, with the nearest that there is
 */
export function checkMembers<T extends object>(owner: string, members: T, checks: Checks<T>): void {
  const problem = problemWith(owner, members, checks);
  if (problem === null) return;
  const lang = isObject(members) && 'lang' in members ? langs.find((each) => each === members.lang) : undefined;
  throw inLanguageAsked(new CannotRun(problem), lang);
}

function problemWith<T extends object>(owner: string, members: T, checks: Checks<T>): Problem | null {
  if (!isObject(members)) {
    const [name = ''] = Object.keys(checks);
    return { problem: 'optionsNoObject', owner, example: name, value: shownValue(members) };
  }
  for (const [name, value] of Object.entries(members)) {
    if (!Object.hasOwn(checks, name)) return unknownMember(owner, name, Object.keys(checks));
    const check = checks[name as keyof T];
    if (value !== undefined && !check.fits(value)) return wrongValue(name, shownValue(value), check.takes);
  }
  return null;
}

const unknownMember = (owner: string, name: string, names: readonly string[]): Problem => ({
  problem: 'noSuchOption',
  owner,
  name,
  nearest: nearest(name, names),
  all: names.join(', '),
});

const longest = 80;

/** A value as a message names it: a text as it is, of anything else what it is. */
export function shownValue(value: unknown): ShownValue {
  if (typeof value === 'string') {
    const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
    return { is: 'text', text: JSON.stringify(text).slice(1, -1) };
  }
  if (Array.isArray(value))
    return value.length === 0 ? { is: 'emptyList' } : { is: 'list', first: shownValue(value[0]) };
  if (typeof value === 'object' && value !== null) return { is: 'object' };
  if (typeof value === 'function') return { is: 'function' };
  if (typeof value === 'symbol') return { is: 'symbol' };
  return { is: 'literal', text: String(value) };
}
