import { defineRule } from '../rule.ts';
import { adviceIn } from '../shared-advice.ts';
import { type PairFacts, pairsOf, sharedIn } from '../shared-work.ts';

const indicators = [
  'id,name,component,level,measure,baseline,target',
  'M1,Patrols to priority sites,Military,output,count,2400,3600',
  'M3,Attacks on civilians,Military,outcome,count,120,60',
];
const head = 'id,title,tool,owner,start,end,indicators,locations,person_days';
const e1 = 'E1,Mid-year review,CPAS,Strategic Planning,2025-12-01,2026-01-31,M1|M3,Goma,15';

export default defineRule<PairFacts, 'overlap'>({
  code: 'evaluation/overlap',
  severity: 'info',
  on: 'overlap',
  concerns: 'evaluation',
  finding: null,
  quotes: [],
  check: (context) => pairsOf(context, 'overlap'),
  words: {
    en: {
      summary: 'two evaluations share part of their work',
      message: (facts, say) =>
        `${facts.a} and ${facts.b} overlap: they share ${say.percent(facts.share)} of the smaller one (${sharedIn(facts, say)}).`,
      hint: adviceIn,
      explanation:
        'Between a fifth and four fifths of the smaller evaluation is covered by the other as well (the thresholds are settings). Often this is right; it is worth one talk before both teams travel.',
      bad: 'two reviews of M3 in Goma, of which one looks at M1 too, for half of the same weeks',
      good: 'the second begins when the first is over',
    },
    fr: {
      summary: 'deux évaluations partagent une partie de leur travail',
      message: (facts, say) =>
        `${facts.a} et ${facts.b} se chevauchent : elles ont en commun ${say.percent(facts.share)} de la plus petite (${sharedIn(facts, say)}).`,
      hint: adviceIn,
      explanation:
        'Entre un cinquième et quatre cinquièmes de la plus petite évaluation sont aussi couverts par l’autre (les seuils se règlent). C’est souvent voulu ; cela vaut un échange avant que les deux équipes ne partent.',
      bad: 'deux examens de M3 à Goma, dont l’un porte aussi sur M1, pendant la moitié des mêmes semaines',
      good: 'le second commence quand le premier est terminé',
    },
  },
  shown: {
    a: 'E1',
    b: 'E3',
    suggestion: 'sequence',
    independent: [],
    begun: ['E1', 'E3'],
    ended: [],
    owners: ['Strategic Planning', 'Force HQ'],
    share: 0.5,
    indicators: ['M3'],
    locations: 'all',
    from: '2025-12-31',
    to: '2026-01-31',
    personDays: 5,
  },
  bad: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [
        head,
        e1,
        'E3,Force protection review,after-action review,Force HQ,2025-12-31,2026-03-04,M3,Goma,10',
      ],
    },
    raised: ['evaluations.csv:3:1'],
  },
  good: {
    files: {
      'indicators.csv': indicators,
      'evaluations.csv': [
        head,
        e1,
        'E3,Force protection review,after-action review,Force HQ,2026-02-01,2026-03-31,M3,Goma,10',
      ],
    },
  },
});
