import { iso } from '../../model/day.ts';
import { place } from '../../model/place.ts';
import { de } from '../elide.ts';
import { choiceIn } from '../input-words.ts';
import { defineRule } from '../rule.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
];
const head = 'id,title,tool,owner,start,end,indicators,status';

interface Facts {
  readonly id: string;
  readonly status: 'completed' | 'planned';
  /** the start of one that is said to be completed, the end of one that is said to be planned */
  readonly day: string;
  readonly today: string;
}

export default defineRule<Facts, 'framework'>({
  code: 'evaluation/status-contradicts-dates',
  severity: 'warning',
  on: 'framework',
  concerns: 'evaluation',
  finding: null,
  quotes: ['texts'],
  *check({ framework, today }) {
    for (const evaluation of framework.evaluations ?? []) {
      const { id, start, end, status } = evaluation;
      const early = status === 'completed' && start > today;
      const late = status === 'planned' && end < today;
      if (!early && !late) continue;
      const facts = { id, status, day: iso(early ? start : end), today: iso(today) };
      yield { at: place(evaluation, 'status'), facts, evaluations: [id] };
    }
  },
  words: {
    en: {
      summary: 'completed before it starts, or planned though it is over',
      message: ({ id, status, day, today }) =>
        status === 'completed'
          ? `${id} is said to be completed, but starts on ${day}, after today (${today}).`
          : `${id} is said to be planned, but ended on ${day}, before today (${today}).`,
      hint: 'Correct status or dates; leave status empty and it follows the dates.',
      explanation:
        'Whether an evaluation has started or ended is told by its dates. A status that says otherwise is out of date, or a date is wrong; either way the plan can’t be relied on.',
      bad: 'planned, ended 2025-09-12, today 2025-12-31',
      good: 'completed, ended 2025-09-12',
    },
    fr: {
      summary: 'achevée avant de commencer, ou prévue alors qu’elle est terminée',
      message: ({ id, status, day, today }, say) =>
        status === 'completed'
          ? `Le statut ${de(id)} est ${say.quote(choiceIn('status', status, say))}, mais elle ne commence que le ${day} ; nous sommes le ${today}.`
          : `Le statut ${de(id)} est ${say.quote(choiceIn('status', status, say))}, mais elle s’est terminée le ${day} ; nous sommes le ${today}.`,
      hint: 'Corrigez le statut ou les dates ; laissé vide, le statut suit les dates.',
      explanation:
        'Ce sont les dates qui disent si une évaluation a commencé ou fini. Un statut contraire n’est plus à jour, ou une date est fausse ; dans les deux cas le plan n’est pas fiable.',
      bad: 'prévue, terminée le 2025-09-12, nous sommes le 2025-12-31',
      good: 'achevée, terminée le 2025-09-12',
    },
  },
  shown: { id: 'E1', status: 'planned', day: '2025-09-12', today: '2025-12-31' },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,Police inspection,inspection,Police Division,2025-09-01,2025-09-12,P3,planned'],
    },
    raised: ['evaluations.csv:2:74'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, 'E1,Police inspection,inspection,Police Division,2025-09-01,2025-09-12,P3,completed'],
    },
  },
});
