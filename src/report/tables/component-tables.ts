import type { ComponentScore, GroupScore, LevelScore, OverallScore } from '../../model/scores.ts';
import type { Documents } from '../documents/document.ts';
import { missionColumns, periodColumn } from './mission-columns.ts';
import { type ColumnSource, defineTable } from './table.ts';

type Document = Documents['scores'];
type Levels = ComponentScore['levels'];
const levels: readonly (keyof Levels)[] = ['input', 'output', 'outcome', 'impact'];

export const componentsTable = defineTable(
  'components',
  'How each component stands',
  (document: Document) => document.components,
  [
    ...missionColumns,
    periodColumn,
    { name: 'component', type: 'text', description: 'the component', cell: ({ component }) => component },
    ...figures<ComponentScore>((component) => component),
    ...levels.map(
      (level): ColumnSource<Document, ComponentScore> => ({
        name: `${level}_score`,
        type: 'score',
        description: 'score of the level, 0 to 100',
        cell: (component) => component.levels[level]?.score ?? null,
      }),
    ),
    {
      name: 'constraints',
      type: 'text',
      description: 'ids of constraints in the period',
      cell: (component) => component.constraints.join('|'),
    },
    {
      name: 'findings',
      type: 'text',
      description: 'codes of what was found',
      cell: (component) => component.findings.join('|'),
    },
  ],
);

export const overallTable = defineTable(
  'overall',
  'The mission as a whole',
  (document: Document) => [document.overall],
  [...missionColumns, periodColumn, ...figures<OverallScore>((row) => ({ ...row, gap: null, status: null }))],
);

/** The main table of `score --by`. */
export const groupsTable = defineTable(
  'groups',
  'How each group of --by stands',
  (document: Document) => document.groups ?? [],
  [
    ...missionColumns,
    periodColumn,
    { name: 'by', type: 'choice', description: 'what the groups are', cell: (_, { by }) => by ?? null },
    { name: 'group', type: 'text', description: 'empty: what belongs to none', cell: ({ group }) => group },
    ...figures<GroupScore>(groupFigures),
  ],
);

export const levelsTable = defineTable('levels', 'Scores of the levels of each component', levelRows, [
  ...missionColumns,
  periodColumn,
  { name: 'component', type: 'text', description: 'the component', cell: ({ component }) => component },
  { name: 'level', type: 'choice', description: 'input, output, outcome or impact', cell: ({ level }) => level },
  { name: 'score', type: 'score', description: '0 to 100', cell: ({ score }) => score },
  {
    name: 'coverage',
    type: 'share',
    description: 'share of the weight that has a score',
    cell: ({ coverage }) => coverage,
  },
  { name: 'indicators', type: 'integer', description: 'how many', cell: ({ indicators }) => indicators },
]);

type Figures = Omit<OverallScore, 'trend'> & {
  readonly gap: number | null;
  readonly status: string | null;
  readonly trend: OverallScore['trend'];
};

/** What the overall, a component and a group have in common. */
function figures<R>(figuresOf: (row: R) => Figures): ColumnSource<Document, R>[] {
  return [
    { name: 'score', type: 'score', description: '0 to 100', cell: (row) => figuresOf(row).score },
    {
      name: 'results_score',
      type: 'score',
      description: 'outcome and impact together, 0 to 100',
      cell: (row) => figuresOf(row).resultsScore,
    },
    { name: 'gap', type: 'change', description: 'output score − results score', cell: (row) => figuresOf(row).gap },
    {
      name: 'coverage',
      type: 'share',
      description: 'share of the weight that has a score',
      cell: (row) => figuresOf(row).coverage,
    },
    { name: 'evidence', type: 'choice', description: 'A strong to D weak', cell: (row) => figuresOf(row).evidence },
    { name: 'status', type: 'choice', description: 'scored, or why not', cell: (row) => figuresOf(row).status },
    {
      name: 'trend',
      type: 'choice',
      description: 'improving, steady or worsening',
      cell: (row) => figuresOf(row).trend?.direction ?? null,
    },
    {
      name: 'trend_change',
      type: 'change',
      description: 'change of the score',
      cell: (row) => figuresOf(row).trend?.change ?? null,
    },
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
  for (const { component, levels: byLevel } of document.components) {
    for (const level of levels) {
      const score = byLevel[level];
      if (score !== null) yield { component, level, ...score };
    }
  }
}
