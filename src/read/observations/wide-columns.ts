import type { Span } from '../../model/period.ts';
import { fault } from '../../model/reading-facts.ts';
import type { NotPeriod } from '../cells/period.ts';
import { isPeriod } from '../cells/period.ts';
import type { CsvRecord } from '../input-table.ts';
import type { CsvSheet } from '../rows/csv-sheet.ts';
import type { Whose } from './indicator.ts';
import type { Named } from './observation-cells.ts';

/** A column of a wide table. */
export interface WideColumn {
  readonly column: Named;
  readonly span: Span | NotPeriod | null;
  readonly whose: Whose | null;
}

/** The columns of a wide table, none of any other; a year that is most likely none is told at its header. */
export function wideColumns(
  { table: { file, layout }, period, doubtfulYear, raise }: CsvSheet,
  find: (text: string) => Whose,
): WideColumn[] {
  const { wide } = layout;
  return (wide?.columns ?? []).map(({ index, name, line, column }) => {
    const span = wide?.spread === 'periods' ? period(name) : null;
    const doubtful = span !== null && isPeriod(span) ? doubtfulYear(span) : null;
    if (doubtful !== null)
      raise(fault('cell/year', { file, line, column, field: 'period', value: name }, { text: name, ...doubtful }));
    return {
      column: { name, origin: { index, text: ({ cells }: CsvRecord) => cells[index] ?? '' } },
      span,
      whose: wide?.spread === 'indicators' ? find(name) : null,
    };
  });
}
