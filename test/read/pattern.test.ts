import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/read/files/pattern.ts';

describe('a pattern stands for', () => {
  it.each([
    ['*.csv', 'a.csv', 'exports/a.csv'],
    ['a?.csv', 'ab.csv', 'a.csv'],
    ['a?.csv', 'a😀.csv', 'abc.csv'],
    ['exports/*.csv', 'exports/a.csv', 'exports/b/a.csv'],
    ['./exports/*', 'exports/a', 'a'],
    ['**/*.csv', 'a.csv', 'a.txt'],
    ['**/*.csv', 'x/y/a.csv', 'x/.y/a.csv'],
    ['x/**/z/*.csv', 'x/z/a.csv', 'x/a.csv'],
    ['x/**/z/*.csv', 'x/y/z/z/a.csv', 'x/z/y/a.csv'],
    ['x/**', 'x/y/a.csv', 'x'],
    ['x**y.csv', 'xy.csv', 'x/y.csv'],
    ['*', 'a', '.a'],
    ['.*', '.a', 'a'],
    ['Report (final) [1]*.csv', 'Report (final) [1] b.csv', 'Report 1 b.csv'],
    ['{a,b}*', '{a,b}c', 'ac'],
    ['!*.csv', '!a.csv', 'a.csv'],
  ])('%s: %s, and not for %s', (text, path, other) => {
    const { matches } = patternOf(text);
    expect([matches(path), matches(other)]).toEqual([true, false]);
  });

  it.each([
    ['exports/*.csv', ['exports'], ['other', 'exports/a']],
    ['exports/*/a.csv', ['exports', 'exports/b'], ['exports/b/c']],
    ['x/**/a.csv', ['x', 'x/y', 'x/y/z'], ['y']],
    ['**/a.csv', ['x', 'x/y'], []],
    ['a.csv', [], ['x']],
  ])('%s is looked for in %j, not in %j', (text, folders, others) => {
    const { reaches } = patternOf(text);
    expect(folders.filter((folder) => !reaches(folder))).toEqual([]);
    expect(others.filter(reaches)).toEqual([]);
  });

  it('the same as a plain reading of its signs, and is looked for wherever it has files', () => {
    const name = (...signs: string[]) => fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 5 });
    // a first `./` is no folder
    const step = fc.oneof(name('a', 'b', '.', '*', '?'), fc.constant('**')).filter((text) => text !== '.');
    const pattern = fc.array(step, { minLength: 1, maxLength: 4 });
    const path = fc.array(name('a', 'b', '.'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(pattern, path, (steps, names) => {
        const { matches, reaches } = patternOf(steps.join('/'));
        expect(matches(names.join('/'))).toBe(reads(steps, names));
        if (matches(names.join('/')) && names.length > 1) expect(reaches(names.slice(0, -1).join('/'))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});

/** Signs read one by one, every way tried: slow and plain. */
function reads([step, ...steps]: readonly string[], names: readonly string[]): boolean {
  const [name, ...others] = names;
  if (step === undefined) return name === undefined;
  if (step !== '**') return name !== undefined && fits([...step], [...name], true) && reads(steps, others);
  const passes = name !== undefined && !name.startsWith('.');
  // at the end it stands for what is in the folder
  if (steps.length === 0) return passes && (others.length === 0 || reads([step], others));
  return reads(steps, names) || (passes && reads([step, ...steps], others));
}

function fits([sign, ...signs]: readonly string[], name: readonly string[], first = false): boolean {
  const [character, ...others] = name;
  if (sign === undefined) return character === undefined;
  if (first && character === '.' && sign !== '.') return false;
  if (sign === '*') return fits(signs, name) || (character !== undefined && fits([sign, ...signs], others));
  return character !== undefined && (sign === '?' || sign === character) && fits(signs, others);
}

// each of these takes a matcher that goes back hours, or longer than the world is old
it.each([
  ['a star between letters', `${'*a'.repeat(2000)}b`, 'a'.repeat(10_000)],
  ['two stars between letters', `${'**a'.repeat(2000)}b`, 'a'.repeat(10_000)],
  ['signs of other languages', '(a+)+b.csv', 'a'.repeat(10_000)],
  ['any folders, again and again', `${'**/a/'.repeat(500)}b`, 'a/'.repeat(2000)],
  ['stars within any folders', `${'**/*a*a*/'.repeat(100)}b`, `${'aaaaaa/'.repeat(1000)}c`],
])('%s: a path that nearly fits is told at once', { timeout: 20_000 }, (_, text, path) => {
  const { matches, reaches } = patternOf(text);
  expect(matches(path)).toBe(false);
  expect(reaches(path)).toBeTypeOf('boolean');
});
