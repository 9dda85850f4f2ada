import { wholeFile } from '../../model/place.ts';
import { fault } from '../../model/reading-facts.ts';
import type { Reading } from '../reading.ts';

/** What came of a table: how many of its rows gave what. */
export interface TableOutcome {
  readonly file: string;
  /** below the header */
  readonly rows: number;
  /** of these, those that `where` keeps */
  readonly kept: number;
  /** of these, those of which something else is told: an error, an indicator that is not there or was left out */
  readonly explained: number;
  /** whether any row gave a value */
  readonly hasValue: boolean;
}

/** The same with rows that are no records, of which their own fault is told. */
export const withUnread = (outcome: TableOutcome, unread: number): TableOutcome => ({
  ...outcome,
  rows: outcome.rows + unread,
  kept: outcome.kept + unread,
  explained: outcome.explained + unread,
});

/**
 * Tells of tables that were read and gave no value, unless all of their rows are explained. Of a table without rows only where
 * others gave values: one that is to be filled in is no surprise, and of one alone each indicator is told as never observed.
 */
export function tellNothingRead(outcomes: readonly TableOutcome[], { raise }: Pick<Reading, 'raise'>): void {
  const giving = new Set(outcomes.filter(({ hasValue }) => hasValue).map(({ file }) => file));
  const silent = new Map(outcomes.filter(({ file }) => !giving.has(file)).map((outcome) => [outcome.file, outcome]));
  for (const { file, rows, kept, explained } of silent.values()) {
    if (rows === 0 ? giving.size > 0 : kept === 0 || kept > explained)
      raise(fault('file/nothing-read', wholeFile(file), { rows, kept }));
  }
}
