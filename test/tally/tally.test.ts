import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observationsOf } from '../../src/model/summaries.ts';
import { row } from '../made.ts';
import { tallied } from '../tallied.ts';

describe('tally', () => {
  it('keeps the entries of an indicator together, in the order of their lines', async () => {
    const rows = [
      row({ indicator: 1, line: 2, value: 10 }),
      row({ indicator: 0, line: 3, value: 20 }),
      row({ indicator: 1, line: 4, value: 30, end: 5 }),
      row({ indicator: 2, line: 5, value: 40, file: 'more.csv' }),
    ];
    const { summaries } = await tallied(rows, 4);
    expect([...summaries.first]).toEqual([0, 1, 3, 4, 4]);
    expect([...summaries.value]).toEqual([20, 10, 30, 40]);
    expect([...summaries.line]).toEqual([3, 2, 4, 5]);
    expect(observationsOf(summaries, 2)).toMatchObject([{ file: 'more.csv', line: 5, value: 40 }]);
  });

  it('holds a text once: the total is place 0, part 0, source 0', async () => {
    const women = () => ({ columns: ['by_sex'], values: ['F'] });
    const { summaries } = await tallied([
      row({ start: 1, end: 1 }),
      row({ start: 2, end: 2, place: 'Goma', part: women(), source: 'SAGE' }),
      row({ start: 3, end: 3, place: 'Goma', part: women(), source: 'SAGE' }),
    ]);
    expect(summaries).toMatchObject({ places: ['', 'Goma'], sources: ['', 'SAGE'] });
    expect(summaries.parts).toEqual([{ columns: [], values: [] }, women()]);
    expect([...summaries.part]).toEqual([0, 1, 1]);
  });

  it('has columns of weight and bounds only where a row gives one', async () => {
    const bare = await tallied([row()]);
    expect(bare.summaries).toMatchObject({ weight: null, low: null, high: null });
    const { summaries } = await tallied([row(), row({ end: 1, weight: 300, low: 0 })]);
    expect([...(summaries.weight ?? [])]).toEqual([Number.NaN, 300]);
    expect([...(summaries.low ?? [])]).toEqual([Number.NaN, 0]);
    expect(summaries.high).toBeNull();
  });

  it('counts the same row told twice once, and says so at the later one', async () => {
    const { summaries, faults, leftOut } = await tallied([row({ line: 4 }), row({ line: 9 })]);
    expect(summaries.size).toBe(1);
    expect(leftOut).toBe(0);
    expect(faults).toEqual([
      {
        code: 'row/duplicate',
        at: { file: 'observations.csv', line: 9, column: 1, field: null, value: null },
        facts: { key: '#1, 1970-01-01', firstLine: 4 },
        related: [{ file: 'observations.csv', line: 4 }],
        indicators: ['#1'],
        subject: ['#1', '1970-01-01'],
      },
    ]);
  });

  it.each([
    { differs: 'value', by: { value: 2 } },
    { differs: 'weight', by: { weight: 3 } },
    { differs: 'low', by: { low: 0 } },
    { differs: 'high', by: { high: 4 } },
    { differs: 'quality', by: { quality: 1 } },
  ])('uses no row of a key told with another $differs', async ({ by }) => {
    const { summaries, faults, leftOut } = await tallied([row({ line: 2 }), row({ line: 3, ...by })]);
    expect(summaries.size).toBe(0);
    expect(leftOut).toBe(2);
    expect(faults.map(({ code, at }) => [code, at.line])).toEqual([['row/conflict', 3]]);
  });

  it('tells a conflict once, at the last of its rows, and no duplicate beside it', async () => {
    const { summaries, faults, leftOut } = await tallied([
      row({ line: 2, value: 47 }),
      row({ line: 3, value: 47 }),
      row({ line: 4, value: 74, source: 'RBB' }),
      row({ line: 5, value: 74 }),
      row({ line: 6, value: 47, column: 13 }),
    ]);
    expect(summaries.size).toBe(1);
    expect(leftOut).toBe(4);
    expect(faults).toMatchObject([
      {
        code: 'row/conflict',
        at: { line: 6, column: 13, field: 'value', value: '47' },
        facts: { here: '47', there: '74', lineNumbers: [2, 3, 5] },
      },
    ]);
    expect(faults[0]?.related?.map(({ line }) => line)).toEqual([2, 3, 5]);
  });

  it('counts a row of a wide table once, however many of its values are left out', async () => {
    const wide = (line: number, value: number) => [
      row({ line, start: 1, end: 1, column: 4, value }),
      row({ line, start: 2, end: 2, column: 6, value }),
    ];
    const { faults, leftOut } = await tallied([...wide(2, 47), ...wide(3, 74), ...wide(4, 47)]);
    expect(leftOut).toBe(3);
    expect(faults).toMatchObject([
      { code: 'row/conflict', at: { line: 4, column: 4 }, facts: { lineNumbers: [2, 3] }, indicators: ['#1'] },
      { code: 'row/conflict', at: { line: 4, column: 6 }, facts: { lineNumbers: [2, 3] }, indicators: ['#1'] },
    ]);
  });

  it('names the line of values that conflict within it', async () => {
    const { faults, leftOut } = await tallied([
      row({ line: 7, column: 4, value: 47 }),
      row({ line: 7, column: 9, value: 48 }),
      row({ line: 7, column: 14, value: 48 }),
    ]);
    expect(leftOut).toBe(1);
    expect(faults).toMatchObject([
      { at: { line: 7, column: 14 }, facts: { here: '48', there: '47', lineNumbers: [7] } },
    ]);
    expect(faults[0]?.related).toEqual([{ file: 'observations.csv', line: 7 }]);
  });

  it('names a key by what tells it from others', async () => {
    const part = { columns: ['by_sex'], values: ['F'] };
    const same = { place: 'Goma', part, source: 'RBB' };
    const { faults } = await tallied([row({ line: 2, ...same }), row({ line: 3, ...same })]);
    expect(faults[0]?.facts).toMatchObject({ key: '#1, 1970-01-01, Goma, by_sex F, source RBB' });
  });

  it('finds every key among many, and takes no more than 48 bytes for one', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) =>
      row({ indicator: i % 7, start: i % 1000, end: 2000, place: `p${Math.floor(i / 1000)}`, value: i, line: i + 2 }),
    );
    const { summaries, faults } = await tallied([...rows, ...rows.slice(0, 100)], 7);
    expect(summaries.size).toBe(40_000);
    expect(faults).toHaveLength(100);
    const bytes = Object.values(summaries).reduce((sum, column) => sum + (column?.buffer?.byteLength ?? 0), 0);
    expect(bytes / summaries.size).toBeLessThan(48);
  });

  it('has each key once, whatever the rows (law)', async () => {
    const small = fc.integer({ min: 0, max: 2 });
    const given = fc.record({ indicator: small, start: small, source: fc.constantFrom('', 'a'), value: small });
    await fc.assert(
      fc.asyncProperty(fc.array(given, { maxLength: 40 }), async (all) => {
        const rows = all.map((one, i) => row({ ...one, end: 9, line: i + 2 }));
        const { summaries, leftOut, faults } = await tallied(rows, 3);
        const told = new Map<string, Set<number>>();
        for (const { indicator, start, source, value } of rows) {
          const key = JSON.stringify([indicator, start, source]);
          told.set(key, (told.get(key) ?? new Set()).add(value));
        }
        const whole = [...told.values()].filter((values) => values.size === 1);
        expect(summaries.size).toBe(whole.length);
        const duplicates = faults.filter(({ code }) => code === 'row/duplicate').length;
        expect(summaries.size + duplicates + leftOut).toBe(rows.length);
      }),
    );
  });
});
