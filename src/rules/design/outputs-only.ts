import { isResult } from '../../model/framework.ts';
import { byComponent, componentPlace } from '../by-component.ts';
import { mayBeLeftOut } from '../left-out.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'design/outputs-only',
  severity: 'warning',
  on: 'framework',
  concerns: 'component',
  finding: 'framework',
  quotes: [],
  *check({ framework }) {
    for (const [component, indicators] of byComponent(framework)) {
      if (indicators.some(isResult)) continue;
      if (mayBeLeftOut(framework, { component }, (level) => isResult({ level }))) continue;
      const ids = indicators.map(({ id }) => id);
      yield {
        at: componentPlace(indicators),
        facts: { component, ids },
        component,
        indicators: ids,
        subject: [component],
      };
    }
  },
  words: {
    en: {
      summary: 'a component without outcome or impact indicators',
      message: ({ component, ids }, say) =>
        `${component} has no outcome or impact indicator, only ${say.some(ids)}, so it has no score.`,
      hint: 'Add an indicator of what the work is meant to change: for people, for those who attack them, for institutions.',
      explanation:
        'A component is scored by what changed. Where only activity is measured it can succeed at everything it does and change nothing, and nobody would see it.',
      bad: 'Military with patrols (output) alone',
      good: 'Military with patrols (output) and attacks on civilians (outcome)',
    },
    fr: {
      summary: 'une composante sans indicateur d’effet ni d’impact',
      message: ({ component, ids }, say) =>
        `${component} n’a aucun indicateur d’effet ni d’impact, seulement ${say.some(ids)} : elle n’a pas de score.`,
      hint: 'Ajoutez un indicateur de ce que ce travail doit changer : pour la population, pour ceux qui l’attaquent, pour les institutions.',
      explanation:
        'Une composante est jugée sur ce qui a changé. Si seule l’activité est mesurée, elle peut réussir tout ce qu’elle entreprend sans rien changer, et nul ne le verrait.',
      bad: 'Military avec des patrouilles (produit) pour tout indicateur',
      good: 'Military avec des patrouilles (produit) et les attaques contre des civils (effet)',
    },
  },
  shown: { component: 'Military', ids: ['M1'] },
  bad: {
    files: { 'indicators.csv': [head, 'M1,Patrols,Military,output,count,2400,3600'] },
    raised: ['indicators.csv:2:12'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols,Military,output,count,2400,3600',
        'M3,Attacks on civilians,Military,outcome,count,120,60',
      ],
    },
  },
});
