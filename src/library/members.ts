import { CannotRun } from '../model/cannot-run.ts';
import { parseIso } from '../model/day.ts';
import { nearest } from '../model/nearest.ts';
import { sayIn } from '../rules/say.ts';

/** What a value must be: whether it is, and how that is said behind `takes`. */
interface Check {
  readonly fits: (value: unknown) => boolean;
  readonly takes: string;
  /** the values there are, where they can be listed */
  readonly choices?: readonly string[];
}

/** A check of every member that an object may have. */
export type Checks<T> = Readonly<Record<keyof T, Check>>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const text = (example: string): Check => ({ fits: isText, takes: `a text, as ${JSON.stringify(example)}` });

export const texts = (example: string): Check => ({
  fits: (value) => Array.isArray(value) && value.every(isText),
  takes: `a list of texts, as [${JSON.stringify(example)}]`,
});

export const choice = (choices: readonly string[]): Check => ({
  fits: (value) => typeof value === 'string' && choices.includes(value),
  takes: sayIn('en').either(choices),
  choices,
});

export const date: Check = {
  fits: (value) => typeof value === 'string' && parseIso(value) !== null,
  takes: 'a date as 2025-06-30',
};

export const whole = (least: number): Check => ({
  fits: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  takes: `a whole number of at least ${least}`,
});

export const yesNo: Check = { fits: (value) => typeof value === 'boolean', takes: 'true or false' };

export const callback: Check = { fits: (value) => typeof value === 'function', takes: 'a function' };

export const abortSignal: Check = {
  fits: (value) => isObject(value) && 'throwIfAborted' in value && typeof value.throwIfAborted === 'function',
  takes: 'an AbortSignal, as AbortSignal.timeout(10_000)',
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
  if (!isObject(members)) {
    const [name = ''] = Object.keys(checks);
    throw new CannotRun(`${owner} takes an object with its options, as { ${name}: … }, not ${shown(members)}.`);
  }
  for (const [name, value] of Object.entries(members)) {
    if (!Object.hasOwn(checks, name)) throw new CannotRun(unknownMember(owner, name, Object.keys(checks)));
    const check = checks[name as keyof T];
    if (value !== undefined && !check.fits(value)) throw new CannotRun(wrongValue(name, value, check));
  }
}

function unknownMember(owner: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names);
  return `${owner} has no option "${name}". ${near === null ? `All: ${names.join(', ')}` : `Nearest: ${near}`}`;
}

/** Why a value does not fit: `by takes level or location, not "levl". Nearest: level` */
export function wrongValue(name: string, value: unknown, { takes, choices }: Pick<Check, 'takes' | 'choices'>): string {
  const near = choices === undefined || typeof value !== 'string' ? null : nearest(value, choices);
  return `${name} takes ${takes}, not ${shown(value)}.${near === null ? '' : ` Nearest: ${near}`}`;
}

const longest = 80;

/** A value in a message: a text as it is, of anything else what it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${shown(value[0])}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'function' || typeof value === 'symbol' ? `a ${typeof value}` : String(value);
}
