import { iso } from '../../model/day.ts';
import type { Frequency } from '../../model/framework.ts';
import { entriesOf, spanOf } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { choiceIn } from '../input-words.ts';
import { lastEnding, observedAt } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target,frequency';
const p3 = 'P3,Cases closed within 90 days,Police,outcome,percent,30,70,quarterly';

interface Facts {
  readonly id: string;
  readonly frequency: Frequency;
  readonly days: number;
  readonly end: string;
  /** today, or the end of the assessed period where that is earlier */
  readonly by: string;
}

export default defineRule<Facts, 'scores'>({
  code: 'data/late',
  severity: 'info',
  on: 'scores',
  concerns: 'indicator',
  finding: 'age',
  quotes: ['figures'],
  *check(context) {
    const { summaries: all, scores, today } = context;
    const by = iso(Math.min(scores.period.end, today));
    for (const { i, indicator, working } of scored(context)) {
      const { id, frequency } = indicator;
      const newest = lastEnding(all, entriesOf(all, i), scores.period.end);
      if (working.lateDays === null || frequency === null || newest === null) continue;
      const facts = { id, frequency, days: working.lateDays, end: iso(spanOf(all, newest).end), by };
      yield { at: observedAt(all, newest), facts, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'the next report is overdue',
      message: ({ id, frequency, days, end, by }, say) =>
        `${id} is reported ${adverbs[frequency]}, but its newest value ends on ${end}, ${say.plural(days, { one: '# day', other: '# days' })} before ${by}.`,
      hint: ({ id }) => `Ask the owner of ${id} for the report that is due.`,
      explanation:
        'An indicator is late when as long as one period of its frequency has passed since its newest observation, up to today or the end of the assessed period. Late indicators lower the evidence grade.',
      bad: 'quarterly, newest value for 2025-Q2, today 2025-12-31',
      good: 'quarterly, newest value for 2025-Q4',
    },
    fr: {
      summary: 'le prochain rapport se fait attendre',
      message: ({ id, frequency, days, end, by }, say) =>
        `${id} est ${choiceIn('frequency', frequency, say)}, mais sa valeur la plus récente s’arrête au ${end}, ${say.plural(days, { one: '# jour', other: '# jours' })} avant le ${by}.`,
      hint: ({ id }) => `Demandez au responsable ${de(id)} le rapport attendu.`,
      explanation:
        'Un indicateur est en retard lorsqu’il s’est écoulé au moins une période de sa fréquence depuis sa dernière observation, jusqu’à aujourd’hui ou jusqu’à la fin de la période évaluée. Les retards abaissent la note de fiabilité.',
      bad: 'trimestriel, dernière valeur pour 2025-Q2, nous sommes le 2025-12-31',
      good: 'trimestriel, dernière valeur pour 2025-Q4',
    },
  },
  shown: { id: 'P3', frequency: 'quarterly', days: 184, end: '2025-06-30', by: '2025-12-31' },
  bad: {
    files: {
      'indicators.csv': [head, p3],
      'observations.csv': ['indicator,period,value', 'P3,2025-Q1,44', 'P3,2025-Q2,47'],
    },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, p3],
      'observations.csv': ['indicator,period,value', 'P3,2025-Q3,44', 'P3,2025-Q4,47'],
    },
  },
});

const adverbs: Readonly<Record<Frequency, string>> = {
  monthly: 'monthly',
  quarterly: 'quarterly',
  semiannual: 'every half-year',
  annual: 'once a year',
};
