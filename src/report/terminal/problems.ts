import type { Documents } from '../documents/document.ts';
import { wrap } from './cells.ts';
import { command } from './command.ts';
import type { Sheet } from './sheet.ts';

/** The very first line while errors stand or rows are left out: what is printed below rests on the rows that are left. */
export function problemsFirst(
  sheet: Sheet,
  { problems }: Pick<Documents['scores'], 'problems'>,
  nth: number,
): string[] {
  if (problems.errors === 0 && problems.rowsLeftOut === 0) return [];
  const { ink, terminal, width } = sheet;
  const line = terminal.errorsStand(problems.errors, problems.rowsLeftOut, command(sheet, nth, ['cpas', 'validate']));
  return wrap(line, width).map(ink.severity.error);
}
