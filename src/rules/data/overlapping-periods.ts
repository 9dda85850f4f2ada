import { meets, type Span } from '../../model/period.ts';
import { place } from '../../model/place.ts';
import type { LeftOut } from '../../model/scores.ts';
import type { Summaries } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { cited, spanOf } from '../observed.ts';
import { defineRule } from '../rule.ts';
import { leftOut, placed, scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target';
const m1 = 'M1,Patrols,Military,output,count,2400,3600';
const quarters = ['M1,2025-Q1,870', 'M1,2025-Q2,900', 'M1,2025-Q3,885', 'M1,2025-Q4,825'];

const reasons = ['coarser', 'finer', 'overlapping'] as const satisfies readonly LeftOut[];
type Reason = (typeof reasons)[number];

interface Facts {
  readonly id: string;
  readonly used: readonly string[];
  readonly left: readonly string[];
  readonly why: readonly Reason[];
}

export default defineRule<Facts, 'scores'>({
  code: 'data/overlapping-periods',
  severity: 'warning',
  on: 'scores',
  *check(seen) {
    const { summaries: all } = seen;
    for (const { indicator, working } of scored(seen)) {
      const { id } = indicator;
      const left = leftOut(working, reasons);
      if (left.why.length === 0) continue;
      const { at, related } = placed(all, left.entries);
      const facts = {
        id,
        used: cited(all, against(all, working.used, left.entries)),
        left: cited(all, left.entries),
        why: left.why,
      };
      yield { at: at ?? place(indicator), facts, related, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'periods of one indicator that overlap: each day counts once',
      message: ({ id, used, left, why }, say) =>
        `Periods of ${id} overlap: ${say.list(used)} used, ${say.list(left)} left out, for ${say.list(why.map((each) => english[each]))}.`,
      hint: 'Delete the rows that say the same again, or correct their periods.',
      explanation:
        'A year beside its four quarters would count everything twice. The shorter periods are used where they fill the longer one, else the longer one; of periods that overlap in part, those that end last.',
      bad: 'four quarters and the year as well',
      good: 'four quarters',
    },
    fr: {
      summary: 'des périodes d’un même indicateur se chevauchent : chaque jour compte une fois',
      message: ({ id, used, left, why }, say) =>
        `Des périodes de ${id} se chevauchent ; retenu : ${say.list(used)} ; écarté : ${say.list(left)}, car ${say.list(why.map((each) => french[each]))}.`,
      hint: 'Supprimez les lignes qui répètent la même chose, ou corrigez leur période.',
      explanation:
        'Une année à côté de ses quatre trimestres compterait tout deux fois. Les périodes courtes sont retenues si elles remplissent la longue, sinon la longue ; si elles ne se recouvrent qu’en partie, celles qui finissent le plus tard.',
      bad: 'quatre trimestres, et l’année en plus',
      good: 'quatre trimestres',
    },
  },
  shown: { id: 'M1', used: ['observations.csv:2-5'], left: ['observations.csv:6'], why: ['coarser'] },
  bad: {
    files: {
      'indicators.csv': [head, m1],
      'observations.csv': ['indicator,period,value', ...quarters, 'M1,2025,3480'],
    },
    raised: ['observations.csv:6:9'],
  },
  good: { files: { 'indicators.csv': [head, m1], 'observations.csv': ['indicator,period,value', ...quarters] } },
});

const english: Readonly<Record<Reason, string>> = {
  coarser: 'the shorter periods fill the longer one',
  finer: 'the shorter periods do not fill the longer one',
  overlapping: 'what ends later is taken first',
};
const french: Readonly<Record<Reason, string>> = {
  coarser: 'les périodes courtes remplissent la longue',
  finer: 'les périodes courtes ne remplissent pas la longue',
  overlapping: 'ce qui finit plus tard est pris d’abord',
};

/**
 * The used observations against which those left out stand: of the same place and part, within the time that those take up.
 * All that are used where there is none (a later step has left them out).
 */
function against(all: Summaries, used: Int32Array, left: readonly number[]): Int32Array {
  const cut = (entry: number) => (all.place[entry] ?? 0) * all.parts.length + (all.part[entry] ?? 0);
  const taken = new Map<number, Span>();
  for (const entry of left) {
    const span = spanOf(all, entry);
    const { start, end } = taken.get(cut(entry)) ?? span;
    taken.set(cut(entry), { start: Math.min(start, span.start), end: Math.max(end, span.end) });
  }
  const rivals = used.filter((entry) => {
    const span = taken.get(cut(entry));
    return span !== undefined && meets(span, spanOf(all, entry));
  });
  return rivals.length === 0 ? used : rivals;
}
