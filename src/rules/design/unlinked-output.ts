import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target,contributes_to';

export default defineRule({
  code: 'design/unlinked-output',
  severity: 'info',
  on: 'framework',
  concerns: 'component',
  finding: 'framework',
  quotes: [],
  *check({ framework: { indicators } }) {
    if (indicators.every(({ contributesTo }) => contributesTo.length === 0)) return;
    for (const indicator of indicators) {
      const { id, level, contributesTo, at } = indicator;
      // a link that was written and left out (an unknown id, a circle) has its own diagnostic
      if (level !== 'output' || contributesTo.length > 0 || at.cells['contributes_to']?.text) continue;
      const cell = place(indicator, 'contributes_to');
      yield { at: cell, facts: { id }, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'an output that leads to nothing, where others are linked',
      message: ({ id }) => `Output ${id} is not said to move any outcome or impact.`,
      hint: 'Name in contributes_to the outcome or impact it is meant to move, or ask why it is done.',
      explanation:
        'The results chain says which activity is meant to move which result. An output outside it can neither explain a change nor be found to change nothing.',
      bad: 'radio programmes (output) with contributes_to empty, patrols linked to attacks',
      good: 'both outputs linked to attacks',
    },
    fr: {
      summary: 'un produit qui ne mène à rien, quand d’autres sont reliés',
      message: ({ id }) => `Rien ne dit sur quel effet ou impact le produit ${id} doit agir.`,
      hint: 'Indiquez dans la colonne « contribue à » l’effet ou l’impact visé, ou demandez-vous à quoi il sert.',
      explanation:
        'La chaîne de résultats dit quelle activité doit agir sur quel résultat. Un produit resté en dehors ne peut ni expliquer un changement ni se révéler sans effet.',
      bad: 'émissions de radio (produit) sans lien, patrouilles reliées aux attaques',
      good: 'les deux produits reliés aux attaques',
    },
  },
  shown: { id: 'M2' },
  bad: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols,Military,output,count,2400,3600,M3',
        'M2,Radio programmes,Military,output,count,10,48,',
        'M3,Attacks on civilians,Military,outcome,count,120,60,',
      ],
    },
    raised: ['indicators.csv:3:49'],
  },
  good: {
    files: {
      'indicators.csv': [
        head,
        'M1,Patrols,Military,output,count,2400,3600,M3',
        'M2,Radio programmes,Military,output,count,10,48,M3',
        'M3,Attacks on civilians,Military,outcome,count,120,60,',
      ],
    },
  },
});
