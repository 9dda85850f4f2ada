import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from '../../src/model/median.ts';
import { compareRanks, decidedBy, sourceRank } from '../../src/model/source-rank.ts';
import { argument } from '../../src/rules/command-argument.ts';
import { de, que } from '../../src/rules/elide.ts';
import { sayIn } from '../../src/rules/say.ts';

describe('the rank of sources', () => {
  const names = ['', 'b', 'A', 'a'];
  const rank = sourceRank(names, ['b', 'zz']);
  const source = fc.record({
    quality: fc.constantFrom('high', 'medium', 'low', null),
    source: fc.integer({ min: 0, max: names.length - 1 }),
  });

  it('is a total order: no two sources of one quality are alike', () => {
    fc.assert(
      fc.property(source, source, source, (a, b, c) => {
        const [x, y, z] = [rank(a), rank(b), rank(c)];
        expect(compareRanks(x, y) + compareRanks(y, x)).toBe(0);
        if (compareRanks(x, y) <= 0 && compareRanks(y, z) <= 0) expect(compareRanks(x, z)).toBeLessThanOrEqual(0);
        if (compareRanks(x, y) === 0) expect(a.source).toBe(b.source);
        expect(decidedBy(x, y) === null).toBe(compareRanks(x, y) === 0);
      }),
    );
  });

  it('is by quality, then trust, then name in code-point order, none last', () => {
    const order = [0, 1, 2, 3].map((n) => ({ quality: null, source: n }));
    const sorted = [...order, { quality: 'high', source: 0 } as const].sort((a, b) => compareRanks(rank(a), rank(b)));
    expect(sorted.map((each) => `${each.quality ?? ''}${names[each.source]}`)).toEqual(['high', 'b', 'A', 'a', '']);
  });
});

describe('the median', () => {
  it('has as many numbers above it as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (numbers) => {
        const middle = median(numbers);
        const below = numbers.filter((x) => x < middle).length;
        const above = numbers.filter((x) => x > middle).length;
        expect(below).toBeLessThanOrEqual(numbers.length / 2);
        expect(above).toBeLessThanOrEqual(numbers.length / 2);
      }),
    );
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([])).toBeNaN();
  });
});

describe('words', () => {
  it('name five of many and count the others, never one alone', () => {
    const { some } = sayIn('en');
    expect(some(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d, e and f');
    expect(some(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 others');
    expect(sayIn('fr').some(['a', 'b', 'c', 'd'], 2)).toBe('a, b et 2 autres');
  });

  it('of a command are quoted where a shell would take them apart', () => {
    expect([argument('M3'), argument('Civil Affairs'), argument('a"$b')]).toEqual([
      'M3',
      '"Civil Affairs"',
      '"a\\"\\$b"',
    ]);
  });

  it('in French are elided before a vowel or a mute h', () => {
    expect(['Military', 'Amara', 'E03', 'état-major', 'Human Rights', ''].map(de)).toEqual([
      'de Military',
      'd’Amara',
      'd’E03',
      'd’état-major',
      'de Human Rights',
      'de ',
    ]);
    expect([que('E03'), que('M1')]).toEqual(['qu’E03', 'que M1']);
    expect(['Hygiène', 'Hôpital de Goma', 'Haut-Uélé'].map(de)).toEqual([
      'd’Hygiène',
      'd’Hôpital de Goma',
      'de Haut-Uélé',
    ]);
  });
});
