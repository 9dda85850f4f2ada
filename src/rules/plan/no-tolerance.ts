import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,target,direction,tolerance';

export default defineRule({
  code: 'plan/no-tolerance',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    for (const indicator of framework.indicators) {
      if (indicator.direction !== 'maintain' || indicator.tolerance !== null) continue;
      yield {
        at: place(indicator, 'tolerance'),
        facts: { id: indicator.id },
        component: componentOf(indicator),
        indicators: [indicator.id],
      };
    }
  },
  words: {
    en: {
      summary: 'maintain without a tolerance',
      message: ({ id }) => `${id} is to be maintained, but no tolerance says how far it may stray.`,
      hint: 'Fill tolerance with the distance from the target that is still good.',
      explanation:
        'What is to be maintained scores 100 within the tolerance around its target and 0 at twice that distance. Without a tolerance it has no score.',
      bad: 'direction maintain, target 95, tolerance empty',
      good: 'direction maintain, target 95, tolerance 5',
    },
    fr: {
      summary: '« maintenir » sans tolérance',
      message: ({ id }) =>
        `${id} est à maintenir, mais aucune tolérance ne dit de combien il peut s’écarter de sa cible.`,
      hint: 'Indiquez dans la colonne « tolérance » l’écart à la cible qui reste acceptable.',
      explanation:
        'Ce qui est à maintenir obtient 100 tant qu’il reste dans la tolérance autour de la cible, et 0 au double de cet écart. Sans tolérance, il n’y a pas de score.',
      bad: 'sens maintenir, cible 95, tolérance vide',
      good: 'sens maintenir, cible 95, tolérance 5',
    },
  },
  shown: { id: 'S1' },
  bad: {
    files: { 'indicators.csv': [head, 'S1,Vehicles fit for use,Support,output,percent,95,maintain,'] },
    raised: ['indicators.csv:2:60'],
  },
  good: { files: { 'indicators.csv': [head, 'S1,Vehicles fit for use,Support,output,percent,95,maintain,5'] } },
});
