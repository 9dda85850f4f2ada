import { place } from '../../model/place.ts';
import { targetRows } from '../../model/target-rows.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target,transform';

interface Facts {
  readonly id: string;
  readonly side: 'baseline' | 'target';
  readonly value: number;
}

export default defineRule<Facts, 'framework'>({
  code: 'plan/log-not-positive',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    const rows = targetRows(framework);
    for (const indicator of framework.indicators) {
      const { id, transform, direction } = indicator;
      // the distance of maintain is measured without the logarithm
      if (transform !== 'log' || direction === 'maintain') continue;
      for (const row of [indicator, ...(rows.get(id) ?? [])]) {
        for (const side of ['baseline', 'target'] as const) {
          const value = row[side];
          if (value === null || value > 0) continue;
          yield {
            at: place(row, side),
            facts: { id, side, value },
            component: componentOf(indicator),
            indicators: [id],
          };
        }
      }
    }
  },
  words: {
    en: {
      summary: 'the logarithm of a baseline or target of 0 or less',
      message: ({ id, side, value }, say) =>
        `The ${side} of ${id} is ${say.number(value)}, which has no logarithm, so ${id} has no score.`,
      hint: 'Give a value above 0, or set transform to none.',
      explanation:
        'With transform log a step from 1 to 2 counts as much as one from 10 to 20. A logarithm exists only above 0, so neither goal nor value may be 0 or negative.',
      bad: 'baseline 120, target 0, transform log',
      good: 'baseline 120, target 10, transform log',
    },
    fr: {
      summary: 'le logarithme d’une valeur de référence ou d’une cible nulle ou négative',
      message: ({ id, side, value }, say) =>
        `La ${side === 'target' ? 'cible' : 'valeur de référence'} ${de(id)} est de ${say.number(value)}, nombre sans logarithme : ${id} n’a pas de score.`,
      hint: 'Donnez une valeur supérieure à 0, ou mettez « aucune » dans la colonne « transformation ».',
      explanation:
        'Avec la transformation log, passer de 1 à 2 compte autant que passer de 10 à 20. Un logarithme n’existe qu’au-dessus de 0 : ni objectif ni valeur ne peuvent être nuls ou négatifs.',
      bad: 'valeur de référence 120, cible 0, transformation log',
      good: 'valeur de référence 120, cible 10, transformation log',
    },
  },
  shown: { id: 'M3', side: 'target', value: 0 },
  bad: {
    files: { 'indicators.csv': [head, 'M3,Attacks,Military,outcome,count,120,0,log'] },
    raised: ['indicators.csv:2:39'],
  },
  good: { files: { 'indicators.csv': [head, 'M3,Attacks,Military,outcome,count,120,10,log'] } },
});
