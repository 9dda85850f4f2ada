import { describe, expect, it } from 'vitest';
import { day } from '../days.ts';
import { decision } from '../made.ts';
import { find, goma } from './find.ts';

describe('the plan as a whole', () => {
  it('has person-days only where all are known', () => {
    const known = goma('A', '2025-07-01', '2025-07-10', { personDays: 3 });
    expect(find({ evaluations: [known, goma('B', '2025-08-01', '2025-08-10')] }).personDays).toEqual({
      planned: null,
      saving: null,
    });
    expect(find({ evaluations: [known] }).personDays).toEqual({ planned: 3, saving: 0 });
  });

  it('saves none that a pair tells to coordinate with an independent one', () => {
    const evaluations = [
      goma('A', '2025-07-01', '2025-07-10', { independent: true }),
      goma('B', '2025-07-01', '2025-07-10'),
      goma('C', '2025-08-01', '2025-08-10'),
    ];
    expect(find({ evaluations })).toMatchObject({ keep: ['A'], saving: ['C'] });
  });

  it('is fragmented on the days on which three owners are active, whether or not they meet', () => {
    const by = (id: string, owner: string, start: string, end: string) =>
      goma(id, start, end, { owner, indicators: [id], locations: [id] });
    const evaluations = [
      by('P1', 'HRD', '2025-03-01', '2025-03-20'),
      by('P2', 'PPU', '2025-03-10', '2025-03-31'),
      by('M1', 'JOC', '2025-03-20', '2025-04-10'),
      goma('Z1', '2025-04-01', '2025-04-05', { owner: 'HRD' }),
      goma('Z2', '2025-03-31', '2025-03-31', { owner: 'HRD' }),
    ];
    expect(find({ evaluations }).fragmentation).toEqual([
      {
        component: 'Police',
        owners: ['HRD', 'JOC', 'PPU'],
        evaluations: ['M1', 'P1', 'P2', 'Z2'],
        from: '2025-03-20',
        to: '2025-03-31',
        spans: [
          ['2025-03-20', '2025-03-20'],
          ['2025-03-31', '2025-03-31'],
        ],
      },
    ]);
  });

  it('has outcomes and impacts first among its gaps', () => {
    const evaluations = [goma('A', '2025-07-01', '2025-07-10', { indicators: ['H1'] })];
    expect(find({ evaluations }).gaps).toEqual({
      indicators: ['M1', 'P2', 'P1'],
      components: ['Military', 'Police'],
      locations: ['Beni'],
    });
  });
});

describe('unused and decisions', () => {
  const evaluations = [goma('E1', '2025-05-01', '2025-05-31'), goma('E2', '2025-06-01', '2025-06-20')];

  it('are not known without a decisions file', () => {
    expect(find({ evaluations })).toMatchObject({ unused: { evaluations: null, indicators: null }, decisions: [] });
  });

  it('count an evaluation that has ended and an indicator observed in the window', () => {
    const found = find({ evaluations, decisions: [] });
    expect(found.unused).toEqual({ evaluations: ['E1'], indicators: ['H1'] });
  });

  it('leave out what a decision names and what was observed outside the window', () => {
    const decisions = [decision({ informedBy: ['E1', 'H1'] })];
    expect(find({ evaluations, decisions }).unused).toEqual({ evaluations: [], indicators: [] });
    const window = { from: day('2025-05-01'), to: day('2025-05-31') };
    expect(find({ evaluations, decisions: [] }, { window }).unused.indicators).toEqual([]);
  });

  it('tell the days from the end of the last evaluation, and an id that is both names both', () => {
    const both = goma('P1', '2025-06-01', '2025-06-05');
    const decisions = [
      decision({ id: 'D2', date: day('2025-06-10'), informedBy: ['P1', 'E2', 'H1'], status: 'done' }),
      decision({ id: 'D1', date: day('2025-06-10'), informedBy: ['H1'] }),
    ];
    expect(find({ evaluations: [...evaluations, both], decisions }).decisions).toEqual([
      { id: 'D1', date: '2025-06-10', evaluations: [], indicators: ['H1'], daysAfter: null, status: 'open' },
      {
        id: 'D2',
        date: '2025-06-10',
        evaluations: ['E2', 'P1'],
        indicators: ['H1', 'P1'],
        daysAfter: -10,
        status: 'done',
      },
    ]);
  });
});

describe('who does what', () => {
  it('stands side by side, a tool an entry', () => {
    const evaluations = [
      goma('E2', '2025-06-01', '2025-06-10', { tool: 'CPAS', owner: 'PU', indicators: ['H1', 'M1'] }),
      goma('E1', '2025-03-01', '2025-03-10', { tool: 'CPAS', owner: 'JOC' }),
      goma('E3', '2025-03-01', '2025-03-10', { tool: 'RBB', themes: ['mines'], indicators: [] }),
    ];
    expect(find({ evaluations }).tools).toEqual([
      {
        tool: 'CPAS',
        owners: ['JOC', 'PU'],
        evaluations: ['E1', 'E2'],
        components: ['Human Rights', 'Military', 'Police'],
        levels: ['input', 'output', 'impact'],
        from: '2025-03-01',
        to: '2025-06-10',
      },
      {
        tool: 'RBB',
        owners: ['HRD'],
        evaluations: ['E3'],
        components: [],
        levels: [],
        from: '2025-03-01',
        to: '2025-03-10',
      },
    ]);
  });
});
