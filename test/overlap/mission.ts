import type { Evaluation, Framework } from '../../src/model/framework.ts';
import type { Overlap } from '../../src/model/overlap.ts';
import { type Ask, overlap } from '../../src/overlap/overlap.ts';
import { type Assessment, day, defaults, evaluation, framework, indicator, summaries } from './assessment.ts';

/** The day of the report. */
export const today = day('2025-06-15');
export const indicators = [
  indicator('P1', { level: 'output', components: [{ name: 'Police', share: 1 }], themes: ['poc'] }),
  indicator('P2', { level: 'outcome', components: [{ name: 'Police', share: 1 }], themes: ['poc', 'gender'] }),
  indicator('M1', {
    level: 'impact',
    components: [
      { name: 'Military', share: 0.5 },
      { name: 'Police', share: 0.5 },
    ],
  }),
  indicator('H1', { level: 'input', components: [{ name: 'Human Rights', share: 1 }] }),
];

/** An evaluation of one indicator at Goma. */
export const goma = (id: string, start: string, end: string, changes: Partial<Evaluation> = {}): Evaluation =>
  evaluation(id, { indicators: ['P1'], locations: ['Goma'], start: day(start), end: day(end), ...changes });

export function find(given: Partial<Framework>, ask: Partial<Ask> = {}): Overlap {
  return overlap({ ...assessment(given), today, window: { from: null, to: null }, whatIf: [], maxPairs: 100, ...ask });
}

export const assessment = (given: Partial<Framework>): Assessment => ({
  framework: framework({ indicators, ...given }),
  summaries: summaries(indicators, [{ indicator: 'H1', location: 'Beni', start: today, end: today }]),
  settings: defaults,
});
