import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { named } from '../named.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'data/none',
  severity: 'warning',
  on: 'summaries',
  concerns: 'indicator',
  finding: 'unknown',
  quotes: ['figures'],
  *check({ framework, summaries: { first }, leftOut, hasObservations }) {
    if (!hasObservations) return;
    for (const [i, indicator] of framework.indicators.entries()) {
      // one whose rows were all left out was observed: what is wrong with them is told
      if ((first[i + 1] ?? 0) > (first[i] ?? 0) || leftOut.indicators.has(i)) continue;
      const { id, name } = indicator;
      yield { at: place(indicator), facts: { id, name }, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'an indicator never observed',
      message: ({ id, name }) => `${named(id, name)} was never observed.`,
      hint: 'Enter its first value, agree who reports it, or take it out of the framework.',
      explanation:
        'An indicator that nobody measures has no score and lowers what is known of its level. Below the coverage the level itself has no score.',
      bad: 'H2 in the framework, no row of it in observations.csv',
      good: 'H2 in the framework, a value for 2025',
    },
    fr: {
      summary: 'un indicateur jamais observé',
      message: ({ id, name }) => `${named(id, name)} n’a jamais été observé.`,
      hint: 'Saisissez une première valeur, désignez qui en rend compte, ou retirez-le du cadre de résultats.',
      explanation:
        'Un indicateur que personne ne mesure n’a pas de score et réduit ce que l’on sait de son niveau. Sous le seuil de couverture, le niveau lui-même n’a plus de score.',
      bad: 'H2 dans le cadre de résultats, aucune ligne dans observations.csv',
      good: 'H2 dans le cadre de résultats, une valeur pour 2025',
    },
  },
  shown: { id: 'H2', name: 'Trust in the courts' },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'H1,Cases monitored,Human Rights,output,count,0,40',
        'H2,Trust in the courts,Human Rights,outcome,percent,20,60',
      ],
      'observations.csv': ['indicator,period,value', 'H1,2025,32'],
    },
    raised: ['indicators.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': [head, 'H2,Trust in the courts,Human Rights,outcome,percent,20,60'],
      'observations.csv': ['indicator,period,value', 'H2,2025,35'],
    },
  },
});
