import { nearest } from '../nearest.ts';
import type { Expected, Problem, ShownValue } from './problem.ts';

/** That a value does not fit, with the nearest of those that would where they can be listed. */
export function wrongValue(name: string, value: ShownValue, expected: readonly Expected[]): Problem {
  const choices = expected.flatMap((each) => {
    if (each.is === 'format') return each.names;
    return each.is === 'literal' ? [each.text] : [];
  });
  const near = value.is === 'text' ? nearest(value.text, choices) : null;
  return { problem: 'wrongValue', name, expected, value, nearest: near };
}

/** A value that must be one of some words. */
export const oneOf = (choices: readonly string[]): Expected[] => choices.map((text) => ({ is: 'literal', text }));
