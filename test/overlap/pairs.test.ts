import { describe, expect, it } from 'vitest';
import { settings } from '../made.ts';
import { find, goma } from './find.ts';

describe('what to do about a pair', () => {
  const ended = ['2025-05-01', '2025-06-14'] as const;
  const begun = ['2025-05-20', '2025-06-30'] as const;
  const ahead = ['2025-06-16', '2025-07-15'] as const;
  const later = ['2025-06-20', '2025-07-31'] as const;

  it.each([
    ['compare', goma('A', ...ended), goma('B', ...ended, { independent: true })],
    ['coordinate', goma('A', ...ended), goma('B', ...begun, { independent: true })],
    ['reuse', goma('A', ...ended), goma('B', ...begun)],
    ['merge', goma('A', ...ahead), goma('B', ...later)],
    ['join', goma('A', ...ahead), goma('B', ...later, { owner: 'PPU' })],
    ['sequence', goma('A', ...begun), goma('B', ...ahead)],
    ['sequence', goma('A', '2025-06-15', '2025-06-15'), goma('B', '2025-06-15', '2025-06-15')],
  ])('%s', (suggestion, a, b) => {
    expect(find({ evaluations: [a, b] }).pairs).toMatchObject([{ suggestion }]);
  });

  it('is told by dates, not by the status written', () => {
    const evaluations = [goma('A', ...ended, { status: 'planned' }), goma('B', ...ended, { status: 'ongoing' })];
    expect(find({ evaluations }).pairs).toMatchObject([{ suggestion: 'compare' }]);
  });
});

describe('a pair', () => {
  const evaluations = [
    goma('A', '2025-06-01', '2025-06-10', { personDays: 8, respondents: ['women', 'police', 'youth'] }),
    goma('B', '2025-06-09', '2025-06-18', { personDays: 20, respondents: ['police', 'women'] }),
  ];

  it('tells what is shared, what is at stake and whom both ask', () => {
    expect(find({ evaluations }).pairs).toEqual([
      {
        a: 'A',
        b: 'B',
        kind: 'overlap',
        share: 0.2,
        shared: { indicators: ['P1'], locations: ['Goma'], days: 2, from: '2025-06-09', to: '2025-06-10' },
        personDays: 1.6,
        respondents: ['police', 'women'],
        suggestion: 'reuse',
        accepted: null,
      },
    ]);
  });

  it('is none a hair under the threshold', () => {
    expect(find({ evaluations }, { settings: settings({ overlap: { overlap: 0.21 } }) }).pairs).toEqual([]);
  });
});

describe('a repeat', () => {
  const first = goma('A', '2024-08-01', '2024-08-31');
  const least = { settings: settings({ overlap: { overlap: 0.3 } }) };

  it.each([
    ['six months after the end, clamped to the end of February', '2025-02-28', 1],
    ['a day later', '2025-03-01', 0],
  ])('%s', (_, start, count) => {
    expect(find({ evaluations: [first, goma('B', start, '2025-03-10')] }).repeats).toHaveLength(count);
  });

  it('of two that end on one day is told of the one that starts later', () => {
    const evaluations = [
      goma('A', '2025-06-30', '2025-06-30', { indicators: [] }),
      goma('B', '2025-06-01', '2025-06-30'),
    ];
    expect(find({ evaluations }, least).repeats).toMatchObject([{ a: 'B', b: 'A', gapDays: 0 }]);
  });

  it('may hold the earlier one in it, where that is no pair', () => {
    const evaluations = [
      goma('A', '2025-06-05', '2025-06-05', { indicators: [] }),
      goma('B', '2025-06-01', '2025-06-30'),
    ];
    const found = find({ evaluations }, least);
    expect(found.pairs).toEqual([]);
    expect(found.repeats).toMatchObject([{ a: 'A', b: 'B', share: 1, gapDays: 0, suggestion: 'reuse' }]);
  });
});
