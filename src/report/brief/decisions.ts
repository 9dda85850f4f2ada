import type { Documents } from '../documents/document.ts';
import { choiceWord } from '../words/report.ts';
import type { Told } from './brief.ts';
import { isResult } from './changed.ts';
import { partedComponents } from './parted.ts';

export interface Decision {
  readonly title: string;
  readonly text: string;
  /** owners of the indicators or evaluations it is about */
  readonly who: readonly string[];
  /** the day the first of those evaluations begins, ISO */
  readonly by: string | null;
}

/** At most three: the widest gap with its constraint, the cluster with most person-days at stake, what is not measured. */
export const decisionsToTake = (told: Told): Decision[] =>
  [ofGap(told), ofCluster(told), ofMeasuring(told)].filter((one) => one !== null);

function ofGap({ report, words, say }: Told): Decision | null {
  const [widest] = partedComponents(report.scores?.components ?? []);
  if (widest === undefined) return null;
  const { component, activity, result, gap, constraints } = widest;
  const held = report.framework.constraints.find(({ id }) => constraints.includes(id));
  const why = held === undefined ? null : (held.description ?? choiceWord(say.lang, held.kind));
  const members = report.scores?.components.find((one) => one.component === component)?.indicators ?? [];
  return {
    title: gap > 0 ? words.decide.gap(component) : words.decide.unexplained(component),
    text: words.decide.gapText(activity, result, why),
    who: owners(
      report,
      members.filter(isResult).map(({ id }) => id),
    ),
    by: null,
  };
}

/** Of the clusters with a pair that can still be changed, the one whose evaluations take most person-days. */
function ofCluster({ report, words, say }: Told): Decision | null {
  const { overlap } = report;
  if (overlap === null) return null;
  const open = overlap.pairs.filter(({ suggestion, accepted }) => suggestion !== 'compare' && accepted === null);
  const known = new Map(overlap.evaluations.map((one) => [one.id, one]));
  const days = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (known.get(id)?.personDays ?? 0), 0);
  const [largest] = overlap.clusters
    .filter((ids) => open.some(({ a }) => ids.includes(a)))
    .sort((a, b) => days(b) - days(a));
  const pair = open.find(({ a }) => largest?.includes(a));
  if (largest === undefined || pair === undefined) return null;
  const members = largest.flatMap((id) => known.get(id) ?? []);
  const starts = members.map(({ start }) => start).filter((start) => start >= report.today);
  const saved = overlap.saving.filter((id) => largest.includes(id));
  return {
    title: words.decide.cluster(largest.length),
    text: words.decide.clusterText(
      largest,
      saved.length === 0 ? null : say.number(days(saved)),
      choiceWord(say.lang, pair.suggestion),
    ),
    who: [...new Set(members.map(({ owner }) => owner))].filter((owner) => owner !== ''),
    by: starts.sort()[0] ?? null,
  };
}

function ofMeasuring({ report, words }: Told): Decision | null {
  const unknown = report.scores?.components.find(({ status }) => status === 'insufficient-data');
  if (unknown === undefined) return null;
  const ids = unknown.indicators.filter((one) => isResult(one) && one.score === null).map(({ id }) => id);
  return {
    title: words.decide.measure(unknown.component),
    text: words.decide.measureText(ids),
    who: owners(report, ids),
    by: null,
  };
}

function owners({ framework }: Documents['report'], ids: readonly string[]): string[] {
  const of = new Map(framework.indicators.map(({ id, owner }) => [id, owner]));
  return [...new Set(ids.flatMap((id) => of.get(id) ?? []))];
}
