import { isFlow } from '../../model/flow.ts';
import { place } from '../../model/place.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';

const head = 'id,name,component,level,measure,baseline,baseline_date,target,per';

export default defineRule({
  code: 'plan/no-baseline-date',
  severity: 'warning',
  on: 'framework',
  concerns: 'indicator',
  finding: null,
  quotes: ['figures', 'texts'],
  *check({ framework }) {
    for (const indicator of framework.indicators) {
      const { id, per, baselineDate } = indicator;
      // `per` has no effect on what is not added up
      if (per !== 'total' || baselineDate !== null || !isFlow(indicator)) continue;
      yield {
        at: place(indicator, 'baseline_date'),
        facts: { id },
        component: componentOf(indicator),
        indicators: [id],
      };
    }
  },
  words: {
    en: {
      summary: 'a goal that accumulates, without the day it began',
      message: ({ id }) => `${id} accumulates (per total) but has no baseline date: all its observations are added up.`,
      hint: 'Fill baseline_date with the day from which the total counts.',
      explanation:
        'With per total the values since the baseline date are added up and held against the target. Without that date everything on file counts, from before the mission too.',
      bad: 'per total, baseline_date empty',
      good: 'per total, baseline_date 2024-07-01',
    },
    fr: {
      summary: 'un objectif cumulé sans le jour à partir duquel il se compte',
      message: ({ id }) =>
        `Les valeurs ${de(id)} se cumulent (« par » : total), mais il n’y a pas de date de référence : toutes les observations sont additionnées.`,
      hint: 'Indiquez dans la colonne « date de référence » le jour à partir duquel le total se compte.',
      explanation:
        'Avec « par » : total, les valeurs depuis la date de référence sont additionnées et rapportées à la cible. Sans cette date, tout ce qui figure au dossier compte, même ce qui précède la mission.',
      bad: 'par : total, date de référence vide',
      good: 'par : total, date de référence 2024-07-01',
    },
  },
  shown: { id: 'D1' },
  bad: {
    files: { 'indicators.csv': [head, 'D1,Fighters disarmed,DDR,outcome,count,0,,4000,total'] },
    raised: ['indicators.csv:2:42'],
  },
  good: { files: { 'indicators.csv': [head, 'D1,Fighters disarmed,DDR,outcome,count,0,2024-07-01,4000,total'] } },
});
