import type { Fault } from '../../model/fault.ts';
import { type Flaw, longestCell, mostColumns } from './flaw.ts';

/** What the record reader found, as a fault. */
export function flawFault(flaw: Flaw, file: string): Fault {
  const { line, column, text } = flaw;
  const at = { file, line, column, field: null, value: text };
  switch (flaw.what) {
    case 'stray-quote':
      return { code: 'cell/quote', at, facts: { text } };
    case 'open-quote':
      return { code: 'file/unclosed-quote', at, facts: { line } };
    case 'swallowed':
      return { code: 'cell/swallowed-rows', at, facts: { lines: flaw.lines } };
    case 'limit':
      return {
        code: 'file/limit',
        at,
        facts: { limit: flaw.limit, most: flaw.limit === 'cell' ? longestCell : mostColumns },
      };
  }
}
