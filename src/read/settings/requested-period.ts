import { CannotRun } from '../../model/cannot-run.ts';
import { type Period, period } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import { isPeriod, parsePeriod } from '../cells/period.ts';
import { SettingMistake } from './mistake.ts';

type Style = Pick<Settings, 'yearStart' | 'dates'>;

/** A text as a period; `null` where it is none. */
export function periodOf(text: string, { yearStart, dates }: Style): Period | null {
  const span = parsePeriod(text, { yearStart, dates });
  return isPeriod(span) ? period(span, yearStart) : null;
}

/** The period that an option, or else the settings ask for. @throws CannotRun where it is none */
export function askedPeriod(text: string, style: Style, from: 'option' | 'settings'): Period {
  const parsed = periodOf(text, style);
  if (parsed !== null) return parsed;
  const problem = { problem: 'noPeriod', text } as const;
  throw from === 'option' ? new CannotRun(problem) : new SettingMistake(problem, ['period']);
}
