import { type Day, iso } from '../model/day.ts';
import type { Framework } from '../model/framework.ts';
import type { FoundOverlap, Overlap, Pair } from '../model/overlap-figures.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';
import { acceptance } from './accepted-overlaps.ts';
import { type Box, type EvaluationPlan, evaluationPlan } from './evaluation-plan.ts';
import { fragmentation } from './fragmentation.ts';
import { informedDecisions } from './informed-decisions.ts';
import type { BoxPair } from './largest-pairs.ts';
import { pairDetails, repeatDetail } from './pair-details.ts';
import { type PairLimits, type PlanFigures, planFigures } from './plan-figures.ts';
import { toolsInUse } from './tools-in-use.ts';
import { universe } from './universe.ts';
import { unused } from './unused.ts';
import { evaluationsAfter } from './what-if.ts';
import type { RequestedWindow } from './window.ts';

export interface OverlapInput {
  readonly framework: Framework;
  readonly summaries: Summaries;
  readonly settings: Pick<Settings, 'accepted' | 'overlap' | 'places'>;
  /** the day of the report */
  readonly today: Day;
  readonly window: RequestedWindow;
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
export function overlap({
  framework,
  summaries,
  settings,
  today,
  window,
  whatIf,
  maxPairs,
}: OverlapInput): FoundOverlap {
  const cube = universe(framework, summaries, settings);
  const evaluations = framework.evaluations ?? [];
  const after = whatIf.length === 0 ? null : evaluationPlan(cube, evaluationsAfter(evaluations, whatIf), window);
  const plan = evaluationPlan(cube, evaluations, window);
  const entriesWith = acceptance(settings.accepted);
  const acceptedFor = (a: Box, b: Box) => entriesWith(a, b)[0]?.reason ?? null;
  const figuresOf = (eachPlan: EvaluationPlan, most: PairLimits) =>
    planFigures(eachPlan, settings.overlap, today, acceptedFor, most);
  const before = figuresOf(plan, { listed: maxPairs, open: Math.max(maxPairs, findingsKept) });
  const context = { universe: cube, method: settings.overlap, today, acceptedFor };
  const detail = pairDetails(context);
  return {
    window: plan.window === null ? null : { from: iso(plan.window.start), to: iso(plan.window.end) },
    pairs: before.pairs.couples.map(detail),
    pairsLeftOut: before.pairs.leftOut,
    repeats: before.repeats.map((repeat) => repeatDetail(repeat, context)),
    clusters: before.clusters.map((group) => group.map((rank) => plan.boxes[rank]?.evaluation.id ?? '')),
    redundancy: before.redundancy,
    personDays: before.personDays,
    evaluations: listed(plan, before),
    keep: ids(before.keep),
    saving: ids(before.saving),
    fragmentation: fragmentation(plan, settings.overlap),
    gaps: before.gaps,
    unused: unused(plan, framework, summaries, today),
    decisions: informedDecisions(framework),
    tools: toolsInUse(plan),
    framework: {
      indicators: cube.indicators.map(({ id, level, components }) => ({
        id,
        level,
        components: components.map(({ name }) => name),
      })),
      locations: [...cube.locations],
    },
    openPairs: openPairs(before, detail),
    whatIf:
      after === null ? null : { changes: [...whatIf], ...figuresBeside(figuresOf(after, { listed: 0, open: 0 })) },
  };
}

/** How many findings of a kind are made, however few pairs are listed: some kilobytes each. */
const findingsKept = 10_000;

const openPairs = ({ open: { duplication, overlap } }: PlanFigures, detail: (pair: BoxPair) => Pair) => ({
  pairs: [...duplication.couples, ...overlap.couples].map(detail),
  leftOut: { duplication: duplication.leftOut, overlap: overlap.leftOut },
});

const ids = (boxes: readonly Box[]): string[] => boxes.map(({ evaluation }) => evaluation.id);

const figuresBeside = ({ redundancy, personDays, gaps }: PlanFigures) => ({ redundancy, personDays, gaps });

function listed({ boxes }: EvaluationPlan, { union: { alone }, keep }: PlanFigures): Overlap['evaluations'] {
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
