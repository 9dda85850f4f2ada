import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kinds } from '../../src/model/kinds.ts';
import { inMemory } from '../in-memory.ts';
import { readAll } from './read-all.ts';

const words = [
  'P1',
  'P1|P2',
  '__proto__',
  'constructor',
  'Police',
  'A:0.5|B',
  'outcome',
  'percent',
  '%',
  'yes',
  '12',
  '-1',
  '1,5',
];
const odd = [
  '1.234',
  '2025',
  '2025-Q1',
  '31/03/25',
  'NA',
  '"',
  '""',
  '\u202e',
  '\u0000',
  '|',
  ':',
  '..',
  '2025..',
  'total',
  '\ud800',
  '',
];
const cell = fc.oneof(fc.constantFrom(...words, ...odd), fc.string({ unit: 'binary', maxLength: 8 }));
const delimiter = fc.constantFrom(',', ';', '\t', '|');

/** A file of a kind: some of its columns, and cells of any kind. */
const fileOf = (kind: keyof typeof kinds) =>
  fc
    .tuple(
      fc.subarray([...kinds[kind].columns.map(({ name }) => name), 'by_sex', '2025-Q1'], { minLength: 2 }),
      delimiter,
    )
    .chain(([names, mark]) =>
      fc
        .array(fc.array(cell, { minLength: 1, maxLength: names.length + 1 }), { maxLength: 6 })
        .map((rows) => [names, ...rows].map((cells) => cells.join(mark))),
    );

it('never throws, whatever the files hold, and every row that is used is whole', async () => {
  const files = fc.record({
    'indicators.csv': fileOf('indicators'),
    'observations.csv': fileOf('observations'),
    'targets.csv': fileOf('targets'),
    'evaluations.csv': fileOf('evaluations'),
    'decisions.csv': fileOf('decisions'),
    'constraints.csv': fileOf('constraints'),
  });
  await fc.assert(
    fc.asyncProperty(files, async (all) => {
      const { framework, rows } = await readAll(inMemory(all));
      for (const { start, end, value, indicator } of rows)
        expect(start <= end && Number.isFinite(value) && indicator < framework.indicators.length).toBe(true);
      for (const { id, name, components, weight } of framework.indicators) {
        expect(id !== '' && name !== '' && weight > 0).toBe(true);
        expect(components.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      }
      for (const { start, end } of framework.evaluations ?? []) expect(start).toBeLessThanOrEqual(end);
    }),
    { numRuns: 300 },
  );
});
