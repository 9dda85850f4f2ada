import { type Day, dayOf } from '../../src/model/day.ts';
import type { OverlapFinding } from '../../src/model/diagnostic.ts';
import type { Fault } from '../../src/model/fault.ts';
import { type Period, period, type Span } from '../../src/model/period.ts';
import type { Settings } from '../../src/model/settings.ts';
import { unmatchedAccepted } from '../../src/overlap/accepted.ts';
import { overlap } from '../../src/overlap/overlap.ts';
import { isPeriod, parsePeriod } from '../../src/read/cells/period.ts';
import { openInput } from '../../src/read/files/open.ts';
import { readFramework } from '../../src/read/framework/framework.ts';
import { observationRows, wideIndicatorRows } from '../../src/read/observations/observations.ts';
import { readSettings } from '../../src/read/settings/settings.ts';
import { check } from '../../src/rules/check.ts';
import { diagnose } from '../../src/rules/diagnose.ts';
import { rules } from '../../src/rules/list.ts';
import type { Lang } from '../../src/rules/say.ts';
import { score } from '../../src/score/score.ts';
import { tally } from '../../src/tally/tally.ts';
import { type Content, inMemory } from '../in-memory.ts';

export interface Asked {
  readonly today?: Day;
  readonly period?: Span;
  /** what evaluations are chosen by; the period unless told otherwise, `null`: all of them */
  readonly window?: Span | null;
  readonly lang?: Lang;
}

/** The faults that the rules of every stage find in some files, on the last day of 2025 and for that year. */
export async function faults(files: Readonly<Record<string, Content>>, asked: Asked = {}): Promise<Fault[]> {
  const { today = dayOf(2025, 12, 31), period: span = year(2025), window = span } = asked;
  const source = inMemory(files);
  const settings = await readSettings(
    source,
    rules.map(({ code }) => code),
  );
  const found: Fault[] = [];
  const raise = (fault: Fault) => {
    found.push(fault);
  };
  const style = { yearStart: settings.yearStart, dates: settings.dates };
  const reads = (text: string) => isPeriod(parsePeriod(text, style));
  const input = await openInput(source, settings, { raise, leaveOut: () => {}, isPeriod: reads });
  const reading = { settings, raise, leaveOut: () => {}, done: () => {} };
  const { framework, known, wide } = await readFramework(input, reading);
  const ids = framework.indicators.map(({ id }) => id);
  const rows = async function* () {
    yield* observationRows(input.tables('observations', { ids }), { framework, known }, reading);
    yield* wideIndicatorRows(wide, { framework, known });
  };
  const summaries = await tally(rows(), ids.length, raise, () => {});
  const assessed: Period = period(span, settings.yearStart);
  const scores = score({ framework, summaries, settings, today, period: assessed, by: null });
  const seen = { framework, settings, today, summaries, scores, hasObservations: true };
  const chosen = { from: window?.start ?? null, to: window?.end ?? null };
  const overlaps = overlap({ framework, summaries, settings, today, window: chosen, whatIf: [], maxPairs: 10_000 });
  return [
    ...found,
    ...check('framework', seen),
    ...check('summaries', seen),
    ...check('scores', seen),
    ...check('overlap', { ...seen, overlap: overlaps, acceptedUnmatched: unmatchedAccepted(seen) }),
  ];
}

/** The same in words. */
export async function findings(
  files: Readonly<Record<string, Content>>,
  { lang = 'en', ...asked }: Asked = {},
  rulesChanged: Settings['rules'] = {},
): Promise<OverlapFinding[]> {
  return diagnose(await faults(files, asked), { lang, rules: rulesChanged });
}

export const year = (n: number): Span => ({ start: dayOf(n, 1, 1), end: dayOf(n, 12, 31) });
