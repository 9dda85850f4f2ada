import type { Indicator, Measure, OverPlaces, OverTime } from '../../model/framework.ts';
import {
  directions,
  frequencies,
  levels,
  measures,
  overPlaces,
  overTimes,
  percentUnit,
  pers,
  transforms,
} from '../../model/kinds.ts';
import type { Row } from '../rows/rows.ts';
import { goal } from './goal.ts';
import { inOrder } from './order.ts';

/** What a measure does over time and over places unless the row says otherwise. @see spec 1, the table of measures */
const combining: Readonly<Record<Measure, { readonly overTime: OverTime; readonly overPlaces: OverPlaces }>> = {
  count: { overTime: 'sum', overPlaces: 'sum' },
  stock: { overTime: 'last', overPlaces: 'sum' },
  percent: { overTime: 'mean', overPlaces: 'mean' },
  rate: { overTime: 'mean', overPlaces: 'mean' },
  index: { overTime: 'mean', overPlaces: 'mean' },
  rating: { overTime: 'mean', overPlaces: 'mean' },
  'yes-no': { overTime: 'last', overPlaces: 'mean' },
};

/** An indicator of a row, its defaults filled in; `contributesTo` as written. Of a row with an error it is only half true. */
export function indicator(row: Row): Indicator {
  const id = row.text('id');
  const name = row.text('name');
  const components = row.components('component');
  if (components.sum !== 1 && components.bad.length === 0)
    row.tell('plan/shares', 'component', { id, sum: components.sum });
  const level = row.choice('level', levels) ?? 'output';
  const orgUnit = row.textOrNull('org_unit');
  const objective = row.textOrNull('objective');
  const { measure, measureFrom, unit } = measured(row);
  // a measure that can't be read says nothing of what its goals may be
  const of = measureFrom === 'default' && row.filled('measure') ? null : measure;
  const goals = { measure: of, percentAllowed: measure === 'percent' || measureFrom !== 'cell' };
  const baseline = goal(row, 'baseline', goals);
  const baselineDate = row.day('baseline_date');
  const target = goal(row, 'target', goals);
  const targetDate = row.day('target_date');
  inOrder(row, 'baseline_date', baselineDate, 'target_date', targetDate);
  return {
    at: row.at,
    id,
    name,
    components: components.components,
    level,
    orgUnit,
    objective,
    measure,
    measureFrom,
    unit,
    baseline: baseline ?? (measure === 'yes-no' ? 0 : null),
    baselineDate,
    target: target ?? (measure === 'yes-no' ? 1 : null),
    targetDate,
    direction: row.choice('direction', directions),
    tolerance: row.number('tolerance', goals.percentAllowed),
    transform: row.choice('transform', transforms) ?? 'none',
    weight: row.number('weight') ?? 1,
    per: row.choice('per', pers) ?? 'year',
    overTime: row.choice('over_time', overTimes) ?? combining[measure].overTime,
    overPlaces: row.choice('over_places', overPlaces) ?? combining[measure].overPlaces,
    frequency: row.choice('frequency', frequencies),
    contributesTo: row.list('contributes_to'),
    themes: row.list('themes'),
    tool: row.textOrNull('tool'),
    owner: row.textOrNull('owner'),
  };
}

/** The measure: of its cell, else percent where the unit says so, else count. */
function measured(row: Row): Pick<Indicator, 'measure' | 'measureFrom' | 'unit'> {
  const cell = row.choice('measure', measures);
  const unit = row.textOrNull('unit');
  if (cell !== null) return { measure: cell, measureFrom: 'cell', unit };
  if (unit !== null && percentUnit.test(unit)) return { measure: 'percent', measureFrom: 'unit', unit };
  return { measure: 'count', measureFrom: 'default', unit };
}
