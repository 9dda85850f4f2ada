import type { Related } from '../../model/fault.ts';
import { grouped } from '../../model/grouped.ts';
import { compareRanks, decidedBy, type SourceRank, sourceRank } from '../../model/source-rank.ts';
import { type Observation, observation, type Summaries } from '../../model/summaries.ts';
import { componentOf } from '../by-component.ts';
import { de } from '../elide.ts';
import { earliest, keyOf, observedAt, observedSubject } from '../observed.ts';
import { defineRule } from '../rule.ts';
import type { Say } from '../say.ts';

const head = 'id,name,component,level,measure,baseline,target';
const p3 = 'P3,Cases closed within 90 days,Police,outcome,percent,30,70';

interface Facts {
  /** the first of them */
  readonly key: string;
  /** how many more there are of the same indicator, sources and reason */
  readonly more: number;
  /** the one used first; '' for none */
  readonly sources: readonly string[];
  readonly values: readonly number[];
  readonly for: 'quality' | 'trust' | 'name';
}

export default defineRule<Facts, 'summaries'>({
  code: 'data/two-sources',
  severity: 'warning',
  on: 'summaries',
  concerns: 'indicator',
  finding: 'making',
  quotes: ['figures', 'texts'],
  *check({ framework, settings, summaries: all }) {
    const rank = sourceRank(all.sources, settings.method.sources);
    for (const [i, indicator] of framework.indicators.entries()) {
      const differing = sameKeys(all, i).flatMap((entries) => disagreement(all, entries, rank) ?? []);
      // four quarters that two sources tell differently are one matter
      const matters = grouped(differing, (difference) => JSON.stringify([difference.sources, difference.for]));
      for (const matter of matters.values()) {
        const at = earliest(
          all,
          matter.map((differing) => differing.at),
        );
        const first = matter.find((differing) => differing.at === at);
        const others = matter.filter((differing) => differing !== first);
        if (first === undefined || at === null) continue;
        const { sources, values, for: why } = first;
        const key = keyOf(all, at, indicator.id, settings);
        yield {
          at: observedAt(all, at),
          facts: { key, more: others.length, sources, values, for: why },
          related: [...first.others, ...others.flatMap((difference) => [difference.at, ...difference.others])]
            .slice(0, 20)
            .map((entry) => lineOf(all, entry)),
          component: componentOf(indicator),
          indicators: [indicator.id],
          subject: observedSubject(all, at, indicator.id, settings),
        };
      }
    }
  },
  words: {
    en: {
      summary: 'two sources give different values for the same',
      message: ({ key, more, sources, values, for: why }, say) => {
        const others = more === 0 ? '' : ` (and ${say.number(more)} more)`;
        return `${key} is ${say.list(each(sources, values, say, 'from', 'no named source'))}${others}; ${english(sources[0])} is used, ${whyEn[why]}.`;
      },
      hint: 'Settle which is right; sources in cpas.json says whom to trust first.',
      explanation:
        'Of several sources for the same indicator, period, place and part one value is taken: that of the best quality, then the first in sources of cpas.json, then the first by name. The others stay on file and change nothing.',
      bad: '47 from the police, 74 from a survey',
      good: '47 from both, or from one alone',
    },
    fr: {
      summary: 'deux sources donnent des valeurs différentes pour la même chose',
      message: ({ key, more, sources, values, for: why }, say) => {
        const others = more === 0 ? '' : ` (${say.plural(more, { one: 'et # autre cas', other: 'et # autres cas' })})`;
        return `${key} : ${say.list(each(sources, values, say, 'selon', 'une source non nommée'))}${others} ; ${french(sources[0])} est retenue, ${whyFr[why]}.`;
      },
      hint: 'Établissez laquelle est juste ; "sources" dans cpas.json dit à qui se fier d’abord.',
      explanation:
        'Quand plusieurs sources renseignent le même indicateur, la même période, le même lieu et le même sous-groupe, une seule valeur est retenue : celle de la meilleure qualité, puis celle de la première source de la liste "sources" de cpas.json, puis celle de la première par ordre alphabétique. Les autres restent au dossier sans rien changer.',
      bad: '47 selon la police, 74 selon une enquête',
      good: '47 selon les deux, ou une seule source',
    },
  },
  shown: { key: 'P3, 2025-Q4', more: 0, sources: ['RBB', 'SAGE'], values: [74, 47], for: 'quality' },
  bad: {
    files: {
      'indicators.csv': [head, p3],
      'observations.csv': [
        'indicator,period,value,source,quality',
        'P3,2025-Q4,74,RBB,high',
        'P3,2025-Q4,47,SAGE,medium',
      ],
    },
    raised: ['observations.csv:3:12'],
  },
  good: {
    files: {
      'indicators.csv': [head, p3],
      'observations.csv': [
        'indicator,period,value,source,quality',
        'P3,2025-Q4,47,RBB,high',
        'P3,2025-Q4,47,SAGE,medium',
      ],
    },
  },
});

