import type { Related } from '../../model/fault.ts';
import { isResult } from '../../model/framework.ts';
import type { Measure } from '../../model/measures.ts';
import { place } from '../../model/place.ts';
import type { IndicatorScore } from '../../model/scores.ts';
import { componentOf } from '../by-component.ts';
import { argument } from '../command-argument.ts';
import { named } from '../named.ts';
import { earliest, observedAt } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { scored } from '../scored.ts';
import { valueTexts } from '../value-text.ts';

const head = 'id,name,component,level,measure,baseline,target';
const m3 = 'M3,attacks on civilians within 10 km of a base,Military,outcome,count,120,60';

interface Facts {
  readonly id: string;
  readonly name: string;
  readonly measure: Measure;
  readonly value: number;
  /** `null`: to be maintained at the target */
  readonly baseline: number | null;
  readonly target: number;
}

export default defineRule<Facts, 'scores'>({
  code: 'results/regressing',
  severity: 'warning',
  on: 'scores',
  concerns: 'indicator',
  finding: 'loss',
  quotes: ['figures'],
  *check(context) {
    for (const { indicator, score, working } of scored(context)) {
      const { id, name, measure, direction } = indicator;
      const { value, target } = score;
      if (score.status !== 'regressing' || !isResult(indicator)) continue;
      if (value === null || target === null) continue;
      const baseline = direction === 'maintain' ? null : score.baseline;
      const first = earliest(context.summaries, working.used);
      yield {
        at: first === null ? place(indicator) : observedAt(context.summaries, first),
        facts: { id, name, measure, value, baseline, target },
        related: ends(score),
        component: componentOf(indicator),
        indicators: [id],
      };
    }
  },
  words: {
    en: {
      summary: 'an outcome or impact indicator that goes the wrong way',
      message: ({ id, name, measure, value, baseline, target }, say) => {
        const [now, wanted, before] = valueTexts(
          [value, target, baseline ?? target],
          { measure, precision: 'decimals' },
          say,
        );
        return baseline === null
          ? `${named(id, name)} goes the wrong way: ${now}, to be held at ${wanted}.`
          : `${named(id, name)} goes the wrong way: ${now}, from a baseline of ${before}; the target is ${wanted}.`;
      },
      hint: ({ id }) => `cpas explain ${argument(id)} shows where the value comes from; decide what has to change.`,
      explanation:
        'The value has moved away from the target by more than a twentieth of the way that was planned. A score stops at 0 and can’t show it; this does.',
      bad: 'attacks: baseline 120, target 60, now 126',
      good: 'attacks: baseline 120, target 60, now 114',
    },
    fr: {
      summary: 'un indicateur d’effet ou d’impact en régression',
      message: ({ id, name, measure, value, baseline, target }, say) => {
        const [now, wanted, before] = valueTexts(
          [value, target, baseline ?? target],
          { measure, precision: 'decimals' },
          say,
        );
        return baseline === null
          ? `${named(id, name)} s’écarte de sa cible : ${now}, à maintenir à ${wanted}.`
          : `${named(id, name)} ${target < baseline ? 's’aggrave' : 'est en régression'} : ${now}, pour une valeur de référence de ${before} et une cible de ${wanted}.`;
      },
      hint: ({ id }) => `cpas explain ${argument(id)} montre d’où vient la valeur ; décidez de ce qui doit changer.`,
      explanation:
        'La valeur s’est éloignée de la cible de plus d’un vingtième du chemin prévu. Un score s’arrête à 0 et ne peut pas le montrer ; ce constat le fait.',
      bad: 'attaques : valeur de référence 120, cible 60, aujourd’hui 126',
      good: 'attaques : valeur de référence 120, cible 60, aujourd’hui 114',
    },
  },
  shown: {
    id: 'M3',
    name: 'attacks on civilians within 10 km of a base',
    measure: 'count',
    value: 126,
    baseline: 120,
    target: 60,
  },
  bad: {
    files: {
      'indicators.csv': [head, m3],
      'observations.csv': ['indicator,period,value', 'M3,2025-H1,60', 'M3,2025-H2,66'],
    },
    raised: ['observations.csv:2:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, m3],
      'observations.csv': ['indicator,period,value', 'M3,2025-H1,60', 'M3,2025-H2,54'],
    },
  },
});

/** The last line of each file that the value comes from. */
const ends = ({ source }: IndicatorScore): Related[] => source.map(({ file, lastLine: line }) => ({ file, line }));
