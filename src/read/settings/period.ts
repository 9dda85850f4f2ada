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
  const found = periodOf(text, style);
  if (found !== null) return found;
  const sentence = `"${text}" is no period. Write it as 2024/25, 2025, 2025-H1, 2025-Q1, 2025-03 or 2025-03-15..2025-06-14.`;
  throw from === 'option' ? new CannotRun(sentence) : new SettingMistake(sentence, ['period']);
}
