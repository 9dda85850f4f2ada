import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from '../../src/overlap/heap.ts';

it('a heap gives the first of what is in it, whatever was pushed and popped before', () => {
  const pop = fc.constant('pop' as const);
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.array(fc.oneof(fc.nat(), pop)), (begin, steps) => {
      const heap = new Heap(begin, (a, b) => a - b);
      const sorted = [...begin].sort((a, b) => a - b);
      for (const step of steps) {
        if (step === 'pop') expect(heap.pop()).toBe(sorted.shift());
        else {
          heap.push(step);
          sorted.push(step);
          sorted.sort((a, b) => a - b);
        }
        expect(heap.first).toBe(sorted[0]);
      }
    }),
    { seed: 4 },
  );
});
