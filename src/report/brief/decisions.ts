import { isResult } from '../../model/framework.ts';
import type { IndicatorScore } from '../../model/scores.ts';
import { sum } from '../../model/sum.ts';
import { valueTexts } from '../../rules/value-text.ts';
import { choiceWord } from '../words/report.ts';
import { addingUp } from './adding-up.ts';
import { constraintThatWeighsMost } from './constraint.ts';
import { partedComponents } from './parted.ts';
import { together } from './together.ts';
import type { Told } from './told.ts';

export interface Decision {
  readonly title: string;
  readonly text: string;
  /** the owner of most of the indicators it is about, or the owners of its evaluations */
  readonly who: readonly string[];
  /** the day the first of those evaluations begins, ISO */
  readonly by: string | null;
}

const most = 3;

/**
 * At most three, in this order: the widest gap with its constraint, the result that has become worst, the evaluations that can be
 * made one and take most person-days, what is not measured.
 */
export const decisionsToTake = (told: Told): Decision[] =>
  [ofGap(told), ofWorst(told), ofTogether(told), ofMeasuring(told)].filter((one) => one !== null).slice(0, most);

function ofGap(told: Told): Decision | null {
  const { report, words, say } = told;
  const [widest] = partedComponents(report.scores?.components ?? []);
  if (widest === undefined) return null;
  const { component, gap, constraints } = widest;
  const { activity, result } = addingUp(widest.activity, widest.result, say);
  const members = report.scores?.components.find((one) => one.component === component)?.indicators ?? [];
  const worst = worstOf(members);
  return {
    title: gap > 0 ? words.decide.gap(component) : words.decide.unexplained(component),
    text: [
      words.decide.gapText(activity, result),
      ...(worst === null ? [] : [worse(worst, told)]),
      held(constraints, told),
    ].join(' '),
    who: ownerOfMost(told, members.filter(isResult)),
    by: null,
  };
}

/** The result that has become worst, impact before outcome; where its component is the one of the widest gap it stands there. */
function ofWorst(told: Told): Decision | null {
  const { report, words } = told;
  const components = report.scores?.components ?? [];
  const [widest] = partedComponents(components);
  const others = components.filter(({ component }) => component !== widest?.component);
  const worst = worstOf(others.flatMap(({ indicators }) => indicators));
  if (worst === null) return null;
  const of = others.find(({ indicators }) => indicators.includes(worst));
  return {
    title: words.decide.worse(of?.component ?? ''),
    text: `${worse(worst, told)} ${held(of?.constraints ?? [], told)}`,
    who: ownerOfMost(told, [worst]),
    by: null,
  };
}

/** Independent evaluations stay apart: only what a pair tells to merge or join. */
function ofTogether({ report, words, say, named }: Told): Decision | null {
  const { overlap, today } = report;
  const group = overlap === null ? null : together(overlap);
  if (group === null) return null;
  const { advice, members } = group;
  const ids = members.map(({ id }) => id);
  const all = members.every(({ personDays }) => personDays !== null)
    ? sum(members.map(({ personDays }) => personDays ?? 0))
    : null;
  const days = all !== null && Number.isFinite(all) ? all : null;
  const starts = members.map(({ start }) => start).filter((start) => start >= today);
  return {
    title: words.decide[advice](ids),
    text: words.decide.togetherText(ids.map(named), days === null ? null : say.number(days, 0)),
    who: [...new Set(members.map(({ owner }) => owner))].filter((owner) => owner !== ''),
    by: starts.sort()[0] ?? null,
  };
}

function ofMeasuring(told: Told): Decision | null {
  const { report, words, named } = told;
  const unknown = report.scores?.components.find(({ status }) => status === 'insufficient-data');
  if (unknown === undefined) return null;
  const missing = unknown.indicators.filter((one) => isResult(one) && one.score === null);
  return {
    title: words.decide.measure(unknown.component),
    text: words.decide.measureText(missing.map(({ id }) => named(id))),
    who: ownerOfMost(told, missing),
    by: null,
  };
}

function worstOf(indicators: readonly IndicatorScore[]): IndicatorScore | null {
  const rank = ({ level }: IndicatorScore) => (level === 'impact' ? 0 : 1);
  const worse_ = indicators
    .filter((one) => isResult(one) && one.status === 'regressing')
    .sort((a, b) => rank(a) - rank(b) || (a.attainment ?? 0) - (b.attainment ?? 0));
  return worse_[0] ?? null;
}

function worse(indicator: IndicatorScore, { words, say, named }: Told): string {
  const { id, value, baseline, target, measure, unit } = indicator;
  const values = [value, baseline, target] as const;
  const [now] = valueTexts(values, indicator, say);
  // the unit is said once
  const [, before, wanted] = valueTexts(values, unit === null ? { measure } : {}, say);
  return words.decide.worseText(named(id), now, before, wanted);
}

function held(constraints: readonly string[], { report, words, say }: Told): string {
  const heaviest = constraintThatWeighsMost(report.framework.constraints, constraints);
  return words.decide.held(heaviest && (heaviest.description ?? choiceWord(say.lang, heaviest.kind)));
}

/** Who owns most of them: of two that own as many, the one named first. */
function ownerOfMost({ report }: Told, indicators: readonly IndicatorScore[]): string[] {
  const owners = new Map(report.framework.indicators.map(({ id, owner }) => [id, owner]));
  const counts = new Map<string, number>();
  for (const { id } of indicators) {
    const owner = owners.get(id) ?? null;
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined ? [] : [first[0]];
}
