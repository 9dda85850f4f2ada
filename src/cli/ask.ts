import { CannotRun } from '../model/cannot-run.ts';
import { type Day, parseIso } from '../model/day.ts';
import { wrongValue } from '../model/problems/wrong-value.ts';
import type { AssessmentRequest } from '../requests.ts';
import type { Io } from './io.ts';
import { langOfLocale } from './language-of-run.ts';
import type { Common } from './options.ts';

/** What a command asks of the walk, from its options and the outside world. @throws CannotRun for a date that is none */
export const askOf = (io: Io, options: Common & { period?: string | undefined }): AssessmentRequest => ({
  today: day('--today', options.today ?? io.today),
  period: options.period ?? null,
  lang: options.lang ?? null,
  fallbackLang: langOfLocale(io),
});

/** A date typed after an option, ISO. */
export function day(option: string, text: string): Day {
  const typed = parseIso(text);
  if (typed === null) throw new CannotRun(wrongValue(option, { is: 'text', text }, [{ is: 'date' }]));
  return typed;
}
