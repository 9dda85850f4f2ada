import fc from 'fast-check';
import { closestMatch } from 'leven';
import { describe, expect, it } from 'vitest';
import { nearest, nearestAmong } from '../../src/model/nearest.ts';

it.each([
  ['outcom', ['outcome', 'output', 'input', 'impact'], 'outcome'],
  ['agregation', ['aggregation', 'levels'], 'aggregation'],
  ['PATROL-1', ['PATROLS-1', 'PATROLS-2'], 'PATROLS-1'],
  ['scroe', ['score', 'trend'], 'score'],
  ['civil affairs', ['Military', 'Civil Affairs'], 'Civil Affairs'],
])('%s is nearest to one of %j', (typed, names, meant) => {
  expect(nearest(typed, names)).toBe(meant);
});

it.each([
  ['zebra', ['outcome', 'output']],
  // among short ids every other is one letter away: naming one would be a guess
  ['P9', ['P1', 'P2']],
  ['', ['P1']],
  ['outcome', []],
])('%s is near to none of %j', (typed, names) => {
  expect(nearest(typed, names)).toBeNull();
});

describe('many names', () => {
  const letters = (most: number) => fc.string({ unit: fc.constantFrom(...'abcdé1'), minLength: 1, maxLength: most });

  it('are looked through as one by one: the fewest letters away, of several the first', () => {
    // names that fold to themselves, so that what leven finds is what is meant
    const plain = letters(9).map((name) => name.replaceAll('é', 'e'));
    fc.assert(
      fc.property(plain, fc.uniqueArray(plain, { maxLength: 40 }), (typed, names) => {
        const most = Math.min(3, Math.floor(typed.length / 3));
        const swapped = Array.from(
          typed.slice(1),
          (_, i) => typed.slice(0, i) + typed[i + 1] + typed[i] + typed.slice(i + 2),
        ).find((other) => names.includes(other));
        const close = most === 0 ? undefined : (swapped ?? closestMatch(typed, names, { maxDistance: most }));
        expect(nearest(typed, names)).toBe(names.includes(typed) ? typed : (close ?? null));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('give the same answers from one index as from a new one for each', () => {
    fc.assert(
      fc.property(
        fc.array(letters(12), { maxLength: 30 }),
        fc.array(letters(12), { maxLength: 30 }),
        (names, typed) => {
          const among = nearestAmong(names);
          for (const name of [...typed, ...typed]) expect(among(name)).toBe(nearest(name, names));
        },
      ),
      { seed: 1 },
    );
  });

  it('are guessed at for a thousand different ones that are none of them; a spelling of one is always found', () => {
    const among = nearestAmong(['PATROLS-1']);
    expect(among('PATROL-1')).toBe('PATROLS-1');
    for (let i = 0; i < 1000; i++) among(`unknown ${i}`);
    // known from before
    expect(among('PATROL-1')).toBe('PATROLS-1');
    expect(among('PATROLS-2')).toBeNull();
    expect(among('patrols 1')).toBe('PATROLS-1');
  });

  it('are looked through once, when the first is asked for', () => {
    let walks = 0;
    const among = nearestAmong({
      *[Symbol.iterator]() {
        walks += 1;
        yield 'Military';
      },
    });
    expect(walks).toBe(0);
    expect(['Militray', 'Police', 'Militari'].map(among)).toEqual(['Military', null, 'Military']);
    expect(walks).toBe(1);
  });
});
