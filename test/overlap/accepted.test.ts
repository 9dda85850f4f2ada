import { describe, expect, it } from 'vitest';
import { unmatchedAccepted } from '../../src/overlap/accepted-overlaps.ts';
import { settings } from '../made.ts';
import { assessment, find, goma } from './find.ts';

describe('accepted', () => {
  const evaluations = [
    goma('A', '2025-06-01', '2025-06-10'),
    goma('B', '2025-06-01', '2025-06-10'),
    goma('C', '2025-06-01', '2025-06-10'),
    goma('D', '2025-06-11', '2025-06-12'),
    goma('E', '2025-06-01', '2025-06-10', { locations: ['Uvira'] }),
  ];
  const entry = (...ids: string[]) => ({ evaluations: ids, reason: ids.join(), file: 'cpas.json', line: 1, column: 1 });
  const accepting = (...accepted: ReturnType<typeof entry>[]) => ({ settings: settings({ accepted }) });

  it('marks every pair among its ids, which stays in its cluster, and a repeat', () => {
    const found = find({ evaluations }, accepting(entry('A', 'B', 'C'), entry('A', 'D')));
    expect(found.pairs.map(({ a, b, accepted }) => [a, b, accepted])).toEqual([
      ['A', 'B', 'A,B,C'],
      ['A', 'C', 'A,B,C'],
      ['B', 'C', 'A,B,C'],
    ]);
    expect(found.clusters).toEqual([['A', 'B', 'C']]);
    expect(found.repeats).toMatchObject([{ a: 'A', b: 'D', accepted: 'A,D' }]);
  });

  it('is told where it matches nothing of all evaluations, or names an unknown id', () => {
    const entries = [entry('A', 'B'), entry('A', 'D'), entry('A', 'E'), entry('A', 'B', 'X'), entry('Y', 'A')];
    const unmatched = unmatchedAccepted({ ...assessment({ evaluations }), ...accepting(...entries) });
    expect(unmatched).toEqual([
      { entry: entries[2], matched: false, unknown: [] },
      { entry: entries[3], matched: true, unknown: ['X'] },
      { entry: entries[4], matched: false, unknown: ['Y'] },
    ]);
  });
});
