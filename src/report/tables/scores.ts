import type { ComponentScore, IndicatorScore } from '../../model/scores.ts';
import type { Documents } from '../documents/document.ts';
import { missionColumns, period } from './mission-columns.ts';
import { defineTable } from './table.ts';

type Document = Documents['scores'];
interface Row {
  readonly of: ComponentScore;
  readonly one: IndicatorScore;
}

/** Every indicator in every component: the main table of `score`, its columns those of spec 5. */
export const scores = defineTable('scores', 'Every indicator in every component', indicatorRows, [
  ...missionColumns,
  period,
  { name: 'component', type: 'text', about: 'the component', of: ({ of }) => of.component },
  { name: 'component_score', type: 'score', about: '0 to 100', of: ({ of }) => of.score },
  {
    name: 'results_score',
    type: 'score',
    about: 'outcome and impact together, 0 to 100',
    of: ({ of }) => of.resultsScore,
  },
  { name: 'gap', type: 'change', about: 'output score − results score', of: ({ of }) => of.gap },
  {
    name: 'component_coverage',
    type: 'share',
    about: 'share of the weight that has a score',
    of: ({ of }) => of.coverage,
  },
  { name: 'component_evidence', type: 'choice', about: 'A strong to D weak', of: ({ of }) => of.evidence },
  { name: 'level', type: 'choice', about: 'input, output, outcome or impact', of: ({ one }) => one.level },
  { name: 'level_score', type: 'score', about: '0 to 100', of: ({ of, one }) => of.levels[one.level]?.score ?? null },
  { name: 'indicator', type: 'text', about: 'its id', of: ({ one }) => one.id },
  { name: 'name', type: 'text', about: 'its name', of: ({ one }) => one.name },
  { name: 'weight', type: 'number', about: "its weight × the component's share", of: ({ one }) => one.weight },
  { name: 'value', type: 'number', about: 'its value in the period', of: ({ one }) => one.value },
  { name: 'baseline', type: 'number', about: 'as scaled to the period', of: ({ one }) => one.baseline },
  { name: 'target', type: 'number', about: 'as scaled to the period', of: ({ one }) => one.target },
  {
    name: 'attainment',
    type: 'ratio',
    about: 'part of the way from baseline to target',
    of: ({ one }) => one.attainment,
  },
  { name: 'score', type: 'score', about: '0 to 100', of: ({ one }) => one.score },
  { name: 'expected', type: 'ratio', about: 'attainment that is due by now', of: ({ one }) => one.expected },
  { name: 'status', type: 'choice', about: 'as achieved, on-track, behind', of: ({ one }) => one.status },
  {
    name: 'trend',
    type: 'choice',
    about: 'improving, steady or worsening against the preceding period',
    of: ({ one }) => one.trend?.direction ?? null,
  },
  { name: 'carried_days', type: 'integer', about: 'age of the oldest carried value', of: ({ one }) => one.carriedDays },
]);

/** Facts of the indicators that the main table has no column for. */
export const indicators = defineTable('indicators', 'What each indicator is and what it rests on', once, [
  ...missionColumns,
  period,
  { name: 'indicator', type: 'text', about: 'its id', of: ({ id }) => id },
  { name: 'name', type: 'text', about: 'its name', of: ({ name }) => name },
  { name: 'org_unit', type: 'text', about: 'part of the component', of: ({ orgUnit }) => orgUnit },
  { name: 'objective', type: 'text', about: 'objective', of: ({ objective }) => objective },
  { name: 'themes', type: 'text', about: 'its tags', of: ({ themes }) => themes.join('|') },
  { name: 'measure', type: 'choice', about: 'as count, percent', of: ({ measure }) => measure },
  { name: 'unit', type: 'text', about: 'unit of measure', of: ({ unit }) => unit },
  { name: 'observations', type: 'integer', about: 'rows used', of: ({ observations }) => observations },
  {
    name: 'observed_days',
    type: 'number',
    about: 'days of the period observed',
    of: ({ observedDays }) => observedDays,
  },
  { name: 'trend_change', type: 'ratio', about: 'change of attainment', of: ({ trend }) => trend?.change ?? null },
]);

export const sources = defineTable(
  'sources',
  'The lines that each value came from',
  (document: Document) => once(document).flatMap(({ id, source }) => source.map((from) => ({ id, ...from }))),
  [
    ...missionColumns,
    { name: 'indicator', type: 'text', about: 'its id', of: ({ id }) => id },
    { name: 'file', type: 'text', about: 'relative to the current folder', of: ({ file }) => file },
    { name: 'first_line', type: 'integer', about: 'first line used', of: ({ firstLine }) => firstLine },
    { name: 'last_line', type: 'integer', about: 'last line used', of: ({ lastLine }) => lastLine },
    { name: 'rows', type: 'integer', about: 'rows used between the two', of: ({ rows }) => rows },
  ],
);

export const chains = defineTable('chains', 'Results chains', (document: Document) => document.chains, [
  ...missionColumns,
  period,
  { name: 'indicator', type: 'text', about: 'the outcome or impact', of: ({ indicator }) => indicator },
  {
    name: 'contributors',
    type: 'text',
    about: 'ids meant to move it',
    of: ({ contributors }) => contributors.join('|'),
  },
  { name: 'activity', type: 'score', about: "the contributors' score", of: ({ activity }) => activity },
  { name: 'result', type: 'score', about: 'its own score', of: ({ result }) => result },
  { name: 'gap', type: 'change', about: 'activity − result', of: ({ gap }) => gap },
  { name: 'state', type: 'choice', about: 'as working, decoupled', of: ({ state }) => state },
]);

function* indicatorRows({ components }: Document): Generator<Row> {
  for (const of of components) for (const one of of.indicators) yield { of, one };
}

/** Each indicator once, though it may stand in several components. */
function once({ components }: Document): IndicatorScore[] {
  return [...new Map(components.flatMap((of) => of.indicators.map((one) => [one.id, one] as const))).values()];
}
