import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type EvaluationScope, TraitIndex, type Traits } from '../../src/model/subject.ts';

const names = (all: readonly string[]) => fc.subarray([...all]);
const level = fc.constantFrom('output', 'outcome', 'impact');
const traits: fc.Arbitrary<Traits> = fc.record({
  components: fc.option(names(['Military', 'Police', 'Rule of Law'])),
  level: fc.option(level),
  themes: fc.option(names(['poc', 'gender'])),
});
const scope: fc.Arbitrary<EvaluationScope> = fc.record({
  components: names(['Military', 'Police', 'Unknown']),
  levels: fc.subarray(['output', 'outcome', 'impact']),
  themes: names(['poc', 'gender', 'unknown']),
});

const fits = (asked: readonly string[], has: readonly string[] | null) =>
  asked.length === 0 || has === null || has.some((name) => asked.includes(name));

it('finds all that has any of what each column names; an empty column restricts nothing, what is unknown may be anything', () => {
  fc.assert(
    fc.property(fc.array(traits, { maxLength: 20 }), scope, (all, asked) => {
      const index = new TraitIndex(all);
      const expected = [...all.keys()].filter((i) => {
        const has = all[i];
        return (
          has !== undefined &&
          fits(asked.components, has.components) &&
          fits(asked.levels, has.level && [has.level]) &&
          fits(asked.themes, has.themes)
        );
      });
      expect(index.matching(asked)).toEqual(expected);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

it('tells whether each column alone chooses any', () => {
  const index = new TraitIndex([
    { components: ['Police'], level: 'outcome', themes: [] },
    { components: ['Military'], level: 'impact', themes: ['poc'] },
  ]);
  expect(index.eachMatches({ components: ['Police'], levels: ['impact'], themes: [] })).toBe(true);
  expect(index.matching({ components: ['Police'], levels: ['impact'], themes: [] })).toEqual([]);
  expect(index.eachMatches({ components: ['Police'], levels: ['output'], themes: [] })).toBe(false);
});
