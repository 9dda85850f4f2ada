import type { Pair } from '../../src/model/overlap-figures.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { head, scores } from './minutam.ts';

type Overlap = Documents['overlap'];
type Evaluation = Overlap['evaluations'][number];

const evaluation = (
  id: string,
  title: string,
  owner: string,
  start: string,
  end: string,
  rest: Partial<Evaluation> = {},
): Evaluation => ({
  id,
  cells: 100,
  unique: 0.5,
  keep: true,
  title,
  tool: 'Review',
  owner,
  start,
  end,
  independent: false,
  personDays: 25,
  ...rest,
});

const pair = (
  a: string,
  b: string,
  share: number,
  indicators: string[],
  locations: string[] | 'all',
  span: [string, string],
  days: number,
  suggestion: Pair['suggestion'],
): Pair => ({
  a,
  b,
  kind: share >= 0.8 ? 'duplication' : 'overlap',
  share,
  shared: { indicators, locations, days: 12, from: span[0], to: span[1] },
  personDays: days,
  respondents: [],
  suggestion,
  accepted: null,
});

export const overlap: Overlap = {
  schema: 'cpas.overlap/1',
  ...head,
  window: { from: '2026-03-02', to: '2026-10-20' },
  pairs: [
    pair('E4', 'E5', 1, ['P1', 'P2', 'P3', 'P4'], 'all', ['2026-09-01', '2026-09-15'], 12, 'coordinate'),
    pair('E1', 'E3', 0.5, ['M3', 'M4'], 'all', ['2026-07-13', '2026-07-24'], 7.5, 'sequence'),
    pair('E2', 'E3', 0.5, ['M1', 'M2'], 'all', ['2026-07-13', '2026-07-24'], 7.5, 'sequence'),
    pair('E6', 'E7', 0.5, ['M3'], ['Dorra', 'Kasiri'], ['2026-10-05', '2026-10-16'], 5, 'join'),
  ],
  pairsLeftOut: 0,
  repeats: [],
  clusters: [
    ['E1', 'E2', 'E3'],
    ['E4', 'E5'],
    ['E6', 'E7'],
  ],
  redundancy: 0.18,
  personDays: { planned: 200, saving: 40 },
  evaluations: [
    evaluation('E1', 'CPAS mid-year review', 'Strategic Planning', '2026-07-01', '2026-07-31'),
    evaluation('E2', 'RBB performance report', 'Budget Section', '2026-07-01', '2026-08-05'),
    evaluation('E3', 'Force protection review', 'Force HQ', '2026-07-13', '2026-07-24'),
    evaluation('E4', 'FPU inspection', 'Police Division', '2026-09-01', '2026-09-15'),
    evaluation('E5', 'OIOS evaluation of policing', 'OIOS', '2026-09-01', '2026-09-30', { independent: true }),
    evaluation('E6', 'Patrol after-action review', 'Force HQ', '2026-10-01', '2026-10-16', { keep: false }),
    evaluation('E7', 'Community perception study', 'Civil Affairs', '2026-10-05', '2026-10-20', { keep: false }),
    evaluation('E8', 'Mediation support review', 'Mediation Unit', '2026-03-02', '2026-03-24'),
  ],
  keep: ['E1', 'E2', 'E3', 'E5', 'E8'],
  saving: ['E6', 'E7'],
  fragmentation: [
    {
      component: 'Military',
      owners: ['Budget Section', 'Force HQ', 'Strategic Planning'],
      evaluations: ['E1', 'E2', 'E3'],
      from: '2026-07-13',
      to: '2026-07-24',
      spans: [['2026-07-13', '2026-07-24']],
    },
  ],
  gaps: { indicators: ['H2'], components: [], locations: [] },
  unused: { evaluations: ['E8'], indicators: [] },
  decisions: [],
  tools: [
    {
      tool: 'CPAS',
      owners: ['Strategic Planning'],
      evaluations: ['E1'],
      components: ['Military', 'Police'],
      levels: ['outcome', 'impact'],
      from: '2026-07-01',
      to: '2026-07-31',
    },
    {
      tool: 'FPU inspection',
      owners: ['Police Division'],
      evaluations: ['E4'],
      components: ['Police'],
      levels: ['output', 'outcome', 'impact'],
      from: '2026-09-01',
      to: '2026-09-15',
    },
  ],
  whatIf: null,
  framework: {
    indicators: scores.components.flatMap(({ component, indicators }) =>
      indicators.map(({ id, level }) => ({ id, level, components: [component] })),
    ),
    locations: ['Dorra', 'Kasiri', 'Tembe'],
  },
  findings: [],
};
