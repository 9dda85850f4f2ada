import type { Fault } from '../../model/fault.ts';
import { linePlace } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import { notText } from '../files/binary-content.ts';
import { type Flaw, longestCell, longestRecord, mostColumns } from './flaw.ts';

const mostOf = { row: longestRecord, cell: longestCell, columns: mostColumns };

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
      return fault('cell/swallowed-rows', at, { lineCount: flaw.lineCount });
    case 'not-text':
      return flaw.why === 'encoding'
        ? fault('file/encoding', linePlace(file, line), { encoding: 'mixed' }, { severity: 'error' })
        : notText(linePlace(file, line), flaw.why);
    case 'limit':
      return fault('file/limit', at, {
        limit: flaw.limit,
        most: mostOf[flaw.limit],
      });
  }
}
