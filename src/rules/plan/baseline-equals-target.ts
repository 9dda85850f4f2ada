import { place } from '../../model/place.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'plan/baseline-equals-target',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    for (const indicator of framework.indicators) {
      const { id, baseline, target, direction } = indicator;
      if (direction === 'maintain' || target === null || target !== baseline) continue;
      yield { at: place(indicator, 'target'), facts: { id, target }, indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'baseline and target are the same',
      message: ({ id, target }, say) => `Baseline and target of ${id} are both ${say.number(target)}.`,
      hint: 'Correct one of them, or set direction to maintain and give a tolerance.',
      explanation: 'Attainment is the part of the way from baseline to target; here there is no way to go.',
      bad: 'baseline 12, target 12',
      good: 'baseline 12, target 4',
    },
    fr: {
      summary: 'valeur de référence et cible identiques',
      message: ({ id, target }, say) =>
        `La valeur de référence et la cible ${de(id)} valent toutes deux ${say.number(target)}.`,
      hint: 'Corrigez l’une des deux, ou mettez « maintenir » dans la colonne « sens » et donnez une tolérance.',
      explanation:
        'Le degré de réalisation est la part du chemin parcourue entre la valeur de référence et la cible ; ici, il n’y a pas de chemin à parcourir.',
      bad: 'valeur de référence 12, cible 12',
      good: 'valeur de référence 12, cible 4',
    },
  },
  shown: { id: 'P-1', target: 12 },
  bad: {
    files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,12,12'] },
    raised: ['indicators.csv:2:39'],
  },
  good: { files: { 'indicators.csv': [head, 'P-1,Attacks,Military,outcome,count,12,4'] } },
});
