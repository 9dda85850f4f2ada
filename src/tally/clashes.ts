import type { Fault } from '../model/fault.ts';
import type { ObservationRow } from '../model/observation-row.ts';
import { linePlace } from '../model/place.ts';
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

/** A key with different values: the last of its rows, and those between it and the first. */
interface Conflict extends Difference {
  readonly row: ObservationRow;
  readonly key: string;
  readonly lines: Line[];
}

/** Rows that meet a key again: told at the end, when it is known whether the key holds together. */
export interface Clashes {
  /** a row that says the same as its key's first */
  same(entry: number, row: ObservationRow): void;
  /** a row that says something else than its key's first, which says `there` */
  other(entry: number, row: ObservationRow, key: string, differs: Difference): void;
  /** whether no row of the entry's key is used */
  conflicts(entry: number): boolean;
}

/** Collects clashes; `tell` raises them once all rows are in. */
export function clashes(): Clashes & { tell(told: Told): void } {
  const conflicts = new Map<number, Conflict>();
  const repeats = repeatedRows();

  function set(entry: number, row: ObservationRow, key: string, { here, there }: Difference): void {
    const lines = conflicts.get(entry)?.lines ?? [];
    lines.push({ file: row.file, line: row.line });
    conflicts.set(entry, { key, here, there, row, lines });
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
    tell({ firstLine, keyOf, raise, leaveOut }) {
      for (const { entry, file, line } of repeats.all()) {
        const conflict = conflicts.get(entry);
        if (conflict !== undefined) conflict.lines.push({ file, line });
        else raise(duplicate(file, line, keyOf(entry), firstLine(entry)));
      }
      for (const [entry, conflict] of conflicts) {
        raise(conflictOf(conflict, firstLine(entry)));
        leaveOut(conflict.lines.length + 1, conflict.row.indicator);
      }
    },
  };
}

interface Told {
  /** where an entry was first met */
  readonly firstLine: (entry: number) => Line;
  /** an entry's key in words */
  readonly keyOf: (entry: number) => string;
  readonly raise: (fault: Fault) => void;
  readonly leaveOut: (rows: number, indicator: number) => void;
}

const duplicate = (file: string, line: number, key: string, first: Line): Fault =>
  fault('row/duplicate', linePlace(file, line), { key, firstLine: first.line }, { related: [first] });

function conflictOf({ row, key, here, there, lines }: Conflict, first: Line): Fault {
  const others = [first, ...lines].filter(({ file, line }) => file !== row.file || line !== row.line);
  const files = [...new Set(others.map(({ file }) => file))];
  others.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  const at = { file: row.file, line: row.valueLine, column: row.column, field: 'value', value: row.text };
  const lineNumbers = others.map(({ line }) => line);
  return fault('row/conflict', at, { key, here, there, lines: lineNumbers, of: 'values' }, { related: others });
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
