import type { ComponentScore, IndicatorScore } from '../../src/model/scores.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { diagnostic, indicatorScore, levelScore } from '../report/parts.ts';

/** The head of every document of the invented mission MINUTAM. */
export const head = {
  generator: { name: 'cpas', version: '1.0.0' },
  mission: 'MINUTAM',
  folder: 'minutam',
  today: '2026-07-10',
  problems: { errors: 0, warnings: 0, rowsLeftOut: 0 },
} as const;

export const period = { label: '2025/26', start: '2025-07-01', end: '2026-06-30' };

type Scores = Documents['scores'];
type Direction = 'improving' | 'steady' | 'worsening';

const observations = 'minutam/observations.csv';

const indicator = (
  id: string,
  name: string,
  level: IndicatorScore['level'],
  score: number | null,
  rest: Partial<IndicatorScore> = {},
): IndicatorScore =>
  indicatorScore({
    id,
    name,
    level,
    value: score,
    attainment: score === null ? null : score / 100,
    score,
    status: score === null ? 'no-data' : 'on-track',
    ...rest,
  });

const trend = (previous: number, change: number, direction: Direction) => ({ previous, change, direction });
const none = { constraints: [], findings: [], status: 'scored' } as const;

export const military: ComponentScore = {
  ...none,
  component: 'Military',
  constraints: [],
  findings: ['results/decoupled', 'results/regressing'],
  score: 29,
  resultsScore: 15,
  gap: 70,
  coverage: 1,
  evidence: 'B',
  trend: trend(33.3, -4.3, 'worsening'),
  levels: { input: null, output: levelScore(85, 2), outcome: levelScore(0, 1), impact: levelScore(30, 1) },
  indicators: [
    indicator('M1', 'Patrols to priority sites', 'output', 90, {
      weight: 2,
      value: 3480,
      baseline: 2400,
      target: 3600,
      attainment: 0.9,
      trend: trend(0.75, 0.15, 'improving'),
      source: [{ file: observations, firstLine: 6, lastLine: 9, rows: 4 }],
    }),
    indicator('M2', 'Joint patrols', 'output', 75),
    indicator('M3', 'Attacks on civilians within 10 km of a base', 'outcome', 0, {
      value: 126,
      baseline: 120,
      target: 60,
      attainment: -0.1,
      status: 'regressing',
      source: [{ file: observations, firstLine: 30, lastLine: 41, rows: 12 }],
    }),
    indicator('M4', 'People who feel safe', 'impact', 30, { measure: 'percent', value: 46, target: 60 }),
  ],
};

const police: ComponentScore = {
  ...none,
  component: 'Police',
  constraints: [],
  findings: [],
  score: 64,
  resultsScore: 60,
  gap: 20,
  coverage: 1,
  evidence: 'C',
  trend: trend(52, 12, 'improving'),
  levels: { input: null, output: levelScore(80, 1), outcome: levelScore(65, 2), impact: levelScore(55, 1) },
  indicators: [
    indicator('P1', 'Joint operations', 'output', 80),
    indicator('P2', 'Cases closed within 90 days', 'outcome', 60),
    indicator('P3', 'Posts that work alone', 'outcome', 70),
    indicator('P4', 'People who trust the police', 'impact', 55, { carriedDays: 456 }),
  ],
};

const civilAffairs: ComponentScore = {
  ...none,
  component: 'Civil Affairs',
  constraints: [],
  findings: ['results/unexplained'],
  score: 56.7,
  resultsScore: 70,
  gap: -40,
  coverage: 1,
  evidence: 'A',
  trend: trend(57.8, -1.1, 'steady'),
  levels: { input: null, output: levelScore(30, 1), outcome: levelScore(70, 1), impact: null },
  indicators: [indicator('C1', 'Dialogues held', 'output', 30), indicator('C2', 'Agreements kept', 'outcome', 70)],
};

const humanRights: ComponentScore = {
  ...none,
  component: 'Human Rights',
  constraints: [],
  findings: ['data/insufficient', 'data/none'],
  score: null,
  resultsScore: null,
  gap: null,
  coverage: 1 / 3,
  evidence: 'D',
  status: 'insufficient-data',
  trend: null,
  levels: { input: null, output: levelScore(80, 1), outcome: levelScore(null, 1), impact: null },
  indicators: [
    indicator('H1', 'Visits to places of detention', 'output', 80),
    indicator('H2', 'Violations', 'outcome', null),
  ],
};

type Finding = Scores['findings'][number];

export const finding = (code: string, message: string, rest: Partial<Finding> = {}): Finding => ({
  ...diagnostic({ code, severity: 'warning', message }),
  component: null,
  indicators: [],
  ...rest,
});

const noted = (code: string, n: number): Finding[] =>
  Array.from({ length: n }, (_, i) =>
    finding(code, 'Noted.', { severity: 'info', file: 'minutam/indicators.csv', line: 2 + i, column: 1 }),
  );

export const scores: Scores = {
  schema: 'cpas.scores/1',
  ...head,
  period,
  method: {
    aggregation: { indicators: 'arithmetic', levels: 'arithmetic', components: 'arithmetic' },
    levels: { input: 0, output: 0.2, outcome: 0.4, impact: 0.4 },
    components: {},
    missing: 'available',
    coverage: 0.6,
  },
  overall: { score: 49.9, resultsScore: 48.3, coverage: 0.833, evidence: 'B', trend: trend(47.7, 2.2, 'improving') },
  components: [military, police, civilAffairs, humanRights],
  chains: [{ indicator: 'M3', contributors: ['M1', 'M2'], activity: 85, result: 0, gap: 85, state: 'decoupled' }],
  findings: [
    finding('data/none', 'H2, its only outcome indicator, was never observed.', {
      component: 'Human Rights',
      indicators: ['H2'],
      file: 'minutam/indicators.csv',
      line: 13,
      column: 1,
    }),
    finding('data/insufficient', 'Human Rights has no score: nothing is known of its results.', {
      component: 'Human Rights',
      file: 'minutam/indicators.csv',
      line: 13,
      column: 1,
    }),
    finding(
      'results/unexplained',
      'Civil Affairs: results 70, outputs 30, gap −40. What it does (C1) does not explain what has improved (C2).',
      {
        component: 'Civil Affairs',
      },
    ),
    finding(
      'results/regressing',
      'M3, attacks on civilians within 10 km of a base, goes the wrong way: 126, from a baseline of 120; the target is 60.',
      {
        component: 'Military',
        indicators: ['M3'],
        file: 'minutam/indicators.csv',
        line: 4,
        column: 1,
      },
    ),
    finding('results/decoupled', 'M1 and M2, at 85, are meant to move M3, which stands at 0.', {
      component: 'Military',
      indicators: ['M1', 'M2', 'M3'],
    }),
    finding('results/decoupled', 'Military is busy, but little changes: outputs 85, results 15, gap +70.', {
      component: 'Military',
      indicators: ['M1', 'M2', 'M3', 'M4'],
      field: 'component',
    }),
    finding('data/carried', 'P4 is carried from 2025-03, 456 days old.', {
      severity: 'info',
      component: 'Police',
      indicators: ['P4'],
    }),
    finding('data/late', 'P4 is late.', { severity: 'info', component: 'Police', indicators: ['P4'] }),
    ...noted('design/single-indicator', 8),
    ...noted('design/no-impact', 2),
  ],
};
