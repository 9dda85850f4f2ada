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
const hostile = fc.oneof(fc.constantFrom(...words, ...odd), fc.string({ unit: 'binary', maxLength: 8 }));
const delimiter = fc.constantFrom(',', ';', '\t', '|');

/** What fits a column, where a file needs it. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  id: ['P1', 'P2', 'P3'],
  name: ['Trust'],
  title: ['Survey'],
  component: ['Police', 'Police|Military', 'Police:0.5|Military:0.7'],
  level: ['outcome'],
  measure: ['percent', 'count'],
  indicator: ['P1', 'P2', 'P3'],
  period: ['2025', '2025-Q1'],
  value: ['12', '40'],
  target: ['70'],
  location: ['Goma', ''],
  tool: ['survey'],
  owner: ['HRD'],
  start: ['2025-01-01'],
  end: ['2025-03-31'],
  date: ['2025-06-30'],
  decision: ['Go on'],
  kind: ['access'],
};

/** A file of a kind: what it needs and some more of its columns; one cell in twenty of any kind, and rows of any length. */
const fileOf = (kind: keyof typeof kinds) => {
  const columns = kinds[kind].columns.map(({ name }) => name);
  const needed = columns.filter((name) => Object.hasOwn(fitting, name));
  const cell = (name: string) =>
    fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...(fitting[name] ?? [''])) }, { weight: 1, arbitrary: hostile });
  return fc
    .tuple(
      fc.constantFrom(true, true, true, false),
      fc.subarray([...columns, 'by_sex', '2025-Q1'], { minLength: 2 }),
      delimiter,
    )
    .chain(([whole, some, mark]) => {
      const names = whole ? [...new Set([...needed, ...some])] : some;
      const fit = fc.tuple(...names.map(cell));
      const odd = fc.array(hostile, { minLength: 1, maxLength: names.length + 1 });
      return fc
        .array(fc.oneof({ weight: 9, arbitrary: fit }, { weight: 1, arbitrary: odd }), { maxLength: 6 })
        .map((rows) => [names, ...rows].map((cells) => cells.join(mark)));
    });
};

it('never throws, whatever the files hold, and every row that is used is whole', async () => {
  const files = fc.record({
    'indicators.csv': fileOf('indicators'),
    'observations.csv': fileOf('observations'),
    'targets.csv': fileOf('targets'),
    'evaluations.csv': fileOf('evaluations'),
    'decisions.csv': fileOf('decisions'),
    'constraints.csv': fileOf('constraints'),
  });
  const used = { rows: 0, indicators: 0, evaluations: 0 };
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
      used.rows += rows.length;
      used.indicators += framework.indicators.length;
      used.evaluations += framework.evaluations?.length ?? 0;
    }),
    { numRuns: 150, seed: 20_250_331 },
  );
  // a law of nothing would hold always
  for (const [what, n] of Object.entries(used)) expect(n, what).toBeGreaterThan(5);
}, 30_000);
