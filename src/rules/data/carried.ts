import { period } from '../../model/period.ts';
import { place } from '../../model/place.ts';
import { spanOf } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { earliest } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { placed, scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target';

export default defineRule({
  code: 'data/carried',
  severity: 'info',
  on: 'scores',
  concerns: 'indicator',
  finding: 'age',
  quotes: ['figures'],
  *check(context) {
    const { summaries: all, scores, settings } = context;
    for (const { indicator, score, working } of scored(context)) {
      if (score.carriedDays === null) continue;
      const { id } = indicator;
      const oldest = earliest(all, working.carried);
      const { at, related } = placed(all, working.carried);
      const facts = {
        id,
        period: scores.period.label,
        from: oldest === null ? '' : period(spanOf(all, oldest), settings.yearStart).label,
        days: score.carriedDays,
        share: working.carriedShare,
      };
      yield { at: at ?? place(indicator), facts, related, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'a value carried from before the period',
      message: ({ id, period, from, days, share }, say) => {
        const old = say.plural(days, { one: '# day', other: '# days' });
        return share < 1
          ? `${say.percent(share)} of the places of ${id} have no value in ${period}; the oldest carried is of ${from}, ${old} old.`
          : `${id} has no value in ${period}; that of ${from} is carried, ${old} old.`;
      },
      hint: 'Measure again, or say in the report how old the figure is.',
      explanation:
        'What holds until it changes (a level, a stock, a milestone) keeps its newest value for staleAfter months (12 by default). It still counts in the score, and lowers the evidence grade.',
      bad: 'a survey of October 2024, none in 2025',
      good: 'a survey of October 2025',
    },
    fr: {
      summary: 'une valeur reportée d’avant la période',
      message: ({ id, period, from, days, share }, say) => {
        const old = say.plural(days, { one: '# jour', other: '# jours' });
        return share < 1
          ? `${say.percent(share)} des lieux ${de(id)} n’ont pas de valeur pour ${period} ; la plus ancienne valeur reportée, celle de ${from}, a ${old}.`
          : `${id} n’a pas de valeur pour ${period} ; celle de ${from}, vieille de ${old}, est reportée.`;
      },
      hint: 'Mesurez à nouveau, ou dites dans le rapport de quand date le chiffre.',
      explanation:
        'Ce qui reste valable tant que rien ne change (un taux, un stock, un jalon) garde sa dernière valeur pendant 12 mois, sauf si "staleAfter" dans cpas.json en décide autrement. Cette valeur compte dans le score et abaisse la note de fiabilité.',
      bad: 'une enquête d’octobre 2024, aucune en 2025',
      good: 'une enquête d’octobre 2025',
    },
  },
  shown: { id: 'P4', period: '2025', from: '2024-10', days: 426, share: 1 },
  bad: {
    files: {
      'indicators.csv': [head, 'P4,People who feel safe at night,Police,impact,percent,40,60'],
      'observations.csv': ['indicator,period,value', 'P4,2024-10,51'],
    },
    raised: ['observations.csv:2:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, 'P4,People who feel safe at night,Police,impact,percent,40,60'],
      'observations.csv': ['indicator,period,value', 'P4,2024-10,51', 'P4,2025-10,54'],
    },
  },
});
