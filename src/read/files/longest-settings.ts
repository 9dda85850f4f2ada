import { CannotRun } from '../../model/cannot-run.ts';

/** bytes that settings may have. @see spec 1, "Limits" */
export const longestSettings = 1_048_576;

/** What stops the run where a file of settings has more. */
export const tooLongSettings = (shown: string): CannotRun =>
  new CannotRun({ problem: 'settingsTooLarge', path: shown });
