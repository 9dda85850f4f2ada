import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsHolding } from '../../src/model/groups-holding.ts';

const ids = fc.subarray(['A', 'B', 'C', 'D']);

it('gives the groups that hold all of some ids, in order; none for no ids', () => {
  fc.assert(
    fc.property(fc.array(ids, { maxLength: 8 }), ids, (groups, asked) => {
      const expected = [...groups.keys()].filter(
        (i) => asked.length > 0 && asked.every((id) => groups[i]?.includes(id)),
      );
      expect([...groupsHolding(groups.map((group) => new Set(group)))(asked)]).toEqual(expected);
    }),
    { seed: 1, numRuns: 500 },
  );
});
