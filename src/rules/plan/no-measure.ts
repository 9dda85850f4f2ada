import { measureNames, measures } from '../../model/measures.ts';
import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

const head = 'id,name,component,level,measure,unit,baseline,target';

const measuresIn = ({ lang, either }: Say): string => either(measureNames.map((name) => measures[name].written[lang]));

export default defineRule({
  code: 'plan/no-measure',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    for (const indicator of framework.indicators) {
      if (indicator.measureFrom !== 'default') continue;
      yield {
        at: place(indicator, 'measure'),
        facts: { id: indicator.id },
        component: componentOf(indicator),
        indicators: [indicator.id],
      };
    }
  },
  words: {
    en: {
      summary: 'no measure: values are added up',
      message: ({ id }) => `${id} has no measure, so its values are added up as a count's.`,
      hint: (_, say) => `Write ${measuresIn(say)} under measure.`,
      explanation:
        'The measure decides whether the values of months and places are added up or averaged. Adding up what should be averaged (four quarters of 60 % make 240) is the costliest mistake a table can hide.',
      bad: 'measure empty, unit empty',
      good: 'measure count',
    },
    fr: {
      summary: 'pas de mesure : les valeurs sont additionnées',
      message: ({ id }) => `${id} n’a pas de mesure : ses valeurs sont additionnées, comme pour la mesure « nombre ».`,
      hint: (_, say) => `Indiquez ${measuresIn(say)} dans la colonne « mesure ».`,
      explanation:
        'La mesure décide si l’on additionne les valeurs des mois et des lieux ou si l’on en fait la moyenne. Additionner là où il faut une moyenne (quatre trimestres à 60 % font 240) est l’erreur la plus coûteuse qu’un tableau puisse cacher.',
      bad: 'mesure vide, unité vide',
      good: 'mesure nombre',
    },
  },
  shown: { id: 'P-1' },
  bad: {
    files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,,,12,4'] },
    raised: ['indicators.csv:2:30'],
  },
  good: { files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,,12,4'] } },
});
