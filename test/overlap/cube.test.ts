import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/model/cannot-run.ts';
import type { Evaluation } from '../../src/model/framework.ts';
import type { Overlap } from '../../src/model/overlap-figures.ts';
import { day } from '../days.ts';
import { evaluation, settings } from '../made.ts';
import { tallied } from '../tallied.ts';
import { find, goma, indicators, today } from './find.ts';

describe('the subject of an evaluation', () => {
  const cellsOf = (changes: Partial<Evaluation>) =>
    find({ evaluations: [evaluation({ locations: ['Beni'], start: today, end: today, ...changes })] }).evaluations[0]
      ?.cells;

  it.each<[string, Partial<Evaluation>, number]>([
    ['nothing said: the whole framework', {}, 4],
    ['its indicators alone, whatever else is said', { indicators: ['P1', 'H1'], components: ['Military'] }, 2],
    ['any of its components', { components: ['Military', 'Human Rights'] }, 2],
    ['one of several components of an indicator', { components: ['Police'] }, 3],
    ['all of several columns', { components: ['Police'], levels: ['outcome', 'input'] }, 1],
    ['any of its themes', { themes: ['gender', 'poc'] }, 2],
    ['a theme that nothing has', { themes: ['mines'] }, 0],
  ])('%s', (_, changes, cells) => {
    expect(cellsOf(changes)).toBe(cells);
  });
});

describe('places', () => {
  it('known are those of observations and of all evaluations, cancelled ones too', () => {
    const evaluations = [
      goma('E1', '2025-06-01', '2025-06-01', { locations: ['Uvira'], status: 'cancelled' }),
      goma('E2', '2025-06-01', '2025-06-01', { locations: [] }),
    ];
    expect(find({ evaluations }).evaluations).toMatchObject([{ id: 'E2', cells: 2 }]);
  });

  it('a name of the settings stands for its list, and its name is no place', () => {
    const evaluations = [
      goma('E1', '2025-06-01', '2025-06-01', { locations: ['East', 'Beni'] }),
      goma('E2', '2025-06-01', '2025-06-01', { locations: [] }),
    ];
    const found = find({ evaluations }, { settings: settings({ places: { East: ['Beni', 'Bunia'] } }) });
    expect(found.evaluations.map(({ cells }) => cells)).toEqual([2, 2]);
    expect(found.pairs).toMatchObject([{ share: 1, shared: { locations: 'all' } }]);
  });

  it('names of the language itself are places like any other', () => {
    const evaluations = [goma('E1', '2025-06-01', '2025-06-01', { locations: ['constructor', '__proto__'] })];
    expect(find({ evaluations }).evaluations).toMatchObject([{ cells: 2 }]);
  });

  it('are one cell where none is known, and none is named', async () => {
    const evaluations = [
      goma('E1', '2025-06-01', '2025-06-10', { locations: [] }),
      goma('E2', '2025-06-01', '2025-06-10', { locations: [] }),
    ];
    const { summaries } = await tallied([], indicators.length);
    const found = find({ evaluations }, { summaries });
    expect(found.pairs).toMatchObject([{ share: 1, shared: { indicators: ['P1'], locations: [], days: 10 } }]);
    expect(found.gaps.locations).toEqual([]);
  });
});

describe('the window', () => {
  const evaluations = [
    goma('E1', '2025-01-01', '2025-02-10'),
    goma('E2', '2025-02-01', '2025-03-31'),
    goma('E3', '2025-12-01', '2025-12-31', { status: 'cancelled' }),
  ];
  const ids = ({ evaluations: each }: Overlap) => each.map(({ id }) => id);

  it('is from the first start to the last end of what is not cancelled', () => {
    expect(find({ evaluations }).window).toEqual({ from: '2025-01-01', to: '2025-03-31' });
  });

  it('chooses evaluations and cuts none short', () => {
    const found = find({ evaluations }, { window: { from: day('2025-02-11'), to: day('2025-02-11') } });
    expect(found.window).toEqual({ from: '2025-02-11', to: '2025-02-11' });
    expect(found.evaluations).toMatchObject([{ id: 'E2', cells: 59, unique: 1 }]);
  });

  it('has its other end from the evaluations where one is given', () => {
    const found = find({ evaluations }, { window: { from: day('2025-02-11'), to: null } });
    expect(found.window).toEqual({ from: '2025-02-11', to: '2025-03-31' });
    expect(ids(found)).toEqual(['E2']);
  });

  it('may lie outside all evaluations', () => {
    const found = find({ evaluations }, { window: { from: null, to: day('2024-06-01') } });
    expect(found.window).toEqual({ from: '2024-06-01', to: '2024-06-01' });
    expect(found).toMatchObject({ evaluations: [], redundancy: null, personDays: { planned: 0, saving: 0 } });
    const later = find({ evaluations }, { window: { from: day('2026-06-01'), to: null } });
    expect(later).toMatchObject({ window: { from: '2026-06-01', to: '2026-06-01' }, evaluations: [] });
  });

  it('is null without evaluations', () => {
    expect(find({ evaluations: [] })).toMatchObject({ window: null, pairs: [], redundancy: null, tools: [] });
    expect(find({ evaluations: evaluations.slice(2) }).window).toBeNull();
  });

  it('that ends before it starts stops the run', () => {
    const ask = () => find({ evaluations }, { window: { from: day('2025-03-01'), to: day('2025-02-01') } });
    expect(ask).toThrow(new CannotRun({ problem: 'windowReversed', from: '2025-03-01', to: '2025-02-01' }));
  });
});
