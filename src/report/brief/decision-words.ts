import type { DecisionToTake } from '../../advise/decisions.ts';
import type { ConstraintOnFile } from '../../advise/report-figures.ts';
import type { IndicatorScore } from '../../model/scores.ts';
import { valueTexts } from '../../rules/value-text.ts';
import { choiceWord } from '../words/report-words.ts';
import { addingUp } from './adding-up.ts';
import type { BriefWording } from './wording.ts';

export interface DecisionInWords {
  readonly title: string;
  readonly text: string;
  /** the owner of most of the indicators it is about, or the owners of its evaluations */
  readonly who: readonly string[];
  /** the day the first of those evaluations begins, ISO */
  readonly by: string | null;
}

export function decisionInWords(decision: DecisionToTake, wording: BriefWording): DecisionInWords {
  const { by, ...words } = { by: null, ...inWords(decision, wording) };
  return { ...words, who: decision.who, by };
}

function inWords(
  decision: DecisionToTake,
  wording: BriefWording,
): { readonly title: string; readonly text: string; readonly by?: string | null } {
  const { words, say, named } = wording;
  switch (decision.kind) {
    case 'gap': {
      const { gap, worst, constraint } = decision;
      const { activity, result } = addingUp(gap.activity, gap.result, say);
      return {
        title: gap.gap > 0 ? words.decide.gap(gap.name) : words.decide.unexplained(gap.name),
        text: [
          words.decide.gapText(activity, result),
          ...(worst === null ? [] : [worsening(worst, wording)]),
          heldBackBy(constraint, wording),
        ].join(' '),
      };
    }
    case 'worsening':
      return {
        title: words.decide.worse(decision.component),
        text: `${worsening(decision.worst, wording)} ${heldBackBy(decision.constraint, wording)}`,
      };
    case 'combine': {
      const { advice, evaluations, personDays, by } = decision;
      const days = personDays === null ? null : say.number(personDays, 0);
      return {
        title: words.decide[advice](evaluations),
        text: words.decide.togetherText(evaluations.map(named), days),
        by,
      };
    }
    case 'measure':
      return {
        title: words.decide.measure(decision.component),
        text: words.decide.measureText(decision.missing.map(named)),
      };
  }
}

function worsening(indicator: IndicatorScore, { words, say, named }: BriefWording): string {
  const { id, value, baseline, target, measure, unit } = indicator;
  const values = [value, baseline, target] as const;
  const [now] = valueTexts(values, indicator, say);
  // the unit is said once
  const [, before, wanted] = valueTexts(values, unit === null ? { measure } : {}, say);
  return words.decide.worseText(named(id), now, before, wanted);
}

const heldBackBy = (constraint: ConstraintOnFile | null, { words, say }: BriefWording): string =>
  words.decide.heldBackBy(constraint && (constraint.description ?? choiceWord(say.lang, constraint.kind)));
