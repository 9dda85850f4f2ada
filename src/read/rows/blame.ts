import type { Fault } from '../../model/fault.ts';
import { severityIn } from '../../rules/diagnose.ts';
import type { RuleCode } from '../../rules/list.ts';
import type { InputTable } from '../input-table.ts';
import type { Reading } from '../reading.ts';

/** What has most likely spoilt rows: a stray quote that took some in, a delimiter too many that moved the cells of one. */
export interface FaultCause {
  /** the fault that stands for all that are found there */
  readonly fault: Fault;
  /** from here on cells are not what they seem */
  readonly from: { readonly line: number; readonly column: number };
  /** the last line of it */
  readonly to: number;
}

/** A cause and what was told of it: `null` where nothing was. */
export interface Suspect extends FaultCause {
  raised: Fault | null;
}

/**
 * Tells of the cause where a row that it has spoilt has errors: they are its doing, and it alone is told then, as an error, for
 * the row can't be used. Quotes that have swallowed rows are told in any case, once the rows that they stand in are read.
 *
 * @see spec 2, "One mistake, one diagnostic"
 */
export function blaming(raise: Reading['raise'], table: InputTable) {
  let open: (Suspect & { readonly always: boolean })[] = [];
  const suspect = (cause: FaultCause, always = false): Suspect => {
    const entry = { ...cause, raised: null, always };
    open.push(entry);
    return entry;
  };
  const take = () => {
    for (const cause of table.swallowed()) suspect(cause, true);
  };
  return {
    suspect: (cause: FaultCause) => suspect(cause),
    /** @returns the fault that is told: the one given, or that of its cause */
    raise(raised: Fault): Fault {
      take();
      const cause = isHarmless(raised) ? undefined : open.find((entry) => covers(entry, raised.at));
      if (cause === undefined) raise(raised);
      if (cause === undefined) return raised;
      if (cause.raised === null) {
        cause.raised = { ...cause.fault, severity: 'error' };
        raise(cause.raised);
      }
      return cause.raised;
    },
    /** All records that begin at or above a line are read. */
    readTo(line: number): void {
      take();
      for (const { fault, from, raised, always } of open)
        if (always && from.line <= line && raised === null) raise(fault);
      open = open.filter(({ from }) => from.line > line);
    },
  };
}

const covers = ({ from, to }: FaultCause, { line, column }: Fault['at']): boolean =>
  line !== null && line <= to && (line > from.line || (line === from.line && (column ?? 0) >= from.column));

/** Whether a row may have it and be used all the same. */
const isHarmless = (raised: Fault): boolean => severityIn(raised, { rules: {} }) !== 'error';

/** Whether a fault says of a row that its cells are not what they seem: these two alone are named as causes. */
export const isGarbling = ({ code }: Fault): boolean => garbling.has(code);
const garbling: ReadonlySet<string> = new Set(['row/long', 'cell/swallowed-rows'] satisfies RuleCode[]);
