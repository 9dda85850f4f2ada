import type { Fault } from '../../model/fault.ts';
import { fault } from '../../model/reading-facts.ts';
import { type Flaw, longestCell, mostColumns } from './flaw.ts';

/** What the record reader found, as a fault. */
export function flawFault(flaw: Flaw, file: string): Fault {
  const { line, column, text } = flaw;
  const at = { file, line, column, field: null, value: text };
  switch (flaw.what) {
    case 'stray-quote':
      return fault('cell/quote', at, { text });
    case 'open-quote':
      return fault('file/unclosed-quote', at, { line });
    case 'swallowed':
      return fault('cell/swallowed-rows', at, { lines: flaw.lines });
    case 'limit':
      return fault('file/limit', at, {
        limit: flaw.limit,
        most: flaw.limit === 'cell' ? longestCell : mostColumns,
      });
  }
}
