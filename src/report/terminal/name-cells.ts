import { blank } from './cell-width.ts';
import type { NameColumn } from './score-table.ts';
import type { ScoredLine } from './scored-lines.ts';
import type { TerminalPage } from './terminal-page.ts';

/** The column of names: what heads in bold, what is within it indented. */
export const nameColumn = ({ ink }: TerminalPage, heading: string): NameColumn => ({
  heading,
  wraps: true,
  cell: ({ name, kind }: ScoredLine) => (kind === 'head' ? ink.bold(name) : blank(2) + name),
});
