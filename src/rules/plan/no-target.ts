import { place } from '../../model/place.ts';
import { targetRows } from '../../model/target-rows.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'plan/no-target',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    const rows = targetRows(framework);
    for (const indicator of framework.indicators) {
      const { id, target } = indicator;
      if (target !== null || rows.get(id)?.some((row) => row.target !== null)) continue;
      yield { at: place(indicator, 'target'), facts: { id }, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'an indicator without a target',
      message: ({ id }) => `${id} has no target, so it can't be held against a goal.`,
      hint: 'Fill target, or give the goal of a period or place in targets.csv.',
      explanation:
        'Attainment is the part of the way from baseline to target. Without a target nobody can say how far the mission has come, and the indicator has no score.',
      bad: 'baseline 20, target empty',
      good: 'baseline 20, target 60',
    },
    fr: {
      summary: 'un indicateur sans cible',
      message: ({ id }) => `${id} n’a pas de cible : son degré de réalisation ne peut pas être établi.`,
      hint: 'Renseignez la colonne « cible », ou donnez celle d’une période ou d’un lieu dans cibles.csv.',
      explanation:
        'Le degré de réalisation est la part du chemin parcourue entre la valeur de référence et la cible. Sans cible, nul ne peut dire où en est la mission : l’indicateur n’a pas de score.',
      bad: 'valeur de référence 20, cible vide',
      good: 'valeur de référence 20, cible 60',
    },
  },
  shown: { id: 'H2' },
  bad: {
    files: { 'indicators.csv': [head, 'H2,Trust in the courts,Human Rights,outcome,percent,20,'] },
    raised: ['indicators.csv:2:56'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'H2,Trust in the courts,Human Rights,outcome,percent,20,60',
        'H3,Trust in the police,Human Rights,outcome,percent,30,',
      ],
      'targets.csv': ['indicator,period,target', 'H3,2025,45'],
    },
  },
});
