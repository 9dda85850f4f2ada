import type { OverlapFinding } from '../../src/model/diagnostic.ts';
import type { Documents } from '../../src/report/documents/document.ts';
import { head } from './sample-head.ts';
import { finding } from './sample-scores.ts';

const evaluation = (id: string, start: string, end: string, more: object) => ({
  id,
  cells: 120,
  unique: 0.5,
  keep: true,
  title: `Title of ${id}`,
  tool: 'OIOS evaluation',
  owner: 'OIOS',
  start,
  end,
  independent: false,
  personDays: 20,
  ...more,
});

const overlapFinding: OverlapFinding = {
  ...finding,
  code: 'evaluation/duplication',
  message: 'E4 of Force HQ and E5 of OIOS cover the same.',
  component: null,
  indicators: [],
  evaluations: ['E4', 'E5'],
};

export const overlap: Documents['overlap'] = {
  schema: 'cpas.overlap/1',
  ...head,
  window: { from: '2026-03-02', to: '2026-10-20' },
  pairs: [
    {
      a: 'E4',
      b: 'E5',
      kind: 'duplication',
      share: 1,
      shared: { indicators: ['M1'], locations: 'all', days: 15, from: '2026-09-01', to: '2026-09-15' },
      personDays: 12,
      respondents: ['women'],
      suggestion: 'join',
      accepted: null,
    },
  ],
  pairsLeftOut: 0,
  repeats: [{ a: 'E1', b: 'E4', share: 1, gapDays: 70, personDays: null, suggestion: 'reuse', accepted: null }],
  clusters: [['E4', 'E5']],
  redundancy: 0.18,
  personDays: { planned: 60, saving: 20 },
  evaluations: [
    evaluation('E1', '2026-03-02', '2026-03-20', {}),
    evaluation('E4', '2026-09-01', '2026-09-15', { owner: 'Force HQ' }),
    evaluation('E5', '2026-09-01', '2026-10-20', { keep: false }),
  ],
  keep: ['E1', 'E4'],
  saving: ['E5'],
  fragmentation: [
    {
      component: 'Military',
      owners: ['Force HQ', 'OIOS', 'UNPOL'],
      evaluations: ['E4', 'E5'],
      from: '2026-09-01',
      to: '2026-09-15',
      spans: [['2026-09-01', '2026-09-15']],
    },
  ],
  gaps: { indicators: ['H2'], components: [], locations: [] },
  unused: { evaluations: ['E1'], indicators: [] },
  framework: { indicators: [{ id: 'M1', level: 'output', components: ['Military'] }], locations: ['Goma', 'Bunia'] },
  decisions: [{ id: 'D1', date: '2026-04-01', evaluations: [], indicators: ['M1'], daysAfter: null, status: 'open' }],
  tools: [
    {
      tool: 'OIOS evaluation',
      owners: ['OIOS'],
      evaluations: ['E1'],
      components: ['Military'],
      levels: ['outcome'],
      from: '2026-03-02',
      to: '2026-03-20',
    },
  ],
  whatIf: {
    changes: ['drop=E5'],
    redundancy: 0,
    personDays: { planned: 40, saving: null },
    gaps: { indicators: [], components: [], locations: [] },
  },
  findings: [overlapFinding],
};
