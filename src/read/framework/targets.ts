import type { Indicator, TargetRow } from '../../model/framework.ts';
import { period, type YearStart } from '../../model/period.ts';
import { lineNumbersOf, place } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Reading } from '../reading.ts';
import type { CsvRow } from '../rows/row.ts';
import { anyMeasure, goal, measuredAs } from './goal.ts';
import { type Known, reference } from './references.ts';

/** A row of targets.csv; `indicators` are those of the framework, as `known` counts them. */
export const target =
  (known: Known, indicators: readonly Indicator[], yearStart: YearStart) =>
  (row: CsvRow): TargetRow => {
    const id = reference(row, 'indicator', known);
    const indicator = indicators[known.indicators?.index.get(id) ?? -1];
    const span = row.period('period');
    const written = row.textOrNull('location');
    const location = written === null || row.isTotalPlace(written) ? null : written;
    const goals = indicator === undefined ? anyMeasure : measuredAs(indicator);
    const baseline = goal(row, 'baseline', goals);
    const target = goal(row, 'target', goals);
    if (row.error === null && baseline === null && target === null) row.required('target');
    if (row.error === null && span === null && location === null) row.required('period');
    return { at: row.at, indicator: id, period: span && period(span, yearStart), location, baseline, target };
  };

/** The rows of which there is one for their indicator, period and place; of others none is used, and the last is told. */
export function withoutConflicts(rows: readonly TargetRow[], { raise, leaveOut }: Reading): TargetRow[] {
  const byKey = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const key = [row.indicator, row.period?.start, row.period?.end, row.location].join('\u0000');
    const before = byKey.get(key);
    if (before === undefined) byKey.set(key, [row]);
    else before.push(row);
  }
  for (const same of byKey.values()) {
    const last = same.at(-1);
    if (last === undefined || same.length === 1) continue;
    const others = same.slice(0, -1);
    leaveOut(same.length);
    const subject = [last.indicator, last.at.cells['period']?.text ?? '', last.location ?? ''].filter(
      (text) => text !== '',
    );
    raise(
      fault(
        'row/conflict',
        place(last, last.target === null ? 'baseline' : 'target'),
        {
          key: subject.join(', '),
          here: goals(last),
          there: goals(others[0] ?? last),
          ...lineNumbersOf(
            others.map(({ at }) => at),
            last.at.file,
          ),
          subject: 'goals',
        },
        { related: others.map(({ at: { file, line } }) => ({ file, line })), indicators: [last.indicator], subject },
      ),
    );
  }
  return [...byKey.values()].flatMap((same) => (same.length === 1 ? same : []));
}

/** Goals as they were typed. */
const goals = ({ at }: TargetRow): string =>
  ['baseline', 'target']
    .map((name) => at.cells[name]?.text ?? '')
    .filter((text) => text !== '')
    .join(' – ');
