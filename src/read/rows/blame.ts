import type { Fault } from '../../model/fault.ts';
import { severityIn } from '../../rules/diagnose.ts';
import type { RuleCode } from '../../rules/list.ts';
import type { Reading } from '../reading.ts';
import type { Table } from '../table.ts';

/** What has most likely spoilt rows: a stray quote that took some in, a delimiter too many that moved the cells of one. */
export interface Cause {
  /** the fault that stands for all that are found there */
  readonly fault: Fault;
  /** from here on cells are not what they seem */
  readonly from: { readonly line: number; readonly column: number };
  /** the last line of it */
  readonly to: number;
}

/** A cause and what was told of it: `null` where nothing was. */
export interface Suspect extends Cause {
  told: Fault | null;
}

/**
 * Tells of the cause where a row that it has spoilt has errors: they are its doing, and it alone is told then, as an error, for
 * the row can't be used. Quotes that have swallowed rows are told in any case, once the rows that they stand in are read.
 *
 * @see spec 2, "One mistake, one diagnostic"
 */
export function blaming(raise: Reading['raise'], table: Table) {
  let open: (Suspect & { readonly always: boolean })[] = [];
  const suspect = (cause: Cause, always = false): Suspect => {
    const one = { ...cause, told: null, always };
    open.push(one);
    return one;
  };
  const take = () => {
    for (const cause of table.swallowed()) suspect(cause, true);
  };
  return {
    suspect: (cause: Cause) => suspect(cause),
    /** @returns the fault that is told: the one given, or that of its cause */
    raise(raised: Fault): Fault {
      take();
      const cause = isHarmless(raised) ? undefined : open.find((one) => covers(one, raised.at));
      if (cause === undefined) raise(raised);
      if (cause === undefined) return raised;
      if (cause.told === null) {
        cause.told = { ...cause.fault, severity: 'error' };
        raise(cause.told);
      }
      return cause.told;
    },
    /** All records that begin at or above a line are read. */
    readTo(line: number): void {
      take();
      for (const { fault, from, told, always } of open) if (always && from.line <= line && told === null) raise(fault);
      open = open.filter(({ from }) => from.line > line);
    },
  };
}

const covers = ({ from, to }: Cause, { line, column }: Fault['at']): boolean =>
  line !== null && line <= to && (line > from.line || (line === from.line && (column ?? 0) >= from.column));

/** Whether a row may have it and be used all the same. */
const isHarmless = (raised: Fault): boolean => severityIn(raised, { rules: {} }) !== 'error';

/** Whether a fault says of a row that its cells are not what they seem: these two alone are named as causes. */
export const isGarbling = ({ code }: Fault): boolean => garbling.has(code);
const garbling: ReadonlySet<string> = new Set(['row/long', 'cell/swallowed-rows'] satisfies RuleCode[]);
