import type { Table as Tree } from 'mdast';
import type { Say } from '../../rules/say.ts';
import { cellText } from '../tables/cell-text.ts';
import type { ColumnOfTable, DocumentTable } from '../tables/table.ts';
import { columnWord } from '../words/report-words.ts';
import { table } from './tree.ts';

// told by the page's heading
const hidden = new Set(['mission', 'folder', 'period']);

/** A table of a document in the page's language; columns that are empty throughout are left out. */
export function markdownTable({ name, columns, rows }: DocumentTable, say: Say, only?: readonly string[]): Tree {
  const kept = columns.flatMap((column, i) => {
    const asked = only === undefined ? !hidden.has(column.name) || name === 'rows' : only.includes(column.name);
    return asked && rows.some((row) => (row[i] ?? null) !== null && row[i] !== '') ? [{ column, i }] : [];
  });
  return table(
    kept.map(({ column }) => columnWord(say.lang, column.name)),
    rows.map((row) => kept.map(({ column, i }) => cellText(row[i] ?? null, column, say))),
    kept.map(({ column }) => isNumber(column)),
  );
}

export const isNumber = ({ type }: ColumnOfTable): boolean =>
  type !== 'text' && type !== 'choice' && type !== 'date' && type !== 'yes-no';
