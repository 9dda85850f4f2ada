import type { ComponentScore, IndicatorScore } from '../../model/scores.ts';
import type { Documents } from '../documents/document.ts';
import { missionColumns, periodColumn } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Document = Documents['scores'];
interface Row {
  readonly component: ComponentScore;
  readonly indicator: IndicatorScore;
}

/** Every indicator in every component: the main table of `score`, its columns those of spec 5. */
export const indicatorScoresTable = defineTable('scores', 'Every indicator in every component', indicatorRows, [
  ...missionColumns,
  periodColumn,
  { name: 'component', type: 'text', description: 'the component', cell: ({ component }) => component.component },
  { name: 'component_score', type: 'score', description: '0 to 100', cell: ({ component }) => component.score },
  {
    name: 'results_score',
    type: 'score',
    description: 'outcome and impact together, 0 to 100',
    cell: ({ component }) => component.resultsScore,
  },
  { name: 'gap', type: 'change', description: 'output score − results score', cell: ({ component }) => component.gap },
  {
    name: 'component_coverage',
    type: 'share',
    description: 'share of the weight that has a score',
    cell: ({ component }) => component.coverage,
  },
  {
    name: 'component_evidence',
    type: 'choice',
    description: 'A strong to D weak',
    cell: ({ component }) => component.evidence,
  },
  {
    name: 'level',
    type: 'choice',
    description: 'input, output, outcome or impact',
    cell: ({ indicator }) => indicator.level,
  },
  {
    name: 'level_score',
    type: 'score',
    description: '0 to 100',
    cell: ({ component, indicator }) => component.levels[indicator.level]?.score ?? null,
  },
  { name: 'indicator', type: 'text', description: 'its id', cell: ({ indicator }) => indicator.id },
  { name: 'name', type: 'text', description: 'its name', cell: ({ indicator }) => indicator.name },
  {
    name: 'weight',
    type: 'number',
    description: "its weight × the component's share",
    cell: ({ indicator }) => indicator.weight,
  },
  { name: 'value', type: 'number', description: 'its value in the period', cell: ({ indicator }) => indicator.value },
  {
    name: 'baseline',
    type: 'number',
    description: 'as scaled to the period',
    cell: ({ indicator }) => indicator.baseline,
  },
  { name: 'target', type: 'number', description: 'as scaled to the period', cell: ({ indicator }) => indicator.target },
  {
    name: 'attainment',
    type: 'ratio',
    description: 'part of the way from baseline to target',
    cell: ({ indicator }) => indicator.attainment,
  },
  { name: 'score', type: 'score', description: '0 to 100', cell: ({ indicator }) => indicator.score },
  {
    name: 'expected',
    type: 'ratio',
    description: 'attainment that is due by now',
    cell: ({ indicator }) => indicator.expected,
  },
  {
    name: 'status',
    type: 'choice',
    description: 'as achieved, on-track, behind',
    cell: ({ indicator }) => indicator.status,
  },
  {
    name: 'trend',
    type: 'choice',
    description: 'improving, steady or worsening against the preceding period',
    cell: ({ indicator }) => indicator.trend?.direction ?? null,
  },
  {
    name: 'carried_days',
    type: 'integer',
    description: 'age of the oldest carried value',
    cell: ({ indicator }) => indicator.carriedDays,
  },
]);

/** Facts of the indicators that the main table has no column for. */
export const indicatorsTable = defineTable('indicators', 'What each indicator is and what it rests on', once, [
  ...missionColumns,
  periodColumn,
  { name: 'indicator', type: 'text', description: 'its id', cell: ({ id }) => id },
  { name: 'name', type: 'text', description: 'its name', cell: ({ name }) => name },
  { name: 'org_unit', type: 'text', description: 'part of the component', cell: ({ orgUnit }) => orgUnit },
  { name: 'objective', type: 'text', description: 'objective', cell: ({ objective }) => objective },
  { name: 'themes', type: 'text', description: 'its tags', cell: ({ themes }) => themes.join('|') },
  { name: 'measure', type: 'choice', description: 'as count, percent', cell: ({ measure }) => measure },
  { name: 'unit', type: 'text', description: 'unit of measure', cell: ({ unit }) => unit },
  { name: 'observations', type: 'integer', description: 'rows used', cell: ({ observations }) => observations },
  {
    name: 'observed_days',
    type: 'number',
    description: 'days of the period observed',
    cell: ({ observedDays }) => observedDays,
  },
  {
    name: 'trend_change',
    type: 'ratio',
    description: 'change of attainment',
    cell: ({ trend }) => trend?.change ?? null,
  },
]);

export const sourcesTable = defineTable(
  'sources',
  'The lines that each value came from',
  (document: Document) => once(document).flatMap(({ id, source }) => source.map((from) => ({ id, ...from }))),
  [
    ...missionColumns,
    { name: 'indicator', type: 'text', description: 'its id', cell: ({ id }) => id },
    { name: 'file', type: 'text', description: 'relative to the current folder', cell: ({ file }) => file },
    { name: 'first_line', type: 'integer', description: 'first line used', cell: ({ firstLine }) => firstLine },
    { name: 'last_line', type: 'integer', description: 'last line used', cell: ({ lastLine }) => lastLine },
    { name: 'rows', type: 'integer', description: 'rows used between the two', cell: ({ rows }) => rows },
  ],
);

export const chainsTable = defineTable('chains', 'Results chains', (document: Document) => document.chains, [
  ...missionColumns,
  periodColumn,
  { name: 'indicator', type: 'text', description: 'the outcome or impact', cell: ({ indicator }) => indicator },
  {
    name: 'contributors',
    type: 'text',
    description: 'ids meant to move it',
    cell: ({ contributors }) => contributors.join('|'),
  },
  { name: 'activity', type: 'score', description: "the contributors' score", cell: ({ activity }) => activity },
  { name: 'result', type: 'score', description: 'its own score', cell: ({ result }) => result },
  { name: 'gap', type: 'change', description: 'activity − result', cell: ({ gap }) => gap },
  { name: 'state', type: 'choice', description: 'as working, decoupled', cell: ({ state }) => state },
]);

function* indicatorRows({ components }: Document): Generator<Row> {
  for (const component of components) for (const indicator of component.indicators) yield { component, indicator };
}

/** Each indicator once, though it may stand in several components. */
function once({ components }: Document): IndicatorScore[] {
  return [
    ...new Map(
      components.flatMap((component) => component.indicators.map((indicator) => [indicator.id, indicator] as const)),
    ).values(),
  ];
}
