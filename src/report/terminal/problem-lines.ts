import type { Documents } from '../documents/document.ts';
import { wrap } from './cell-width.ts';
import { commandToType } from './command-to-type.ts';
import type { TerminalPage } from './terminal-page.ts';

/** The very first line while errors stand or rows are left out: what is printed below rests on the rows that are left. */
export function problemLines(
  page: TerminalPage,
  { problems }: Pick<Documents['scores'], 'problems'>,
  nth: number,
): string[] {
  if (problems.errors === 0 && problems.rowsLeftOut === 0) return [];
  const { ink, terminal, width } = page;
  const line = terminal.errorsStand(
    problems.errors,
    problems.rowsLeftOut,
    commandToType(page, nth, ['cpas', 'validate']),
  );
  return wrap(line, width).map(ink.severity.error);
}
