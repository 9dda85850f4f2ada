import { expect, it } from 'vitest';
import { grouped, groupedUnder } from '../../src/model/grouped.ts';

it('things stand by their key, keys and things in the order they are met', () => {
  expect([...grouped([3, 1, 4, 1, 5, 9], (n) => (n % 2 === 0 ? 'even' : 'odd'))]).toEqual([
    ['odd', [3, 1, 1, 5, 9]],
    ['even', [4]],
  ]);
});

it('things of several keys stand under each, once', () => {
  const tagged = [{ tags: ['a', 'b', 'a'] }, { tags: [] }, { tags: ['b'] }];
  expect([...groupedUnder(tagged, ({ tags }) => tags)]).toEqual([
    ['a', [tagged[0]]],
    ['b', [tagged[0], tagged[2]]],
  ]);
});
