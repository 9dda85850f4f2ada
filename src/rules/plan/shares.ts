import type { ReadingFacts } from '../../model/reading-facts.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule<ReadingFacts['plan/shares'], 'reading'>({
  code: 'plan/shares',
  severity: 'warning',
  on: 'reading',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  words: {
    en: {
      summary: 'component shares that do not add up to 1, or are given for some only',
      message: ({ id, sum }, say) =>
        sum === null
          ? `Some components of ${id} have a share and some have none: each was given the same.`
          : `The component shares of ${id} add up to ${say.number(sum)}, not 1: they were scaled to 1.`,
      hint: 'Give every component a share, together 1, or none of them.',
      explanation:
        'An indicator of several components counts in each by its share. Shares that do not add up to 1 are most often a slip in one of them.',
      bad: 'Military:0.6|Police:0.3',
      good: 'Military:0.6|Police:0.4',
    },
    fr: {
      summary: 'parts de composantes dont le total n’est pas 1, ou données pour certaines seulement',
      message: ({ id, sum }, say) =>
        sum === null
          ? `Certaines composantes ${de(id)} ont une part et d’autres non : toutes ont reçu la même.`
          : `Le total des parts des composantes ${de(id)} est de ${say.number(sum)} et non de 1 : il a été ramené à 1.`,
      hint: 'Donnez une part à chaque composante, pour un total de 1, ou n’en donnez à aucune.',
      explanation:
        'Un indicateur de plusieurs composantes compte dans chacune selon sa part. Des parts dont le total n’est pas 1 trahissent le plus souvent une erreur dans l’une d’elles.',
      bad: 'Military:0.6|Police:0.3',
      good: 'Military:0.6|Police:0.4',
    },
  },
  shown: { id: 'M1', sum: 0.6 + 0.3 },
  bad: {
    files: { 'indicators.csv': [head, 'M1,Joint patrols,Military:0.6|Police:0.3,output,count,240,360'] },
    raised: ['indicators.csv:2:18'],
  },
  good: { files: { 'indicators.csv': [head, 'M1,Joint patrols,Military:0.6|Police:0.4,output,count,240,360'] } },
});
