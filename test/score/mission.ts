import type { Framework, Indicator, TargetRow } from '../../src/model/framework.ts';
import type { ObservationRow } from '../../src/model/observation-row.ts';
import type { Grouping } from '../../src/model/scores.ts';
import type { Method } from '../../src/model/settings.ts';
import { score } from '../../src/score/score.ts';
import { row, tallied } from '../tally/rows.ts';
import { dateOf, periodOf, settingsOf } from './case.ts';

/** An indicator with what matters given: an outcome of Mission in percent, from 0 to 100, unless told otherwise. */
export const indicator = (given: Partial<Indicator> = {}): Indicator => ({
  at: { file: 'indicators.csv', line: 2, cells: {} },
  id: 'I1',
  name: 'An indicator',
  components: [{ name: 'Mission', share: 1 }],
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

/** An observation of a period: `told('2025-Q1', 40, { place: 'Goma' })`. */
export function told(period: string, value: number, given: Partial<ObservationRow> = {}): ObservationRow {
  const { start, end } = periodOf(period);
  return row({ start, end, value, ...given });
}

export interface Asked {
  readonly period?: string;
  readonly today?: string;
  readonly by?: Grouping;
  readonly targets?: readonly TargetRow[];
  readonly method?: Partial<Method>;
}

/** Scores of indicators and rows; lines are the rows' order, 2025 seen from 2027 unless told otherwise. */
export async function scored(
  indicators: readonly Indicator[],
  rows: readonly ObservationRow[],
  { period = '2025', today = '2027-01-31', by, targets = [], method = {} }: Asked = {},
) {
  const { summaries } = await tallied(
    rows.map((one, i) => ({ ...one, line: i + 2 })),
    indicators.length,
  );
  const framework: Framework = {
    indicators,
    targets,
    evaluations: null,
    decisions: null,
    constraints: null,
    narrative: null,
  };
  const ask = { framework, summaries, settings: settingsOf(method), today: dateOf(today), period: periodOf(period) };
  return { scores: score({ ...ask, by: by ?? null }), summaries, ask };
}

/** What became of one indicator: its score, and the lines that are left out, by reason. */
export async function valued(of: Indicator, rows: readonly ObservationRow[], asked: Asked = {}) {
  const { scores, summaries } = await scored([of], rows, asked);
  const [made] = scores.components.flatMap(({ indicators }) => indicators);
  const working = scores.workings[of.id];
  if (made === undefined || working === undefined) throw new Error('not scored');
  const line = (entry: number) => summaries.line[entry] ?? 0;
  const leftOut = Object.fromEntries(working.leftOut.map(({ why, entries }) => [why, entries.map(line)]));
  return { ...made, working, used: [...working.used].map(line), leftOut };
}
