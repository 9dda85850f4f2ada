import { CannotRun } from '../model/cannot-run.ts';

/** What the system calls a failure to write or read; '' where it does not say. */
export const failureOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

/** Stops the run for what could not be written. @param path `null`: standard output */
export const unwritable = (path: string | null, cause: unknown): CannotRun =>
  cause instanceof CannotRun
    ? cause
    : new CannotRun({ problem: 'unwritable', path, failure: failureOf(cause) }, { cause });
