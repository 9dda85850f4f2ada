import type { ExplainedPart } from '../../src/model/explanation.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { head, period } from './minutam.ts';

type Explanation = Documents['explanation'];

const observations = 'minutam/observations.csv';
const row = (line: number, label: string, value: number, why: string | null = null): Explanation['rows'][number] => ({
  file: observations,
  line,
  period: label,
  location: null,
  value,
  used: why === null,
  why,
});

const goal = (what: 'baseline' | 'target', amount: number): Explanation['steps'][number] => ({
  what,
  formula: `${what} × months ÷ goalMonths`,
  figures: { [what]: amount, months: 12, goalMonths: 12, per: 'year' },
  result: amount,
  at: [{ file: 'minutam/indicators.csv', line: 2 }],
});

export const patrols: Explanation = {
  schema: 'cpas.explanation/1',
  ...head,
  period,
  subject: {
    kind: 'indicator',
    id: 'M1',
    name: 'Patrols to priority sites',
    level: 'output',
    components: [{ component: 'Military', weight: 2, ofLevel: 2 / 3, ofScore: 0.1333 }],
  },
  score: 90,
  steps: [
    {
      what: 'value',
      formula: 'value1 + value2 + value3 + value4',
      figures: { value1: 870, value2: 900, value3: 885, value4: 825 },
      result: 3480,
    },
    goal('baseline', 2400),
    goal('target', 3600),
    {
      what: 'attainment',
      formula: '(value − baseline) / (target − baseline)',
      figures: { value: 3480, baseline: 2400, target: 3600 },
      result: 0.9,
    },
    { what: 'score', formula: '100 × attainment', figures: { attainment: 0.9 }, result: 90 },
    {
      what: 'status',
      formula: 'attainment ≥ 0.9 × expected',
      figures: { attainment: 0.9, expected: 730 / 1095 },
      result: 'on-track',
    },
    {
      what: 'trend',
      formula: 'attainment − previousAttainment (period)',
      figures: { attainment: 0.9, previousAttainment: 0.75, period: '2024/25', direction: 'improving' },
      result: 0.15,
    },
  ],
  rows: [
    row(2, '2024-Q3', 600, 'outside'),
    row(3, '2024-Q4', 610, 'outside'),
    row(4, '2025-Q1', 605, 'outside'),
    row(5, '2025-Q2', 620, 'outside'),
    row(6, '2025-Q3', 870),
    row(7, '2025-Q4', 900),
    row(8, '2026-Q1', 885),
    row(9, '2026-Q2', 825),
  ],
  levers: [],
};

const part = (
  id: string,
  value: number,
  target: number,
  score: number,
  weight: number,
  lines: [number, number],
  measure: ExplainedPart['measure'] = 'count',
): ExplainedPart => ({
  id,
  name: null,
  value,
  target,
  measure,
  score,
  weight,
  source: [{ file: observations, firstLine: lines[0], lastLine: lines[1], rows: lines[1] - lines[0] + 1 }],
});

export const military: Explanation = {
  schema: 'cpas.explanation/1',
  ...head,
  period,
  subject: { kind: 'component', id: 'Military', name: null, evidence: 'B' },
  score: 29,
  steps: [
    {
      what: 'output',
      formula: '(weight1 × score1 + weight2 × score2) ÷ weight',
      figures: { weight1: 2, score1: 90, weight2: 1, score2: 75, weight: 3 },
      result: 85,
      parts: [part('M1', 3480, 3600, 90, 2, [6, 9]), part('M2', 39, 48, 75, 1, [14, 17])],
    },
    {
      what: 'outcome',
      formula: 'score1 ÷ weight',
      figures: { weight1: 1, score1: 0, weight: 1 },
      result: 0,
      parts: [part('M3', 126, 60, 0, 1, [30, 41])],
    },
    {
      what: 'impact',
      formula: 'score1 ÷ weight',
      figures: { weight1: 1, score1: 30, weight: 1 },
      result: 30,
      parts: [part('M4', 46, 60, 30, 1, [44, 44], 'percent')],
    },
    {
      what: 'results',
      formula: '(weight1 × outcome + weight2 × impact) ÷ weight',
      figures: { weight1: 0.4, outcome: 0, weight2: 0.4, impact: 30, weight: 0.8 },
      result: 15,
    },
    {
      what: 'score',
      formula: 'weight1 × output + weight2 × outcome + weight3 × impact',
      figures: { weight1: 0.2, output: 85, weight2: 0.4, outcome: 0, weight3: 0.4, impact: 30, weight: 1 },
      result: 29,
    },
    { what: 'gap', formula: 'output − results', figures: { output: 85, results: 15 }, result: 70 },
    {
      what: 'evidence',
      formula: 'max(coverageGrade, carriedGrade, lowGrade, lateGrade)',
      figures: { coverageGrade: 'A', carriedGrade: 'A', lowGrade: 'B', lateGrade: 'A', lowRows: 4, rows: 21 },
      result: 'B',
    },
  ],
  rows: [],
  levers: [
    { indicator: 'M3', effect: 40 },
    { indicator: 'M4', effect: 28 },
    { indicator: 'M2', effect: 1.67 },
    { indicator: 'M1', effect: 1.33 },
  ],
};
