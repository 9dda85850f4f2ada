import type { Flaw } from '../../src/read/csv/flaw.ts';
import { RecordScanner } from '../../src/read/csv/scanner.ts';
import type { CsvRecord } from '../../src/read/input-table.ts';

/** All records of a text, given in pieces of a size. */
export function scan(text: string, { delimiter = ',', width = 0, size = text.length || 1 } = {}) {
  const flaws: Flaw[] = [];
  const scanner = new RecordScanner(delimiter, width, (flaw) => flaws.push(flaw));
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += size) records.push(...scanner.push(text.slice(at, at + size), false));
  records.push(...scanner.push('', true));
  return { records, flaws, cells: records.map(({ cells }) => cells), lines: records.map(({ line }) => line) };
}

/** `stray-quote 2:3` */
export const told = (flaws: readonly Flaw[]) => flaws.map(({ what, line, column }) => `${what} ${line}:${column}`);
