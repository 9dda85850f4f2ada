import { defineRule } from '../rule.ts';
import { adviceIn } from '../shared-advice.ts';
import { type PairFacts, pairsOf, sharedIn } from '../shared-work.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'P1,Patrols with the police,Police,output,count,10,40',
  'P3,Cases closed within 90 days,Police,outcome,percent,30,70',
];
const head = 'id,title,tool,owner,start,end,indicators,locations,independent,person_days';
const e4 = 'E4,FPU inspection,FPU inspection,Police Division,2025-12-08,2026-01-09,P1|P3,Goma,no,12';

export default defineRule<PairFacts, 'overlap'>({
  code: 'evaluation/duplication',
  severity: 'warning',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: [],
  check: (context) => pairsOf(context, 'duplication'),
  words: {
    en: {
      summary: 'two evaluations do the same work at the same time',
      message: (facts, say) =>
        `${facts.a} and ${facts.b} do the same work: ${say.percent(facts.share)} of the smaller one (${sharedIn(facts, say)}).`,
      hint: adviceIn,
      explanation:
        'Both look at the same indicators in the same places on the same days: the same people are asked twice and twice the staff is paid. An overlap that is wanted goes into accepted of cpas.json, with its reason.',
      bad: 'an inspection and an evaluation of the same two indicators in Goma, in the same weeks',
      good: 'the evaluation looks at Beni instead',
    },
    fr: {
      summary: 'deux évaluations font le même travail en même temps',
      message: (facts, say) =>
        `${facts.a} et ${facts.b} font double emploi pour ${say.percent(facts.share)} de la plus petite (${sharedIn(facts, say)}).`,
      hint: adviceIn,
      explanation:
        'Toutes deux examinent les mêmes indicateurs, aux mêmes endroits, les mêmes jours : les mêmes personnes sont interrogées deux fois, et deux équipes sont payées. Un chevauchement voulu s’inscrit, avec son motif, sous "accepted" dans cpas.json.',
      bad: 'une inspection et une évaluation des deux mêmes indicateurs à Goma, les mêmes semaines',
      good: 'l’évaluation porte sur Beni',
    },
  },
  shown: {
    a: 'E4',
    b: 'E5',
    suggestion: 'coordinate',
    independent: ['E5'],
    begun: ['E4', 'E5'],
    ended: [],
    owners: ['Police Division', 'OIOS'],
    share: 1,
    indicators: 'all',
    locations: 'all',
    from: '2025-12-10',
    to: '2026-01-09',
    personDays: 12,
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [
        head,
        e4,
        'E5,Evaluation of policing,OIOS evaluation,OIOS,2025-12-10,2026-01-09,P1|P3,Goma,yes,40',
      ],
    },
    raised: ['evaluations.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [
        head,
        e4,
        'E5,Evaluation of policing,OIOS evaluation,OIOS,2025-12-10,2026-01-09,P1|P3,Beni,yes,40',
      ],
    },
  },
});
