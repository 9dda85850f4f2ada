import { isResult } from '../model/framework.ts';
import type { IndicatorScore } from '../model/scores.ts';
import { sum } from '../model/sum.ts';
import { combinableEvaluations } from './combinable-evaluations.ts';
import type { ConstraintOnFile, ReportFigures } from './report-figures.ts';
import { weightiestConstraint } from './weightiest-constraint.ts';
import { type ComponentGap, componentGaps } from './wide-gaps.ts';

/** What leadership can decide, and who would carry it out: by kind, before any word is made. */
export type DecisionToTake = { readonly who: readonly string[] } & (
  | {
      /** activity and result of a component are far apart */
      readonly kind: 'gap';
      readonly gap: ComponentGap;
      readonly worst: IndicatorScore | null;
      readonly constraint: ConstraintOnFile | null;
    }
  | {
      /** a result gets worse */
      readonly kind: 'worsening';
      readonly component: string;
      readonly worst: IndicatorScore;
      readonly constraint: ConstraintOnFile | null;
    }
  | {
      /** evaluations can be made one */
      readonly kind: 'combine';
      readonly advice: 'merge' | 'join';
      /** ids */
      readonly evaluations: readonly string[];
      /** `null` where one has none on file */
      readonly personDays: number | null;
      /** the day the first of them begins, ISO; `null` where all have begun */
      readonly by: string | null;
    }
  | {
      /** results of a component are not measured */
      readonly kind: 'measure';
      readonly component: string;
      /** ids of results without a score */
      readonly missing: readonly string[];
    }
);

const most = 3;

/**
 * At most three, in this order: the widest gap with its constraint, the result that has become worst, the evaluations that can be
 * made one and take most person-days, what is not measured.
 */
export const decisionsToTake = (figures: ReportFigures): DecisionToTake[] =>
  [closeGap(figures), stopWorsening(figures), combine(figures), measure(figures)]
    .filter((decision) => decision !== null)
    .slice(0, most);

function closeGap({ scores, framework }: ReportFigures): DecisionToTake | null {
  const components = scores?.components ?? [];
  const [gap] = componentGaps(components);
  if (gap === undefined) return null;
  const indicators = components.find(({ component }) => component === gap.name)?.indicators ?? [];
  return {
    kind: 'gap',
    gap,
    worst: worstOf(indicators),
    constraint: weightiestConstraint(framework.constraints, gap.constraints),
    who: ownerOfMost(framework, indicators.filter(isResult)),
  };
}

/** The result that has become worst, impact before outcome; where its component is the one of the widest gap it stands there. */
function stopWorsening({ scores, framework }: ReportFigures): DecisionToTake | null {
  const components = scores?.components ?? [];
  const [widest] = componentGaps(components);
  const others = components.filter(({ component }) => component !== widest?.name);
  const worst = worstOf(others.flatMap(({ indicators }) => indicators));
  const home = others.find(({ indicators }) => indicators.some((indicator) => indicator === worst));
  if (worst === null || home === undefined) return null;
  return {
    kind: 'worsening',
    component: home.component,
    worst,
    constraint: weightiestConstraint(framework.constraints, home.constraints),
    who: ownerOfMost(framework, [worst]),
  };
}

/** Independent evaluations stay apart: only what a pair advises to merge or join. */
function combine({ overlap, today }: ReportFigures): DecisionToTake | null {
  const group = overlap === null ? null : combinableEvaluations(overlap);
  if (group === null) return null;
  const { advice, members } = group;
  const days = members.map(({ personDays }) => personDays);
  const all = days.every((each) => each !== null) ? sum(days) : Number.NaN;
  const starts = members.map(({ start }) => start).filter((start) => start >= today);
  return {
    kind: 'combine',
    advice,
    evaluations: members.map(({ id }) => id),
    personDays: Number.isFinite(all) ? all : null,
    who: [...new Set(members.map(({ owner }) => owner))].filter((owner) => owner !== ''),
    by: starts.sort()[0] ?? null,
  };
}

function measure({ scores, framework }: ReportFigures): DecisionToTake | null {
  const unscored = scores?.components.find(({ status }) => status === 'insufficient-data');
  if (unscored === undefined) return null;
  const missing = unscored.indicators.filter((indicator) => isResult(indicator) && indicator.score === null);
  return {
    kind: 'measure',
    component: unscored.component,
    missing: missing.map(({ id }) => id),
    who: ownerOfMost(framework, missing),
  };
}

function worstOf(indicators: readonly IndicatorScore[]): IndicatorScore | null {
  const rank = ({ level }: IndicatorScore) => (level === 'impact' ? 0 : 1);
  const [worst] = indicators
    .filter((indicator) => isResult(indicator) && indicator.status === 'regressing')
    .sort((a, b) => rank(a) - rank(b) || (a.attainment ?? 0) - (b.attainment ?? 0));
  return worst ?? null;
}

/** Who owns most of them: of two that own as many, the one named first. */
function ownerOfMost(framework: ReportFigures['framework'], indicators: readonly IndicatorScore[]): string[] {
  const owners = new Map(framework.indicators.map(({ id, owner }) => [id, owner]));
  const counts = new Map<string, number>();
  for (const { id } of indicators) {
    const owner = owners.get(id) ?? null;
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined ? [] : [first[0]];
}
