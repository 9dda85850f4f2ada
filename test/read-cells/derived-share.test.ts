import { describe, expect, it } from 'vitest';
import { derive } from './derived.ts';

describe('a share', () => {
  const answers = (cells: readonly string[], entry: object = {}) =>
    derive({ indicator: 'S', date: 'Date', value: { share: { Said: 'yes' } }, ...entry }, [
      'Date,Said,Type',
      ...cells.map((cell) => `2025-01-05,${cell.includes(',') ? `"${cell}"` : cell},a`),
    ]);
  const facts = async (cells: readonly string[], entry: object = {}) => {
    const { faults, ...rest } = await answers(cells, entry);
    const derived = faults.filter(({ code }) => code.startsWith('derive/'));
    return { ...rest, derived: derived.map(({ code, facts }) => [code, facts]) };
  };

  it('is of the events with an answer, and their number is its weight', async () => {
    // yes, yes, 99, No: 99 is an answer unless the settings say that it is none
    const cells = ['Yes', 'Yes', 'NA', '', '99', 'No'];
    const plain = await facts(cells);
    expect(plain.said).toEqual(['S 2025-01 = 50']);
    expect(plain.derived).toEqual([['derive/no-answer', { events: 2, columns: ['Said'], id: 'S' }]]);
    const own = await facts(cells, { missingValues: ['99', 'NA'] });
    expect(own.rows).toMatchObject([{ value: 200 / 3, weight: 3 }]);
    expect(own.derived).toEqual([['derive/no-answer', { events: 3, columns: ['Said'], id: 'S' }]]);
  });

  it('is missing where no event has an answer', async () => {
    const { said, told } = await answers(['', 'n/a']);
    expect(said).toEqual([]);
    expect(told).toContain('file/nothing-read events/2025.csv');
  });

  it('may be of several answers, of several questions', async () => {
    const either = await answers(['yes', 'MOSTLY', 'no', 'no'], { value: { share: { Said: ['yes', 'mostly'] } } });
    expect(either.said).toEqual(['S 2025-01 = 50']);
    const both = await answers(['yes', 'no', ''], { value: { share: { Said: 'yes', Type: 'a' } } });
    expect(both.said).toEqual(['S 2025-01 = 50']);
    const word = await answers(['NA', 'FR', 'FR', 'FR'], { value: { share: { Said: 'NA' } } });
    expect(word.said).toEqual(['S 2025-01 = 25']);
  });

  it.each([
    { split: ' ', cell: 'no yes' },
    { split: '|', cell: 'no | yes' },
    { split: ',', cell: 'no,yes' },
  ])('finds an answer among those of a cell parted by "$split"', async ({ split, cell }) => {
    const apart = await facts([cell, 'no'], { split });
    expect([apart.said, apart.derived]).toEqual([['S 2025-01 = 50'], []]);
    const whole = await facts([cell, cell, 'no', 'yes']);
    expect(whole.said).toEqual(['S 2025-01 = 25']);
    expect(whole.derived).toEqual([
      ['derive/among-others', { answer: 'yes', column: 'Said', cells: 2, setting: 'share' }],
    ]);
  });

  it.each(['not yes', 'yes and no', 'yesterday', 'sans yes'])('takes a sentence for one answer: %s', async (cell) => {
    expect((await facts([cell, 'yes'])).derived).toEqual([]);
  });

  it('tells of an answer that no event has, with the nearest', async () => {
    expect((await facts(['answered', 'none'], { value: { share: { Said: 'anwsered' } } })).derived).toEqual([
      ['derive/never', { answer: 'anwsered', column: 'Said', nearest: 'answered' }],
    ]);
  });

  it('and `where` looks into cells of several answers alike', async () => {
    const where = { Said: ['yes'] };
    const count = { indicator: 'A', date: 'Date', value: 'count', where };
    expect((await answers(['no yes', 'yes', 'no'], { ...count, split: ' ' })).said).toEqual(['A 2025-01 = 2']);
    const whole = await facts(['no yes', 'yes', 'no'], count);
    expect(whole.said).toEqual(['A 2025-01 = 1']);
    expect(whole.derived).toEqual([
      ['derive/among-others', { answer: 'yes', column: 'Said', cells: 1, setting: 'where' }],
    ]);
  });
});
