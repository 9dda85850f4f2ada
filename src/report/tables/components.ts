import type { ComponentScore, GroupScore, LevelScore, OverallScore } from '../../model/scores.ts';
import type { Documents } from '../documents/document.ts';
import { missionColumns, period } from './mission-columns.ts';
import { defineTable, type From } from './table.ts';

type Document = Documents['scores'];
type Levels = ComponentScore['levels'];
const levels: readonly (keyof Levels)[] = ['input', 'output', 'outcome', 'impact'];

export const components = defineTable(
  'components',
  'How each component stands',
  (document: Document) => document.components,
  [
    ...missionColumns,
    period,
    { name: 'component', type: 'text', about: 'the component', of: ({ component }) => component },
    ...figures<ComponentScore>((one) => one),
    ...levels.map(
      (level): From<Document, ComponentScore> => ({
        name: `${level}_score`,
        type: 'score',
        about: 'score of the level, 0 to 100',
        of: (one) => one.levels[level]?.score ?? null,
      }),
    ),
    {
      name: 'constraints',
      type: 'text',
      about: 'ids of constraints in the period',
      of: (one) => one.constraints.join('|'),
    },
    { name: 'findings', type: 'text', about: 'codes of what was found', of: (one) => one.findings.join('|') },
  ],
);

export const overall = defineTable('overall', 'The mission as a whole', (document: Document) => [document.overall], [
  ...missionColumns,
  period,
  ...figures<OverallScore>((one) => ({ ...one, gap: null, status: null })),
]);

/** The main table of `score --by`. */
export const groups = defineTable(
  'groups',
  'How each group of --by stands',
  (document: Document) => document.groups ?? [],
  [
    ...missionColumns,
    period,
    { name: 'by', type: 'choice', about: 'what the groups are', of: (_, { by }) => by ?? null },
    { name: 'group', type: 'text', about: 'empty: what belongs to none', of: ({ group }) => group },
    ...figures<GroupScore>(groupFigures),
  ],
);

export const levelScores = defineTable('levels', 'Scores of the levels of each component', levelRows, [
  ...missionColumns,
  period,
  { name: 'component', type: 'text', about: 'the component', of: ({ component }) => component },
  { name: 'level', type: 'choice', about: 'input, output, outcome or impact', of: ({ level }) => level },
  { name: 'score', type: 'score', about: '0 to 100', of: ({ score }) => score },
  { name: 'coverage', type: 'share', about: 'share of the weight that has a score', of: ({ coverage }) => coverage },
  { name: 'indicators', type: 'integer', about: 'how many', of: ({ indicators }) => indicators },
]);

type Figures = Omit<OverallScore, 'trend'> & {
  readonly gap: number | null;
  readonly status: string | null;
  readonly trend: OverallScore['trend'];
};

/** What the overall, a component and a group have in common. */
function figures<R>(of: (row: R) => Figures): From<Document, R>[] {
  return [
    { name: 'score', type: 'score', about: '0 to 100', of: (row) => of(row).score },
    {
      name: 'results_score',
      type: 'score',
      about: 'outcome and impact together, 0 to 100',
      of: (row) => of(row).resultsScore,
    },
    { name: 'gap', type: 'change', about: 'output score − results score', of: (row) => of(row).gap },
    { name: 'coverage', type: 'share', about: 'share of the weight that has a score', of: (row) => of(row).coverage },
    { name: 'evidence', type: 'choice', about: 'A strong to D weak', of: (row) => of(row).evidence },
    { name: 'status', type: 'choice', about: 'scored, or why not', of: (row) => of(row).status },
    {
      name: 'trend',
      type: 'choice',
      about: 'improving, steady or worsening',
      of: (row) => of(row).trend?.direction ?? null,
    },
    { name: 'trend_change', type: 'change', about: 'change of the score', of: (row) => of(row).trend?.change ?? null },
  ];
}

function groupFigures(group: GroupScore): Figures {
  return {
    score: group.score,
    resultsScore: 'resultsScore' in group ? group.resultsScore : null,
    gap: 'gap' in group ? group.gap : null,
    coverage: group.coverage,
    evidence: 'evidence' in group ? group.evidence : null,
    status: 'status' in group ? group.status : null,
    trend: 'trend' in group ? group.trend : null,
  };
}

function* levelRows(
  document: Document,
): Generator<NonNullable<LevelScore> & { readonly component: string; readonly level: string }> {
  for (const { component, levels: of } of document.components) {
    for (const level of levels) {
      const score = of[level];
      if (score !== null) yield { component, level, ...score };
    }
  }
}
