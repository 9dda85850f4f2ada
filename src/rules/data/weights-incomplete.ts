import { place } from '../../model/place.ts';
import { numberAt } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';
import { placed, scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target';
const p4 = 'P4,People who feel safe at night,Police,impact,percent,40,60';

export default defineRule({
  code: 'data/weights-incomplete',
  severity: 'warning',
  on: 'scores',
  concerns: 'indicator',
  finding: 'making',
  quotes: ['figures', 'texts'],
  *check(context) {
    const { summaries: all } = context;
    for (const { indicator, working } of scored(context)) {
      if (working.weights !== 'incomplete') continue;
      const { id } = indicator;
      const without = [...working.used].filter((entry) => numberAt(all.weight, entry) === null);
      const { at, related } = placed(all, without);
      const facts = { id, without: without.length, used: working.used.length };
      yield { at: at ?? place(indicator), facts, related, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'a mean of which only some values have a weight',
      message: ({ id, without, used }, say) =>
        `${say.number(without)} of the ${say.number(used)} rows of ${id} ${say.plural(without, { one: 'has', other: 'have' })} no weight: all are used, as a plain mean.`,
      hint: 'Fill weight in every row (population, sample size), or in none.',
      explanation:
        'A mean is weighted where every value in it has a weight. Where some have none it is plain: a village counts as much as a city.',
      bad: 'Goma 52 with weight 800, Beni 40 without',
      good: 'Goma 52 with weight 800, Beni 40 with weight 200',
    },
    fr: {
      summary: 'une moyenne dont seules certaines valeurs ont un poids',
      message: ({ id, without, used }, say) =>
        `${say.plural(without, { one: '# ligne', other: '# lignes' })} ${de(id)} sur ${say.number(used)} ${say.plural(without, { one: 'n’a', other: 'n’ont' })} pas de poids : toutes comptent, en moyenne simple.`,
      hint: 'Renseignez le poids de chaque ligne (population, taille de l’échantillon), ou d’aucune.',
      explanation:
        'Une moyenne est pondérée si chacune de ses valeurs a un poids. S’il en manque, elle est simple : un village y compte autant qu’une ville.',
      bad: 'Goma 52 de poids 800, Beni 40 sans poids',
      good: 'Goma 52 de poids 800, Beni 40 de poids 200',
    },
  },
  shown: { id: 'P4', without: 1, used: 2 },
  bad: {
    files: {
      'indicators.csv': [head, p4],
      'observations.csv': ['indicator,period,value,location,weight', 'P4,2025,52,Goma,800', 'P4,2025,40,Beni,'],
    },
    raised: ['observations.csv:3:9'],
  },
  good: {
    files: {
      'indicators.csv': [head, p4],
      'observations.csv': ['indicator,period,value,location,weight', 'P4,2025,52,Goma,800', 'P4,2025,40,Beni,200'],
    },
  },
});
