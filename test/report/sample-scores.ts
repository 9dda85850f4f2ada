import type { Finding } from '../../src/model/diagnostic.ts';
import type { ComponentScore, IndicatorScore } from '../../src/model/scores.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { indicatorScore, levelScore } from './parts.ts';
import { diagnostic, head } from './sample-head.ts';

const indicator = (id: string, level: IndicatorScore['level'], more: Partial<IndicatorScore>): IndicatorScore =>
  indicatorScore({
    id,
    name: `Name of ${id}`,
    level,
    expected: 0.8,
    source: [{ file: 'demo/observations.csv', firstLine: 6, lastLine: 9, rows: 4 }],
    ...more,
  });

const military: ComponentScore = {
  component: 'Military',
  score: 30,
  resultsScore: 15,
  gap: 75,
  coverage: 1,
  evidence: 'B',
  status: 'scored',
  trend: { previous: 34.3, change: -4.3, direction: 'worsening' },
  levels: { input: null, output: levelScore(90, 1), outcome: levelScore(0, 1), impact: levelScore(30, 1) },
  constraints: ['K1'],
  findings: ['results/decoupled'],
  indicators: [
    indicator('M1', 'output', { name: 'Patrols to priority sites' }),
    indicator('M3', 'outcome', {
      name: 'Attacks on civilians',
      value: 126,
      baseline: 120,
      target: 60,
      attainment: -0.1,
      score: 0,
      status: 'regressing',
      themes: ['conduct'],
    }),
    indicator('M4', 'impact', {
      name: 'People who feel safe',
      measure: 'percent',
      unit: '%',
      value: 46,
      baseline: 40,
      target: 60,
      attainment: 0.3,
      score: 30,
      status: 'behind',
      carriedDays: 456,
      trend: { previous: 0.2, change: 0.1, direction: 'improving' },
    }),
  ],
};

const rights: ComponentScore = {
  component: 'Human Rights',
  score: null,
  resultsScore: null,
  gap: null,
  coverage: 0.33,
  evidence: 'D',
  status: 'insufficient-data',
  trend: null,
  levels: { input: null, output: levelScore(80, 1), outcome: levelScore(null, 1), impact: null },
  constraints: [],
  findings: [],
  indicators: [
    indicator('H1', 'output', { value: 80, attainment: 0.8, score: 80 }),
    indicator('H2', 'outcome', {
      value: null,
      attainment: null,
      score: null,
      expected: null,
      status: 'no-data',
      observations: 0,
      observedDays: 0,
      source: [],
    }),
  ],
};

export const finding: Finding = {
  ...diagnostic,
  code: 'results/decoupled',
  severity: 'warning',
  message: 'Military is busy, but little changes: outputs 90, results 15, gap +75.',
  file: null,
  line: null,
  column: null,
  field: null,
  value: null,
  component: 'Military',
  indicators: ['M1', 'M3'],
};

export const scores: Documents['scores'] = {
  schema: 'cpas.scores/1',
  ...head,
  period: { label: '2025/26', start: '2025-07-01', end: '2026-06-30' },
  method: {
    aggregation: { indicators: 'arithmetic', levels: 'arithmetic', components: 'arithmetic' },
    levels: { input: 0, output: 0.2, outcome: 0.4, impact: 0.4 },
    components: {},
    missing: 'available',
    coverage: 0.6,
  },
  overall: { score: 30, resultsScore: 15, coverage: 0.67, evidence: 'C', trend: null },
  components: [military, rights],
  chains: [{ indicator: 'M3', contributors: ['M1'], activity: 90, result: 0, gap: 90, state: 'decoupled' }],
  findings: [finding],
};
