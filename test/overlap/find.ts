import type { Evaluation, Framework } from '../../src/model/framework.ts';
import type { Overlap } from '../../src/model/overlap-figures.ts';
import type { OverlapInput } from '../../src/overlap/overlap.ts';
import { overlap } from '../../src/overlap/overlap.ts';
import { day } from '../days.ts';
import { evaluation, framework, indicator, row, settings } from '../made.ts';
import { tallied } from '../tallied.ts';

/** The day of the report. */
export const today = day('2025-06-15');
export const indicators = [
  indicator({ id: 'P1', level: 'output', themes: ['poc'] }),
  indicator({ id: 'P2', level: 'outcome', themes: ['poc', 'gender'] }),
  indicator({
    id: 'M1',
    level: 'impact',
    components: [
      { name: 'Military', share: 0.5 },
      { name: 'Police', share: 0.5 },
    ],
  }),
  indicator({ id: 'H1', level: 'input', components: [{ name: 'Human Rights', share: 1 }] }),
];

/** H1 was observed at Beni today. */
const { summaries } = await tallied([row({ indicator: 3, place: 'Beni', start: today, end: today })], 4);

/** An evaluation of one indicator at Goma. */
export const goma = (id: string, start: string, end: string, changes: Partial<Evaluation> = {}): Evaluation =>
  evaluation({ id, indicators: ['P1'], locations: ['Goma'], start: day(start), end: day(end), ...changes });

/** The overlap of evaluations of these indicators. */
export const find = (given: Partial<Framework>, ask: Partial<OverlapInput> = {}): Overlap =>
  overlap({ ...assessment(given), today, window: { from: null, to: null }, whatIf: [], maxPairs: 100, ...ask });

export const assessment = (given: Partial<Framework>) => ({
  framework: framework({ indicators, evaluations: [], ...given }),
  summaries,
  settings: settings(),
});
