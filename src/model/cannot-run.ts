/** Stops the run with exit code 2. The message says what is wrong, where, and what to do next. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}
