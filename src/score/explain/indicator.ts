import type { Explanation, Step, WhyNot } from '../../model/explanation.ts';
import { period, preceding } from '../../model/period.ts';
import type { Status } from '../../model/scores.ts';
import { sharesOf } from '../../model/weighted-mean.ts';
import type { Assessment } from '../assessment.ts';
import type { Figure } from '../figure.ts';
import { indicatorTrend } from '../indicator-score.ts';
import type { Known, Subject } from '../subject.ts';
import { chainSteps } from './chain-steps.ts';
import { goalSteps } from './goal-steps.ts';
import { rowsOf } from './rows.ts';
import { valueSteps } from './value-steps.ts';

/** An indicator's score from its rows. @see spec 3, "Attainment and score of an indicator" */
export function explainIndicator(known: Known, made: Assessment): Explanation {
  const { ask, components, chains } = made;
  const { figure } = known;
  const { indicator, score } = figure;
  const before = period(preceding(ask.period), ask.settings.yearStart);
  return {
    subject: {
      kind: 'indicator',
      id: indicator.id,
      name: indicator.name,
      level: indicator.level,
      components: components.flatMap((component) => partIn(component, known) ?? []),
    },
    score,
    steps: [
      ...valueSteps(figure, ask.summaries),
      ...goalSteps(figure),
      attainmentStep(figure),
      scoreStep(figure),
      ...expectedSteps(figure),
      statusStep(figure),
      ...trendSteps(known, before.label),
      ...chainSteps(known, made),
    ],
    rows: rowsOf(known, ask),
    levers: score === null || score === 100 ? [] : [{ indicator: indicator.id, effect: 100 - score }],
    chains: chains.filter(({ contributors }) => contributors.includes(indicator.id)),
  };
}

function attainmentStep(figure: Figure): Step {
  const { indicator, value, goals, attainment } = figure;
  const { direction, transform } = indicator;
  const [baseline, target, tolerance] = [goals.baseline.value, goals.target.value, goals.tolerance.value];
  const why = noAttainment(figure);
  if (why !== null) return { what: 'attainment', formula: '', figures: {}, result: null, why };
  if (direction === 'maintain') {
    const formula = attainment === 1 ? '|value − target| ≤ tolerance' : '2 − |value − target| ÷ tolerance';
    return { what: 'attainment', formula, figures: { value: value.value, target, tolerance }, result: attainment };
  }
  const formula =
    transform === 'log'
      ? '(ln(value) − ln(baseline)) ÷ (ln(target) − ln(baseline))'
      : '(value − baseline) ÷ (target − baseline)';
  return { what: 'attainment', formula, figures: { value: value.value, baseline, target }, result: attainment };
}

/** Why there is no attainment, first that fits; `null` where there is one. @see spec 3, "Attainment and score" */
function noAttainment({ indicator, value, goals, attainment }: Figure): WhyNot | null {
  if (attainment !== null) return null;
  if (value.value === null) return 'no-value';
  const [baseline, target, tolerance] = [goals.baseline.value, goals.target.value, goals.tolerance.value];
  if (target === null) return goals.target.at.length > 0 ? 'not-finite' : 'no-target';
  if (indicator.direction === 'maintain') {
    return tolerance === null && goals.tolerance.at.length === 0 ? 'no-tolerance' : 'not-finite';
  }
  if (baseline === null) return goals.baseline.at.length > 0 ? 'not-finite' : 'no-baseline';
  if (baseline === target) return 'same-goals';
  const isPositive = Math.min(value.value, baseline, target) > 0;
  return indicator.transform === 'log' && !isPositive ? 'not-positive' : 'not-finite';
}

function scoreStep({ attainment, score }: Figure): Step {
  if (score === null) return { what: 'score', formula: '', figures: {}, result: null, why: 'no-attainment' };
  const formula =
    attainment !== null && attainment < 0
      ? '100 × max(attainment, 0)'
      : attainment !== null && attainment > 1
        ? '100 × min(attainment, 1)'
        : '100 × attainment';
  return { what: 'score', formula, figures: { attainment }, result: score };
}

function expectedSteps({ expected }: Figure): Step[] {
  if (expected === null) return [];
  const { e, days } = expected;
  if (days === null) return [{ what: 'expected', formula: '1', figures: {}, result: e }];
  const figures = { daysOver: days.over, daysAll: days.of };
  return [{ what: 'expected', formula: 'daysOver ÷ daysAll', figures, result: e }];
}

const tests: Readonly<Record<Status, string>> = {
  'no-data': '',
  'not-assessable': '',
  achieved: 'attainment ≥ 1',
  regressing: 'attainment < −0.05',
  stalled: '|attainment| ≤ 0.05',
  'on-track': 'attainment ≥ 0.9 × expected',
  behind: 'attainment < 0.9 × expected',
  progressing: 'attainment > 0.05',
};

function statusStep({ status, attainment, expected }: Figure): Step {
  const formula = tests[status];
  const figures: Step['figures'] = {};
  if (formula.includes('attainment')) figures['attainment'] = attainment;
  if (formula.includes('expected')) figures['expected'] = expected?.e ?? null;
  const why = status === 'no-data' ? 'no-value' : status === 'not-assessable' ? 'no-attainment' : undefined;
  return { what: 'status', formula, figures, result: status, ...(why !== undefined && { why }) };
}

function trendSteps(known: Known, label: string): Step[] {
  const { attainment, value } = known.figure;
  const trend = indicatorTrend(known);
  if (attainment === null) return [];
  if (trend === null) {
    const why = value.carriedDays === null ? 'no-previous' : 'carried';
    return [{ what: 'trend', formula: '', figures: { period: label }, result: null, why }];
  }
  const { previous, change, direction } = trend;
  const figures = { attainment, previousAttainment: previous, period: label, direction };
  return [{ what: 'trend', formula: 'attainment − previousAttainment (period)', figures, result: change }];
}

/** Its weight in a component, and its part of the level's and the component's scored weight; `null` where it is not in it. */
function partIn({ name, held, now, entering }: Subject, { figure }: Known) {
  const member = held.find((one) => one.figure === figure);
  if (member === undefined) return null;
  const level = now.levels[figure.indicator.level];
  const scored = level === null || level.score === null ? [] : level.parts.filter(({ score }) => score !== null);
  return {
    component: name ?? '',
    weight: member.weight,
    ofLevel: shareOf(scored, figure),
    ofScore: shareOf(entering, figure),
  };
}

/** The part of a weight in the sum of all; `null` where it is not among them. */
function shareOf(weighed: readonly { readonly figure: Figure; readonly weight: number }[], figure: Figure) {
  const shares = sharesOf(weighed.map(({ weight }) => weight));
  return shares[weighed.findIndex((each) => each.figure === figure)] ?? null;
}
