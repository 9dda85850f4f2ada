import type { Indicator } from '../../model/framework.ts';
import {
  directions,
  frequencies,
  levels,
  overPlaces as overPlaceChoices,
  overTimes,
  pers,
  transforms,
} from '../../model/kinds.ts';
import { defaultMeasure, measureChoices, measureNames, measures } from '../../model/measures.ts';
import type { CsvRow } from '../rows/row.ts';
import { anyMeasure, goal, measuredAs } from './goal.ts';
import { inOrder } from './order.ts';

/** An indicator of a row, its defaults filled in; `contributesTo` as written. Of a row with an error it is only half true. */
export function indicator(row: CsvRow): Indicator {
  const id = row.text('id');
  const name = row.text('name');
  const components = row.components('component');
  if (components.sum !== 1 && components.bad.length === 0)
    row.tell('plan/shares', 'component', { id, sum: components.sum });
  const level = row.choice('level', levels) ?? 'output';
  const orgUnit = row.textOrNull('org_unit');
  const objective = row.textOrNull('objective');
  const { measure, measureFrom, unit } = measured(row);
  const { isMilestone, overTime, overPlaces } = measures[measure];
  // a measure that can't be read says nothing of what its goals may be
  const isUnread = measureFrom === 'default' && row.filled('measure');
  const goals = isUnread ? anyMeasure : measuredAs({ measure, measureFrom });
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
    baseline: baseline ?? (isMilestone ? 0 : null),
    baselineDate,
    target: target ?? (isMilestone ? 1 : null),
    targetDate,
    direction: row.choice('direction', directions),
    tolerance: row.number('tolerance', goals.percentAllowed),
    transform: row.choice('transform', transforms) ?? 'none',
    weight: row.number('weight') ?? 1,
    per: row.choice('per', pers) ?? 'year',
    overTime: row.choice('over_time', overTimes) ?? overTime,
    overPlaces: row.choice('over_places', overPlaceChoices) ?? overPlaces,
    frequency: row.choice('frequency', frequencies),
    contributesTo: row.list('contributes_to'),
    themes: row.list('themes'),
    tool: row.textOrNull('tool'),
    owner: row.textOrNull('owner'),
  };
}

/** The measure: of its cell, else what the unit says, else the default. */
function measured(row: CsvRow): Pick<Indicator, 'measure' | 'measureFrom' | 'unit'> {
  const cell = row.choice('measure', measureChoices);
  const unit = row.textOrNull('unit');
  if (cell !== null) return { measure: cell, measureFrom: 'cell', unit };
  const named = unit === null ? undefined : measureNames.find((name) => measures[name].unit?.test(unit));
  if (named !== undefined) return { measure: named, measureFrom: 'unit', unit };
  return { measure: defaultMeasure, measureFrom: 'default', unit };
}
