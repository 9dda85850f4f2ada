import type { Related } from '../model/fault.ts';
import type { Indicator } from '../model/framework.ts';
import type { IndicatorScore, LeftOut, Working } from '../model/scores.ts';
import type { Summaries } from '../model/summaries.ts';
import { observedAt } from './observed.ts';
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
 * Where the first of some observations stands, and the lines of others, twenty at most.
 *
 * @param entries in order of lines
 */
export function placed(all: Summaries, [first, ...others]: readonly number[]) {
  const related = others.slice(0, 20).map((entry): Related => {
    return { file: all.files[all.file[entry] ?? 0] ?? '', line: all.line[entry] ?? 0 };
  });
  return { at: first === undefined ? null : observedAt(all, first), related };
}

/** The observations left out for one of these reasons, in order of lines; and which of the reasons there are. */
export function leftOut<R extends LeftOut>({ leftOut: all }: Working, reasons: readonly R[]) {
  const those = all.filter(({ why, entries }) => entries.length > 0 && reasons.some((reason) => reason === why));
  return {
    why: reasons.filter((reason) => those.some(({ why }) => why === reason)),
    entries: those.flatMap(({ entries }) => entries).sort((a, b) => a - b),
  };
}
