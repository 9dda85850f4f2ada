import type { Fault } from '../../model/fault.ts';
import type { Reading } from '../reading.ts';
import type { Swallowed, Table } from '../table.ts';

/**
 * Tells of quotes that have most likely swallowed rows once the rows that they stand in are read. Where such a row has errors
 * they are the quote's doing: it alone is told then, as an error, for the row can't be used.
 *
 * @see spec 2, "One mistake, one diagnostic"
 */
export function blamingQuotes(raise: Reading['raise'], table: Table) {
  let open: (Swallowed & { told: boolean })[] = [];
  const take = () => {
    for (const one of table.swallowed()) open.push({ ...one, told: false });
  };
  return {
    raise(raised: Fault): void {
      take();
      const { line } = raised.at;
      const quote = harmless.has(raised.code)
        ? undefined
        : open.find(({ from, to }) => line !== null && from <= line && line <= to);
      if (quote === undefined) raise(raised);
      else if (!quote.told) raise({ ...quote.fault, severity: 'error' });
      if (quote !== undefined) quote.told = true;
    },
    /** All records that begin at or above a line are read. */
    readTo(line: number): void {
      take();
      for (const { fault, from, told } of open) if (from <= line && !told) raise(fault);
      open = open.filter(({ from }) => from > line);
    },
  };
}

/** What a row may have and be used all the same. */
const harmless = new Set(['cell/control-character', 'plan/shares', 'row/short', 'row/other', 'row/duplicate']);
