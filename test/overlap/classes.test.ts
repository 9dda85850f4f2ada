import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SetTable } from '../../src/overlap/number-sets.ts';
import { partition } from '../../src/overlap/partition.ts';

it('takes numbers together where the same sets hold them, be the sets small or large in what there is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(6, 200),
      fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 })), { maxLength: 5 }),
      (universe, drawn) => {
        const table = new SetTable(universe);
        const sets = [...new Set([...drawn.map((numbers) => table.setOf(numbers)), table.all])];
        const made = partition(universe, sets);
        expect(made.sizes.reduce((sum, size) => sum + size, 0)).toBe(universe);
        const holders = (i: number) => sets.map(({ members }) => members.includes(i)).join();
        const alike = new Set(Array.from({ length: universe }, (_, i) => holders(i)));
        // numbers that no set parts are of one class
        expect(made.sizes.filter((size) => size > 0)).toHaveLength(alike.size);
        for (const set of sets) {
          const size = made.in(set).reduce((sum, k) => sum + (made.sizes[k] ?? 0), 0);
          expect(size).toBe(set.members.length);
        }
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
