import type { Documents } from '../../src/report/documents/document.ts';
import { head } from './sample-head.ts';
import { overlap } from './sample-overlap.ts';
import { scores } from './sample-scores.ts';
import { validation } from './sample-validation.ts';

export { hostile, nasty } from './hostile.ts';
export { page } from './sample-head.ts';

/** An invented mission as documents, small enough to be read: one component parts, one can't be judged. */
export const explanation: Documents['explanation'] = {
  schema: 'cpas.explanation/1',
  ...head,
  period: scores.period,
  subject: { kind: 'indicator', id: 'M1', name: 'Patrols to priority sites' },
  score: 90,
  steps: [{ what: 'attainment', formula: '(v − b) ÷ (t − b)', figures: { v: 90, b: 0, t: 100 }, result: 0.9 }],
  rows: [
    { file: 'demo/observations.csv', line: 6, period: '2025-Q3', location: null, value: 90, used: true, why: null },
  ],
  levers: [{ indicator: 'M3', effect: 40 }],
};

export const rules: Documents['rules'] = {
  schema: 'cpas.rules/1',
  generator: head.generator,
  rules: [
    {
      code: 'plan/shares',
      severity: 'warning',
      runsIn: 'V',
      summary: 'shares that do not add up',
      message: 'The shares of P-1 add up to 0.9.',
      hint: 'Correct them.',
      explanation: 'They are normalised.',
      bad: { files: { 'indicators.csv': ['id', 'P-1'] }, said: '0.5 and 0.4' },
      good: { files: {}, said: '0.5 and 0.5' },
    },
  ],
};

export const report: Documents['report'] = {
  schema: 'cpas.report/1',
  ...head,
  period: scores.period,
  files: [{ path: 'demo/indicators.csv', kind: 'indicators', rows: 4, sha256: 'a'.repeat(64) }],
  validation,
  scores,
  trend: null,
  sensitivity: null,
  overlap,
  narrative: [
    { heading: 'Overall', component: null, text: 'A year of **two** elections.' },
    { heading: 'Military', component: 'Military', text: 'Patrols rose.\n\n- roads were cut' },
  ],
  framework: {
    indicators: [
      {
        id: 'M3',
        measure: 'count',
        themes: ['conduct'],
        owner: 'JMAC',
        tool: 'SAGE',
        baselineDate: '2024-06-30',
        targetDate: '2027-06-30',
        contributesTo: [],
      },
      {
        id: 'H2',
        measure: 'count',
        themes: [],
        owner: 'HRD',
        tool: null,
        baselineDate: null,
        targetDate: null,
        contributesTo: [],
      },
    ],
    decisions: [{ id: 'D1', decision: 'Move two posts', owner: 'Force HQ', components: ['Military'] }],
    constraints: [
      {
        id: 'K1',
        components: ['Military'],
        kind: 'access',
        start: '2025-10-01',
        end: null,
        description: 'No road to Dorra',
        indicators: [],
      },
    ],
  },
  disclosure: null,
};

export const documents = { validation, scores, overlap, explanation, rules, report };
