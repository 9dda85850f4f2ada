import { fault } from '../../model/reading-facts.ts';
import type { ValuesByColumn } from '../cells/named-values.ts';
import type { NamedInTable } from '../input-table.ts';
import type { Reading } from '../reading.ts';

/** Tells of the values named in `where` and `map` that no file of their entry has, once these are read to their end. */
export function tellUnmatched(file: string, { where, map }: NamedInTable, { raise }: Pick<Reading, 'raise'>): void {
  const renamed = new Map([...map].map(([column, { values }]) => [column, values]));
  const tell = (named: ValuesByColumn, setting: 'map' | 'where') => {
    for (const [column, values] of named) {
      for (const { value, nearest } of values.unmatched()) {
        const at = { file, line: null, column: null, field: column, value };
        raise(fault('name/unmatched', at, { value, column, setting, nearest }));
      }
    }
  };
  tell(where, 'where');
  tell(renamed, 'map');
}
