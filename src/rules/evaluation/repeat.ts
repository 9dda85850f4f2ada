import { isOpen } from '../../model/overlap-figures.ts';
import { que } from '../elide.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';
import { adviceIn } from '../shared-advice.ts';
import { type AdviceFacts, advice, evaluationRows, personDaysIn, raisedAt } from '../shared-work.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
  'P4,People who feel safe at night,Police,impact,percent,40,60',
];
const head = 'id,title,tool,owner,start,end,indicators,locations,person_days';
const e1 = 'E1,Police inspection,inspection,Police Division,2025-09-01,2025-09-12,P3,Goma,8';

interface Facts extends AdviceFacts {
  /** of the smaller one's indicators × places, 0 to 1 */
  readonly share: number;
  readonly gapDays: number;
  readonly personDays: number | null;
}

export default defineRule<Facts, 'overlap'>({
  code: 'evaluation/repeat',
  severity: 'warning',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: [],
  *check(context) {
    const rows = evaluationRows(context);
    for (const repeat of context.overlap.repeats) {
      const a = rows.get(repeat.a);
      const b = rows.get(repeat.b);
      if (a === undefined || b === undefined || !isOpen(repeat.accepted, a, b, context.today)) continue;
      const { share, gapDays, personDays } = repeat;
      const facts = { ...advice(repeat, a, b, context.today), share, gapDays, personDays };
      // what is under way can't be called off: it is told, and fails no gate
      const started = b.start <= context.today ? ({ severity: 'info' } as const) : {};
      yield { ...raisedAt(a, b), ...started, facts, evaluations: [a.id, b.id] };
    }
  },
  words: {
    en: {
      summary: 'an evaluation looks again at what another has just looked at',
      message: ({ a, b, share, gapDays, personDays }, say) =>
        `${b} looks again at what ${a} covers (${say.percent(share)} of the smaller one's indicators and places), ${gapDays === 0 ? 'with no day between' : `${say.plural(gapDays, { one: '# day', other: '# days' })} later`}${stake(personDays, say)}.`,
      hint: adviceIn,
      explanation:
        'At most six months lie between the two (repeatMonths in cpas.json), and they share four fifths or more of their indicators and places. What the first has found is seldom out of date by then. One whose later evaluation has begun is only told (info).',
      bad: 'P3 in Goma inspected in September and again in December',
      good: 'the second looks at P4',
    },
    fr: {
      summary: 'une évaluation reprend ce qu’une autre vient d’examiner',
      message: ({ a, b, share, gapDays, personDays }, say) =>
        `${b} reprend ce ${que(a)} couvre (${say.percent(share)} des indicateurs et lieux de la plus petite), ${gapDays === 0 ? 'sans un jour d’intervalle' : `${say.plural(gapDays, { one: '# jour', other: '# jours' })} plus tard`}${stake(personDays, say)}.`,
      hint: adviceIn,
      explanation:
        'Six mois au plus les séparent ("repeatMonths" dans cpas.json) et elles partagent au moins quatre cinquièmes de leurs indicateurs et lieux. Les constats de la première sont rarement périmés. Si la seconde a commencé, ce n’est plus qu’une note (info).',
      bad: 'P3 inspecté à Goma en septembre puis de nouveau en décembre',
      good: 'la seconde porte sur P4',
    },
  },
  shown: {
    a: 'E1',
    b: 'E2',
    suggestion: 'reuse',
    independent: [],
    begun: ['E1', 'E2'],
    ended: ['E1'],
    owners: ['Police Division', 'Strategic Planning'],
    share: 1,
    gapDays: 93,
    personDays: 8,
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, e1, 'E2,Review of policing,CPAS,Strategic Planning,2025-12-15,2026-01-16,P3,Goma,10'],
    },
    raised: ['evaluations.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [head, e1, 'E2,Review of policing,CPAS,Strategic Planning,2025-12-15,2026-01-16,P4,Goma,10'],
    },
  },
});

const stake = (personDays: number | null, say: Say): string =>
  personDays === null ? '' : ` (${personDaysIn(personDays, say)})`;
