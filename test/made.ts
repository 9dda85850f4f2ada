import type { Decision, Evaluation, Framework, Indicator, TargetRow } from '../src/model/framework.ts';
import type { ObservationRow } from '../src/model/observation-row.ts';
import type { Method, OverlapMethod, Settings } from '../src/model/settings.ts';
import { readSettings } from '../src/read/settings/read-settings.ts';
import { periodOf } from './days.ts';
import { inMemory } from './in-memory.ts';

/** What an assessment is made of, with what matters given: the rest is as plain as can be. */

/** An outcome of Police in percent, from 0 to 100. */
export const indicator = (given: Partial<Indicator> = {}): Indicator => ({
  at: { file: 'indicators.csv', line: 2, cells: {} },
  id: 'I1',
  name: 'An indicator',
  components: [{ name: 'Police', share: 1 }],
  level: 'outcome',
  orgUnit: null,
  objective: null,
  measure: 'percent',
  measureFrom: 'cell',
  unit: null,
  baseline: 0,
  baselineDate: null,
  target: 100,
  targetDate: null,
  direction: null,
  tolerance: null,
  transform: 'none',
  weight: 1,
  per: 'year',
  overTime: 'mean',
  overPlaces: 'mean',
  frequency: null,
  contributesTo: [],
  themes: [],
  tool: null,
  owner: null,
  ...given,
});

/** A count: summed over time and places, its goals for a year. */
export const count = (given: Partial<Indicator> = {}): Indicator =>
  indicator({ measure: 'count', overTime: 'sum', overPlaces: 'sum', ...given });

/** A goal of I1; which, and of what period or place, is to be given. */
export const target = (given: Partial<TargetRow>): TargetRow => ({
  at: { file: 'targets.csv', line: 2, cells: {} },
  indicator: 'I1',
  period: null,
  location: null,
  baseline: null,
  target: null,
  ...given,
});

/** An evaluation of the whole mission on the first day of 1970. */
export const evaluation = (given: Partial<Evaluation> = {}): Evaluation => ({
  at: { file: 'evaluations.csv', line: 2, cells: {} },
  id: 'E1',
  title: 'An evaluation',
  tool: 'survey',
  owner: 'HRD',
  start: 0,
  end: 0,
  components: [],
  indicators: [],
  levels: [],
  themes: [],
  locations: [],
  method: null,
  respondents: [],
  status: null,
  independent: false,
  personDays: null,
  ...given,
});

/** An open decision that nothing informed. */
export const decision = (given: Partial<Decision> = {}): Decision => ({
  at: { file: 'decisions.csv', line: 2, cells: {} },
  id: 'D1',
  date: 0,
  decision: 'A decision',
  informedBy: [],
  owner: null,
  status: 'open',
  components: [],
  ...given,
});

/** A framework with nothing in it, and no file but that of indicators. */
export const framework = (given: Partial<Framework> = {}): Framework => ({
  indicators: [],
  targets: [],
  evaluations: null,
  decisions: null,
  constraints: null,
  narrative: null,
  ...given,
});

/** An observation of the first indicator in the whole mission on the first day of 1970: 1. */
export const row = (given: Partial<ObservationRow> = {}): ObservationRow => ({
  indicator: 0,
  start: 0,
  end: 0,
  place: '',
  part: { columns: [], values: [] },
  source: '',
  value: 1,
  weight: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  quality: 0,
  file: 'observations.csv',
  line: 2,
  valueLine: given.line ?? 2,
  column: 7,
  text: `${given.value ?? 1}`,
  ...given,
});

/** An observation of a period: `told('2025-Q1', 40, { place: 'Goma' })`. */
export function told(period: string, value: number, given: Partial<ObservationRow> = {}): ObservationRow {
  const { start, end } = periodOf(period);
  return row({ start, end, value, ...given });
}

const usual = await readSettings(inMemory({}), []);

/** The settings of a folder without cpas.json, but for what is given. */
export const settings = (
  given: Omit<Partial<Settings>, 'method' | 'overlap'> & {
    readonly method?: Partial<Method>;
    readonly overlap?: Partial<OverlapMethod>;
  } = {},
): Settings => ({
  ...usual,
  ...given,
  method: { ...usual.method, ...given.method },
  overlap: { ...usual.overlap, ...given.overlap },
});
