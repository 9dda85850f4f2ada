import { expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

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
