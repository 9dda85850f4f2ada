import { describe, expect, it } from 'vitest';
import { CannotRun } from '../../src/model/cannot-run.ts';
import { find, goma } from './find.ts';

describe('what if', () => {
  const evaluations = [
    goma('E1', '2025-07-01', '2025-07-10', { personDays: 4 }),
    goma('E2', '2025-07-01', '2025-07-10', { personDays: 6 }),
    goma('Survey', '2025-07-01', '2025-07-10', { indicators: ['H1'], personDays: 2 }),
  ];

  it('is null where nothing is asked', () => {
    expect(find({ evaluations }).whatIf).toBeNull();
  });

  it('gives the figures after, beside those before', () => {
    const found = find({ evaluations }, { whatIf: ['drop=E2,Survey'] });
    expect(found).toMatchObject({ redundancy: 1 / 3, personDays: { planned: 12, saving: 6 } });
    expect(found.whatIf).toEqual({
      changes: ['drop=E2,Survey'],
      redundancy: 0,
      personDays: { planned: 4, saving: 0 },
      gaps: { indicators: ['M1', 'P2', 'H1'], components: ['Human Rights', 'Military'], locations: ['Beni'] },
    });
  });

  it.each([
    [['shift=E2:+5d'], 1 / 6],
    [['shift=E2:-10d'], 0],
    [['shift=E2:\u221210d'], 0],
    [['shift=E1,E2:5d', 'shift=E2:+5d'], 1 / 6],
  ])('%j', (whatIf, redundancy) => {
    expect(find({ evaluations }, { whatIf }).whatIf?.redundancy).toBeCloseTo(redundancy, 12);
  });

  it('moves an evaluation whose id has a colon', () => {
    const named = [...evaluations.slice(0, 1), goma('PoC:2', '2025-07-01', '2025-07-10')];
    expect(find({ evaluations: named }).redundancy).toBe(0.5);
    expect(find({ evaluations: named }, { whatIf: ['shift=PoC:2:+10d'] }).whatIf?.redundancy).toBe(0);
  });

  it.each(['drop', 'drop=', 'drop=E1,', 'shift=E1', 'shift=E1:+1w', 'shift=:+3d', 'move=E1:3d', 'shift=E1:1.5d'])(
    'does not understand %s, and says what it does',
    (typed) => {
      expect(() => find({ evaluations }, { whatIf: [typed] })).toThrow(CannotRun);
      expect(() => find({ evaluations }, { whatIf: [typed] })).toThrow(
        `--what-if "${typed}" is not understood. Write drop=E4,E7`,
      );
    },
  );

  it('names the nearest id, or those on file', () => {
    expect(() => find({ evaluations }, { whatIf: ['drop=Survei'] })).toThrow('no evaluation "Survei". Nearest: Survey');
    expect(() => find({ evaluations }, { whatIf: ['shift=Q9:1d'] })).toThrow('There are: E1, E2, Survey');
  });

  it('moves nothing out of the calendar', () => {
    const end = goma('E1', '9999-12-01', '9999-12-30');
    expect(() => find({ evaluations: [end] }, { whatIf: ['shift=E1:+2d'] })).toThrow(CannotRun);
  });
});
