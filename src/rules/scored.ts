import type { Related } from '../model/fault.ts';
import type { Indicator } from '../model/framework.ts';
import type { IndicatorScore, UnusedReason, Working } from '../model/scores.ts';
import type { Summaries } from '../model/summaries.ts';
import { earliest, observedAt } from './observed.ts';
import type { Stages } from './rule.ts';

export interface Scored {
  /** its index in `Framework.indicators` */
  readonly i: number;
  readonly indicator: Indicator;
  readonly score: IndicatorScore;
  readonly working: Working;
}

/** Each indicator once, with its score and how it was made, in the order of the framework. */
export function* scored({ framework, scores }: Pick<Stages['scores'], 'framework' | 'scores'>): Generator<Scored> {
  const known = new Map(scores.components.flatMap(({ indicators }) => indicators).map((score) => [score.id, score]));
  for (const [i, indicator] of framework.indicators.entries()) {
    const score = known.get(indicator.id);
    const working = Object.hasOwn(scores.workings, indicator.id) ? scores.workings[indicator.id] : undefined;
    if (score !== undefined && working !== undefined) yield { i, indicator, score, working };
  }
}

/**
 * Where the earliest of some observations stands, and the lines of the others and of those beside them, twenty at most.
 *
 * @param entries in order of lines, as `beside`
 */
export function placed(all: Summaries, entries: readonly number[], beside: Iterable<number> = []) {
  const first = earliest(all, entries);
  const others: number[] = [];
  for (const entry of concatenated(entries, beside)) {
    if (entry !== first) others.push(entry);
    if (others.length === 20) break;
  }
  const related = others.map((entry): Related => {
    return { file: all.files[all.file[entry] ?? 0] ?? '', line: all.line[entry] ?? 0 };
  });
  return { at: first === null ? null : observedAt(all, first), related };
}

function* concatenated<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}

/** The observations left out for one of these reasons, in order of lines; and which of the reasons there are. */
export function leftOut<R extends UnusedReason>({ leftOut: all }: Working, reasons: readonly R[]) {
  const matching = all.filter(({ why, entries }) => entries.length > 0 && reasons.some((reason) => reason === why));
  return {
    why: reasons.filter((reason) => matching.some(({ why }) => why === reason)),
    entries: matching.flatMap(({ entries }) => entries).sort((a, b) => a - b),
  };
}
