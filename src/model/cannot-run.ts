import type { Diagnostic } from './diagnostic.ts';

/** Stops the run with exit code 2. The message says what is wrong, where, and what to do next. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
  /** the same as data, where it has a place: every mistake in cpas.json at its line */
  readonly diagnostics: readonly Diagnostic[];

  constructor(
    message: string,
    { diagnostics = [], ...options }: ErrorOptions & { diagnostics?: readonly Diagnostic[] } = {},
  ) {
    super(message, options);
    this.diagnostics = diagnostics;
  }
}
