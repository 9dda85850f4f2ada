import { type Day, iso } from '../model/day.ts';
import type { Framework } from '../model/framework.ts';
import type { FoundOverlap, Overlap, Pair } from '../model/overlap.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';
import { acceptance } from './accepted.ts';
import { decisions } from './decisions.ts';
import { pairDetails, repeatDetail } from './detail.ts';
import { fragmentation } from './fragmentation.ts';
import type { Couple } from './largest.ts';
import { type Box, type Plan, planOf } from './plan.ts';
import { tools } from './tools.ts';
import { universe } from './universe.ts';
import { unused } from './unused.ts';
import { changed } from './what-if.ts';
import type { AskedWindow } from './window.ts';
import { type Most, type Work, work } from './work.ts';

export interface Ask {
  readonly framework: Framework;
  readonly summaries: Summaries;
  readonly settings: Pick<Settings, 'accepted' | 'overlap' | 'places'>;
  /** the day of the report */
  readonly today: Day;
  readonly window: AskedWindow;
  /** changes as typed: `drop=E4,E7`, `shift=E4:+30d` */
  readonly whatIf: readonly string[];
  /** how many pairs are listed; the rest is counted */
  readonly maxPairs: number;
}

/**
 * Where evaluations overlap, and where nobody looks.
 *
 * @throws CannotRun for a window that ends before it starts, a change that can't be understood or names no evaluation
 * @see spec 4
 */
export function overlap({ framework, summaries, settings, today, window, whatIf, maxPairs }: Ask): FoundOverlap {
  const cube = universe(framework, summaries, settings);
  const evaluations = framework.evaluations ?? [];
  const after = whatIf.length === 0 ? null : planOf(cube, changed(evaluations, whatIf), window);
  const plan = planOf(cube, evaluations, window);
  const entriesWith = acceptance(settings.accepted);
  const acceptedFor = (a: Box, b: Box) => entriesWith(a, b)[0]?.reason ?? null;
  const works = (of: Plan, most: Most) => work(of, settings.overlap, today, acceptedFor, most);
  const found = works(plan, { listed: maxPairs, open: Math.max(maxPairs, findingsKept) });
  const context = { universe: cube, method: settings.overlap, today, acceptedFor };
  const detail = pairDetails(context);
  return {
    window: plan.window === null ? null : { from: iso(plan.window.start), to: iso(plan.window.end) },
    pairs: found.pairs.couples.map(detail),
    pairsLeftOut: found.pairs.leftOut,
    repeats: found.repeats.map((repeat) => repeatDetail(repeat, context)),
    clusters: found.clusters.map((group) => group.map((rank) => plan.boxes[rank]?.evaluation.id ?? '')),
    redundancy: found.redundancy,
    personDays: found.personDays,
    evaluations: listed(plan, found),
    keep: ids(found.keep),
    saving: ids(found.saving),
    fragmentation: fragmentation(plan, settings.overlap),
    gaps: found.gaps,
    unused: unused(plan, framework, summaries, today),
    decisions: decisions(framework),
    tools: tools(plan),
    framework: {
      indicators: cube.indicators.map(({ id, level, components }) => ({
        id,
        level,
        components: components.map(({ name }) => name),
      })),
      locations: [...cube.locations],
    },
    openPairs: openPairs(found, detail),
    whatIf: after === null ? null : { changes: [...whatIf], ...figures(works(after, { listed: 0, open: 0 })) },
  };
}

/** How many findings of a kind are made, however few pairs are listed: some kilobytes each. */
const findingsKept = 10_000;

const openPairs = ({ open: { duplication, overlap } }: Work, detail: (pair: Couple) => Pair) => ({
  pairs: [...duplication.couples, ...overlap.couples].map(detail),
  leftOut: { duplication: duplication.leftOut, overlap: overlap.leftOut },
});

const ids = (boxes: readonly Box[]): string[] => boxes.map(({ evaluation }) => evaluation.id);

const figures = ({ redundancy, personDays, gaps }: Work) => ({ redundancy, personDays, gaps });

function listed({ boxes }: Plan, { union: { alone }, keep }: Work): Overlap['evaluations'] {
  const kept = new Set(keep);
  return boxes.map((box) => {
    const { id, title, tool, owner, personDays, independent } = box.evaluation;
    return {
      id,
      cells: box.cells,
      unique: box.cells === 0 ? null : (alone[box.rank] ?? 0) / box.cells,
      keep: kept.has(box),
      title,
      tool,
      owner,
      start: iso(box.start),
      end: iso(box.end),
      independent,
      personDays,
    };
  });
}