const whyEn = { quality: 'for its better quality', trust: 'as sources in cpas.json has it', name: 'the first by name' };
const whyFr = {
  quality: 'car de meilleure qualité',
  trust: 'selon l’ordre de "sources" dans cpas.json',
  name: 'car première par ordre alphabétique',
};
const english = (source = '') => (source === '' ? 'the one without a name' : source);
const french = (source = '') => (source === '' ? 'celle de la source non nommée' : `la valeur ${de(source)}`);
const each = (sources: readonly string[], values: readonly number[], say: Say, from: string, none: string) =>
  say.apart(values).map((value, i) => `${value} ${from} ${sources[i] || none}`);

const reason = ([used, next]: readonly { readonly rank: SourceRank }[]): Facts['for'] => {
  const decided = used === undefined || next === undefined ? null : decidedBy(used.rank, next.rank);
  return (['quality', 'trust', 'name'] as const)[decided ?? 2];
};
const lineOf = (all: Summaries, entry: number): Related => {
  const { file, line } = observation(all, entry);
  return { file, line };
};

/** Entries of one key that do not say the same. */
interface Disagreement extends Omit<Facts, 'key' | 'more'> {
  /** the one that is taken last, and the others */
  readonly at: number;
  readonly others: readonly number[];
}

function disagreement(
  all: Summaries,
  entries: readonly number[],
  rank: (value: Observation) => SourceRank,
): Disagreement | null {
  const observations = entries.map((entry) => observation(all, entry));
  if (new Set(observations.map(({ value }) => value)).size < 2) return null;
  const ranked = observations
    .map((candidate) => ({ ...candidate, rank: rank(candidate) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const at = ranked.at(-1)?.entry ?? 0;
  return {
    at,
    others: entries.filter((entry) => entry !== at),
    sources: ranked.map(({ source }) => all.sources[source] ?? ''),
    values: ranked.map(({ value }) => value),
    for: reason(ranked),
  };
}

/** Entries of an indicator for the same days, place and part, where there are several, each in the order of lines. */
function sameKeys(all: Summaries, indicator: number): readonly (readonly number[])[] {
  const from = all.first[indicator] ?? 0;
  const to = all.first[indicator + 1] ?? 0;
  // almost always there is one source, and then no two entries of the same key
  if (all.source.subarray(from, to).every((source) => source === all.source[from])) return [];
  const keys = keysOf(all, from, to);
  const repeated = new Map<number, number[]>();
  const sorted = keys.toSorted();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.set(sorted[i] ?? 0, []);
  if (repeated.size === 0) return [];
  for (const [i, key] of keys.entries()) repeated.get(key)?.push(from + i);
  return [...repeated.values()].sort(([a = 0], [b = 0]) => a - b);
}

/** A number for the days, place and part of each entry: the same number, the same key. */
function keysOf({ start, end, place, part, places, parts }: Summaries, from: number, to: number): Float64Array {
  const cuts = places.length * parts.length;
  const intervals = new Map<number, number>();
  const keys = new Float64Array(to - from);
  for (let i = from; i < to; i++) {
    const first = start[i] ?? 0;
    const span = first * 2 ** 22 + (end[i] ?? 0) - first;
    const interval = intervals.get(span) ?? intervals.size;
    intervals.set(span, interval);
    keys[i - from] = interval * cuts + (place[i] ?? 0) * parts.length + (part[i] ?? 0);
  }
  return keys;
}
