import { place } from '../../model/place.ts';
import type { UnusedReason } from '../../model/scores.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';
import { leftOut, placed, scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target';
const m3 = 'M3,Attacks on civilians,Military,outcome,count,120,60';

const reasons = ['total', 'places', 'other-cut'] as const satisfies readonly UnusedReason[];
type Reason = (typeof reasons)[number];

interface Facts {
  readonly id: string;
  /** how many rows are left out */
  readonly rows: number;
  readonly why: readonly Reason[];
}

export default defineRule<Facts, 'scores'>({
  code: 'data/mixed-totals',
  severity: 'warning',
  on: 'scores',
  concerns: 'indicator',
  finding: 'making',
  quotes: ['figures', 'texts'],
  *check(context) {
    const { summaries: all } = context;
    for (const { indicator, working } of scored(context)) {
      const { id } = indicator;
      const left = leftOut(working, reasons);
      if (left.why.length === 0) continue;
      const { at, related } = placed(all, left.entries, working.used);
      const facts = { id, rows: left.entries.length, why: left.why };
      yield { at: at ?? place(indicator), facts, related, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'totals and their parts side by side: only one of them counts',
      message: ({ id, rows, why }, say) =>
        `Rows of ${id} mix totals and parts: ${say.list(why.map((each) => english[each]))}, so ${say.plural(rows, { one: '# row is', other: '# rows are' })} not used.`,
      hint: 'Give either the total or all its parts for every period.',
      explanation:
        'Rows without a location are the total of the places; rows that fill no by_ column are the total of the parts. Added together they would count everything twice: what covers more days is used, on a tie the total.',
      bad: 'Goma and Beni for two half-years, the whole mission for one',
      good: 'Goma and Beni for two half-years',
    },
    fr: {
      summary: 'des totaux à côté de leurs parties : seuls les uns ou les autres comptent',
      message: ({ id, rows, why }, say) =>
        `Les lignes ${de(id)} mêlent totaux et parties : ${say.list(why.map((each) => french[each]))} ; ${say.plural(rows, { one: '# ligne est écartée', other: '# lignes sont écartées' })}.`,
      hint: 'Pour chaque période, donnez soit le total, soit toutes ses parties.',
      explanation:
        'Les lignes sans lieu sont le total des lieux ; celles qui ne remplissent aucune colonne « par_… » sont le total des sous-groupes. Les additionner compterait tout deux fois : ce qui couvre le plus de jours est retenu ; à égalité, le total.',
      bad: 'Goma et Beni pour deux semestres, toute la mission pour un seul',
      good: 'Goma et Beni pour deux semestres',
    },
  },
  shown: { id: 'M3', rows: 1, why: ['total'] },
  bad: {
    files: {
      'indicators.csv': [head, m3],
      'observations.csv': [
        'indicator,period,value,location',
        'M3,2025-H1,30,Goma',
        'M3,2025-H2,24,Goma',
        'M3,2025-H1,22,Beni',
        'M3,2025-H2,20,Beni',
        'M3,2025-H1,52,',
      ],
    },
    raised: ['observations.csv:6:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, m3],
      'observations.csv': [
        'indicator,period,value,location',
        'M3,2025-H1,30,Goma',
        'M3,2025-H2,24,Goma',
        'M3,2025-H1,22,Beni',
        'M3,2025-H2,20,Beni',
      ],
    },
  },
});

const english: Readonly<Record<Reason, string>> = {
  total: 'the places cover more days than the total',
  places: 'the total covers as many days as the places',
  'other-cut': 'another breakdown, or the total, covers at least as many days',
};
const french: Readonly<Record<Reason, string>> = {
  total: 'les lieux couvrent plus de jours que le total',
  places: 'le total couvre autant de jours que les lieux',
  'other-cut': 'une autre ventilation, ou le total, couvre au moins autant de jours',
};
