import { place } from '../../model/place.ts';
import { targetRows } from '../../model/target-rows.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'plan/no-baseline',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    const rows = targetRows(framework);
    for (const indicator of framework.indicators) {
      const { id, baseline, direction } = indicator;
      // maintain is held against its target alone
      if (direction === 'maintain' || baseline !== null) continue;
      if (rows.get(id)?.some((row) => row.baseline !== null)) continue;
      yield { at: place(indicator, 'baseline'), facts: { id }, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'an indicator without a baseline',
      message: ({ id }) => `${id} has no baseline, so it can't be held against a goal.`,
      hint: 'Fill baseline, or give that of a period or place in targets.csv.',
      explanation:
        'Attainment is the part of the way from baseline to target. Without a starting point there is no way to measure, and the indicator has no score.',
      bad: 'target 4, baseline empty',
      good: 'baseline 12, target 4',
    },
    fr: {
      summary: 'un indicateur sans valeur de référence',
      message: ({ id }) => `${id} n’a pas de valeur de référence : son degré de réalisation ne peut pas être établi.`,
      hint: 'Renseignez la colonne « valeur de référence », ou donnez celle d’une période ou d’un lieu dans cibles.csv.',
      explanation:
        'Le degré de réalisation est la part du chemin parcourue entre la valeur de référence et la cible. Sans point de départ, rien à mesurer : l’indicateur n’a pas de score.',
      bad: 'cible 4, valeur de référence vide',
      good: 'valeur de référence 12, cible 4',
    },
  },
  shown: { id: 'P-1' },
  bad: {
    files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,,4'] },
    raised: ['indicators.csv:2:36'],
  },
  good: {
    files: {
      'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,12,4', 'P-2,Ambushes,Military,outcome,count,,2'],
      'targets.csv': ['indicator,period,baseline', 'P-2,2025,6'],
    },
  },
});
