import type { CollectedFaults, Fault } from '../model/fault.ts';
import { faultCollector } from '../model/fault-collector.ts';
import type { ObservationRow } from '../model/observation-row.ts';
import { lineNumbersOf, linePlace } from '../model/place.ts';
import { fault } from '../model/reading-facts.ts';

/** Where a row stands. */
interface Line {
  readonly file: string;
  readonly line: number;
}

/** The values of two rows of a key that do not say the same; equal where only weight, bounds or quality differ. */
export interface Difference {
  readonly here: string;
  readonly there: string;
}

/** A key with different values: the last of its rows, and those between the first and it. */
interface Conflict extends Difference {
  readonly row: ObservationRow;
  readonly key: string;
  readonly between: Line[];
}

/** Rows that meet a key again: told at the end, when it is known whether the key holds together. */
export interface Clashes {
  /** a row that says the same as its key's first */
  same(entry: number, row: ObservationRow): void;
  /** a row that says something else than its key's first, which says `there` */
  other(entry: number, row: ObservationRow, key: string, differs: Difference): void;
  /** whether no row of the entry's key is used */
  conflicts(entry: number): boolean;
  /** what is wrong, once all rows are in; of each code the first `limit` in detail */
  results(entries: EntryNames, limit?: number): Clashed;
}

/** What rows that meet a key again come to. */
export interface Clashed {
  /** with the rows of the keys of which none is used */
  readonly collected: CollectedFaults;
  /** the indicators of those rows */
  readonly conflicting: ReadonlySet<number>;
}

/** Collects clashes. */
export function clashes(): Clashes {
  const conflicts = new Map<number, Conflict>();
  const repeats = repeatedRows();

  function set(entry: number, row: ObservationRow, key: string, { here, there }: Difference): void {
    const before = conflicts.get(entry);
    const between = before?.between ?? [];
    if (before !== undefined) between.push({ file: before.row.file, line: before.row.line });
    conflicts.set(entry, { key, here, there, row, between });
  }

  return {
    same(entry, row) {
      const conflict = conflicts.get(entry);
      if (conflict === undefined) repeats.add(entry, row);
      // the last row counts, and this one says what the first does
      else set(entry, row, conflict.key, { here: conflict.there, there: conflict.here });
    },
    other: set,
    conflicts: (entry) => conflicts.has(entry),
    results({ firstLine, subjectOf, idOf }, limit) {
      const { collected, raise, leaveOut } = faultCollector(limit);
      const conflicting = new Set<number>();
      for (const { entry, file, line } of repeats.all()) {
        const conflict = conflicts.get(entry);
        if (conflict !== undefined) conflict.between.push({ file, line });
        else raise(duplicate({ file, line }, firstLine(entry), { subject: subjectOf(entry), id: idOf(entry) }));
      }
      // a row of a wide table has many values, and one that is left out counts once
      const gone = distinctLines();
      for (const [entry, conflict] of conflicts) {
        const { row, between } = conflict;
        const others = [firstLine(entry), ...between];
        raise(conflictOf(conflict, others, { subject: subjectOf(entry), id: idOf(entry) }));
        leaveOut([...others, row].filter(gone.isNew).length);
        conflicting.add(row.indicator);
      }
      return { collected, conflicting };
    },
  };
}

/** How entries are named to people. */
export interface EntryNames {
  /** where an entry was first met */
  readonly firstLine: (entry: number) => Line;
  /** what an entry is about: its indicator, period, place and what else its key is made of */
  readonly subjectOf: (entry: number) => string[];
  /** the id of its indicator */
  readonly idOf: (entry: number) => string;
}

/** The indicator of an entry, and all of its key. */
interface About {
  readonly id: string;
  readonly subject: readonly string[];
}

function duplicate({ file, line }: Line, first: Line, { subject, id }: About): Fault {
  const at = { firstLine: first.line, ...(first.file !== file && { firstFile: first.file }) };
  const facts = { key: subject.join(', '), ...at };
  return fault('row/duplicate', linePlace(file, line), facts, { related: [first], indicators: [id], subject });
}

function conflictOf({ row, key, here, there }: Conflict, others: readonly Line[], { subject, id }: About): Fault {
  const files = new Map([...new Set(others.map(({ file }) => file))].map((file, i) => [file, i]));
  const rank = ({ file }: Line) => files.get(file) ?? 0;
  const related = others.filter(distinctLines().isNew).sort((a, b) => rank(a) - rank(b) || a.line - b.line);
  const at = { file: row.file, line: row.valueLine, column: row.column, field: 'value', value: row.text };
  const facts = { key, here, there, ...lineNumbersOf(related, row.file), subject: 'values' } as const;
  return fault('row/conflict', at, facts, { related, indicators: [id], subject });
}

/** Tells a line that was not met before. */
function distinctLines(): { isNew(at: Line): boolean } {
  const linesByFile = new Map<string, Set<number>>();
  return {
    isNew({ file, line }) {
      const lineNumbers = linesByFile.get(file) ?? new Set();
      linesByFile.set(file, lineNumbers);
      const { size } = lineNumbers;
      return lineNumbers.add(line).size > size;
    },
  };
}

/** How many rows told twice a block holds. */
const blockSize = 1 << 12;

/** Rows told twice may be millions: twelve bytes each. */
function repeatedRows() {
  const blocks: Int32Array[] = [];
  const files: string[] = [];
  let size = 0;
  return {
    add(entry: number, { file, line }: ObservationRow): void {
      // rows come file by file
      if (files.at(-1) !== file) files.push(file);
      const at = (size % blockSize) * 3;
      if (at === 0) blocks.push(new Int32Array(blockSize * 3));
      blocks.at(-1)?.set([entry, files.length - 1, line], at);
      size += 1;
    },
    *all(): Generator<{ entry: number } & Line> {
      for (let i = 0; i < size; i++) {
        const block = blocks[Math.floor(i / blockSize)];
        const at = (i % blockSize) * 3;
        yield { entry: block?.[at] ?? 0, file: files[block?.[at + 1] ?? 0] ?? '', line: block?.[at + 2] ?? 0 };
      }
    },
  };
}
