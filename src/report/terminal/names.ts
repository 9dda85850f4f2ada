import { blank } from './cells.ts';
import type { NameColumn } from './score-table.ts';
import type { Scored } from './scored.ts';
import type { Sheet } from './sheet.ts';

/** The column of names: what heads in bold, what is within it indented. */
export const nameColumn = ({ ink }: Sheet, heading: string): NameColumn => ({
  heading,
  wraps: true,
  cell: ({ name, kind }: Scored) => (kind === 'head' ? ink.bold(name) : blank(2) + name),
});
