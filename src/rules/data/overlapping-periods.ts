import { days, meets, period, type Span, wholeMonths } from '../../model/period.ts';
import { place } from '../../model/place.ts';
import type { UnusedReason } from '../../model/scores.ts';
import { type Summaries, spanOf } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { defineRule } from '../rule.ts';
import { leftOut, placed, scored } from '../scored.ts';

const head = 'id,name,component,level,measure,baseline,target';
const m1 = 'M1,Patrols,Military,output,count,2400,3600';
const quarters = ['M1,2025-Q1,870', 'M1,2025-Q2,900', 'M1,2025-Q3,885', 'M1,2025-Q4,825'];

const reasons = ['coarser', 'finer', 'overlapping'] as const satisfies readonly UnusedReason[];
type Reason = (typeof reasons)[number];

interface Facts {
  readonly id: string;
  /** how many rows are left out, and where it is one its period */
  readonly rows: number;
  readonly period: string | null;
  readonly why: readonly Reason[];
  /** of what lengths the periods are, where one word fits them all */
  readonly long: Length | null;
  readonly short: Length | null;
}

export default defineRule<Facts, 'scores'>({
  code: 'data/overlapping-periods',
  severity: 'warning',
  on: 'scores',
  concerns: 'indicator',
  finding: 'making',
  quotes: ['figures', 'texts'],
  *check(context) {
    const { summaries: all, settings } = context;
    for (const { indicator, working } of scored(context)) {
      const { id } = indicator;
      const left = leftOut(working, reasons);
      if (left.why.length === 0) continue;
      const rivals = kept(all, working.used, left.entries);
      const { at, related } = placed(all, left.entries, rivals);
      const [first] = left.entries;
      const only = left.entries.length === 1 && first !== undefined ? spanOf(all, first) : null;
      const ofLeft = lengthOf(all, left.entries);
      const ofUsed = lengthOf(all, rivals);
      const [long, short] = left.why.includes('coarser') ? [ofLeft, ofUsed] : [ofUsed, ofLeft];
      const facts = {
        id,
        rows: left.entries.length,
        period: only === null ? null : period(only, settings.yearStart).label,
        why: left.why,
        // rows left out for several reasons are of several kinds
        long: left.why.length === 1 ? long : null,
        short: left.why.length === 1 ? short : null,
      };
      yield { at: at ?? place(indicator), facts, related, component: componentOf(indicator), indicators: [id] };
    }
  },
  words: {
    en: {
      summary: 'periods of one indicator that overlap: each day counts once',
      message: ({ id, rows, period: only, why, long, short }, say) => {
        const left = only === null ? `${say.number(rows)} rows are` : `the row of ${only} is`;
        return `Periods of ${id} overlap: ${say.list(why.map((each) => english[each](long, short)))}, so ${left} not used.`;
      },
      hint: 'Delete the rows that say the same again, or correct their periods.',
      explanation:
        'A year beside its four quarters would count everything twice. The shorter periods are used where they fill the longer one, else the longer one; of periods that overlap in part, those that end last.',
      bad: 'four quarters and the year as well',
      good: 'four quarters',
    },
    fr: {
      summary: 'des périodes d’un même indicateur se chevauchent : chaque jour ne compte qu’une fois',
      message: ({ id, rows, period: only, why, long, short }, say) => {
        const left = only === null ? `${say.number(rows)} lignes sont écartées` : `la ligne de ${only} est écartée`;
        return `Des périodes ${de(id)} se chevauchent : ${say.list(why.map((each) => french[each](long, short)))} ; ${left}.`;
      },
      hint: 'Supprimez les lignes qui répètent la même chose, ou corrigez leur période.',
      explanation:
        'Une année à côté de ses quatre trimestres compterait tout deux fois. Les périodes plus courtes sont retenues si elles remplissent la plus longue, sinon c’est elle qui l’est ; si elles ne se recouvrent qu’en partie, celles qui finissent le plus tard.',
      bad: 'quatre trimestres, et l’année en plus',
      good: 'quatre trimestres',
    },
  },
  shown: { id: 'M1', rows: 1, period: '2025', why: ['coarser'], long: 'year', short: 'quarter' },
  bad: {
    files: {
      'indicators.csv': [head, m1],
      'observations.csv': ['indicator,period,value', ...quarters, 'M1,2025,3480'],
    },
    raised: ['observations.csv:6:9'],
  },
  good: { files: { 'indicators.csv': [head, m1], 'observations.csv': ['indicator,period,value', ...quarters] } },
});

const english: Readonly<Record<Reason, Clause>> = {
  coarser: (long, short) => `the ${inEnglish(short)} fill the ${long ?? 'longer one'}`,
  finer: (long, short) => `the ${inEnglish(short)} do not fill the ${long ?? 'longer one'}`,
  overlapping: () => 'what ends later is taken first',
};
const french: Readonly<Record<Reason, Clause>> = {
  coarser: (long, short) => `les ${inFrench(short)} remplissent ${theLong(long)}`,
  finer: (long, short) => `les ${inFrench(short)} ne remplissent pas ${theLong(long)}`,
  overlapping: () => 'ce qui finit le plus tard l’emporte',
};
type Clause = (long: Length | null, short: Length | null) => string;

type Length = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day';
const ofMonths: Readonly<Record<number, Length>> = { 12: 'year', 6: 'half-year', 3: 'quarter', 1: 'month' };
const ofDays: Readonly<Record<number, Length>> = { 7: 'week', 1: 'day' };
const frenchLengths: Readonly<Record<Length, readonly [many: string, the: string]>> = {
  year: ['années', 'l’année'],
  'half-year': ['semestres', 'le semestre'],
  quarter: ['trimestres', 'le trimestre'],
  month: ['mois', 'le mois'],
  week: ['semaines', 'la semaine'],
  day: ['jours', 'le jour'],
};
const inEnglish = (short: Length | null) => (short === null ? 'shorter periods' : `${short}s`);
const inFrench = (short: Length | null) => (short === null ? 'périodes plus courtes' : frenchLengths[short][0]);
const theLong = (long: Length | null) => (long === null ? 'la plus longue' : frenchLengths[long][1]);

/** How long all of some observations' intervals are; `null` where no one word fits. */
function lengthOf(all: Summaries, entries: Iterable<number>): Length | null {
  const lengths = new Set<Length | null>();
  for (const entry of entries) {
    const span = spanOf(all, entry);
    lengths.add(ofMonths[wholeMonths(span) ?? 0] ?? ofDays[days(span)] ?? null);
  }
  const [only = null] = lengths;
  return lengths.size === 1 ? only : null;
}

/**
 * The used observations against which those left out stand: of the same place and part, within the time that those take up.
 * All that are used where there is none (a later step has left them out).
 */
function kept(all: Summaries, used: Int32Array, left: readonly number[]): Int32Array {
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
