import type { Fault } from '../../model/fault.ts';
import { linePlace, wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { FileSettings } from '../../model/settings.ts';
import { flawFault } from '../csv/flaw-fault.ts';
import { readRecords } from '../csv/read-records.ts';
import { type Header, HeaderSearch } from '../header/find.ts';
import { understand } from '../header/layout.ts';
import type { Wanted } from '../header/wanted.ts';
import type { CsvRecord, InputTable, LostRow, Swallowed } from '../input-table.ts';
import type { Reading } from '../reading.ts';
import { openText } from '../text/open-text.ts';
import { topOf } from '../top.ts';
import { notText } from './binary-content.ts';
import type { Folder } from './source.ts';

/** A table, before it is known what its settings name in it. */
export type OpenedTable = Omit<InputTable, 'named'>;

/** rows of every file but observations, which are streamed; blank ones too, so that a file without an end has one */
const mostRows = 500_000;

/**
 * Opens one file as a kind: finds encoding, delimiter and header, raises the faults of file and header.
 *
 * @returns `null` where there is nothing to be read as a table: no text, or no row; the fault is raised
 * @throws CannotRun where the file can't be read
 */
export async function openTable(
  folder: Folder,
  path: string,
  settings: FileSettings,
  wanted: Wanted,
  reading: Reading,
): Promise<OpenedTable | null> {
  const file = folder.shown(path);
  const text = await openText(folder, path);
  if ('seems' in text) {
    reading.raise(notText(wholeFile(file), text.seems));
    return null;
  }
  if (text.encoding !== 'utf-8') reading.raise(fault('file/encoding', wholeFile(file), { encoding: text.encoding }));
  const { result: header, pieces } = await topOf(text, new HeaderSearch([wanted]));
  if (header === null) {
    reading.raise(fault('file/empty', wholeFile(file), {}));
    return null;
  }
  if (header.preamble) reading.raise(fault('file/preamble', linePlace(file, 1), { lineCount: header.record.line - 1 }));
  if (header.flaw !== null) reading.raise(flawFault(header.flaw, file));
  const { layout, faults, faulty } = understand(header, wanted, file);
  for (const raised of faults) reading.raise(raised);
  const lostRows: LostRow[] = [];
  const swallowed: Swallowed[] = [];
  const most = wanted.kind === 'observations' ? Number.POSITIVE_INFINITY : mostRows;
  let cut: Fault | null = null;
  return {
    file,
    kind: wanted.kind,
    settings,
    encoding: text.encoding,
    delimiter: header.delimiter,
    layout,
    trailing: hasTrailing(header, layout.names.length),
    faulty,
    records: below(header, pieces, {
      file,
      reading,
      lostRows,
      swallowed,
      most,
      end: (raised) => {
        cut = raised;
        reading.raise(raised);
        // for all that are not read: nobody knows what they say
        lostRows.push({ fault: raised, cells: [] });
      },
    }),
    lostRows: () => lostRows.splice(0),
    swallowed: () => swallowed.splice(0),
    cut: () => cut,
    bytes: () => text.bytes(),
  };
}

/** Whether the header has empty cells at its end, or more than one or two of the first rows go beyond it. */
function hasTrailing({ record, sample }: Header, width: number): boolean {
  const longer = sample.filter(({ cells }) => cells.length > width).length;
  return record.cells.length > width || longer > Math.max(1, sample.length / 50);
}

interface Under {
  readonly file: string;
  readonly reading: Reading;
  readonly most: number;
  /** told where reading ends before the file does */
  readonly end: (raised: Fault) => void;
  /** these take the rows that are no records or hold others; a batch is handed on after each, so that they are taken out again */
  readonly lostRows: LostRow[];
  readonly swallowed: Swallowed[];
}

/** How a line goes on from a stray quote: its first cell as far as the quote that follows, the others as if there were none. */
function guessed(text: string, delimiter: string): string[] {
  const [, ...others] = text.split(delimiter).map((cell) => cell.replaceAll('"', '').trim());
  const first = /^"?([^"]*)/.exec(text)?.[1]?.split(delimiter)[0] ?? '';
  return [first.trim(), ...others];
}

/** The records below the header, blank rows and the row of tags left out. */
async function* below(
  { record, delimiter, tags }: Header,
  pieces: AsyncIterable<string>,
  { file, reading, most, lostRows, swallowed, end }: Under,
): AsyncGenerator<readonly CsvRecord[]> {
  const under = (tags ?? record).line;
  const width = record.cells.length - 1;
  let rows = 0;
  const batches = readRecords(pieces, { delimiter, width }, (flaw) => {
    if (flaw.line <= under) return;
    const raised = flawFault(flaw, file);
    if (flaw.what === 'not-text') return end(raised);
    if (flaw.what === 'swallowed') {
      // what stands before it in its row is not what it seems either: it may be the end of another
      swallowed.push({ fault: raised, from: { line: flaw.line, column: 1 }, to: flaw.line + flaw.lineCount - 1 });
      return;
    }
    reading.raise(raised);
    reading.leaveOut(1);
    lostRows.push({ fault: raised, cells: [...flaw.cells, ...guessed(flaw.text, delimiter)] });
  });
  for await (const batch of batches) {
    await reading.pause?.();
    const all = batch.filter(({ line }) => line > under);
    const over = rows + all.length - most;
    rows += all.length;
    const taken = over > 0 ? all.slice(0, -over) : all;
    const records = taken.filter(({ cells }) => cells.some((cell) => cell !== ''));
    if (records.length > 0 || lostRows.length > 0) yield records;
    if (over <= 0) continue;
    end(fault('file/limit', linePlace(file, all[taken.length]?.line ?? null), { limit: 'rows', most }));
    return yield [];
  }
}
