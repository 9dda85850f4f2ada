import { columns } from '../content.ts';
import { keyOf, type ReadBack } from '../judge.ts';

/** Rows of a reader that knows nothing of observations: by the names of the header, else by position. */
export function byHeader(names: readonly string[], cells: readonly (readonly string[])[]): ReadBack['rows'] {
  const index = columns.map((column) => names.indexOf(column));
  const at = index.includes(-1) ? columns.map((_, i) => i) : index;
  return cells.flatMap((row) => {
    const [indicator = '', period = '', location = '', value = '', source = ''] = at.map((i) => row[i] ?? '');
    const key = keyOf({ indicator, period, location, value: number(value), source });
    return key === null ? [] : [{ key, line: null }];
  });
}

// a comma for a point and spaces around are left to whoever uses such a reader: it is not held against it
const number = (text: string): string => {
  const typed = text.replace(/[\s\u00a0]/g, '').replace(/^\+/, '');
  return /^\d+,\d+$/.test(typed) ? typed.replace(',', '.') : Number.isFinite(Number(typed)) ? typed : text;
};
