import type { ExplainedRow, Explanation, Step, WhyNot } from '../../model/explanation.ts';
import type { Per } from '../../model/framework.ts';
import { period, preceding } from '../../model/period.ts';
import type { GoalSide, Status, UnusedReason } from '../../model/scores.ts';
import { entriesOf, observation, partText } from '../../model/summaries.ts';
import { sharesOf } from '../../model/weighted-mean.ts';
import type { AssessedIndicator } from '../assessed-indicator.ts';
import { indicatorTrend } from '../indicator-score.ts';
import type { ScoreRequest } from '../score-request.ts';
import type { ScoreTree } from '../score-tree.ts';
import type { ScoredGroup } from '../scored-group.ts';
import { chainSteps } from './chain-steps.ts';
import { valueSteps } from './value-steps.ts';

/** An indicator's score from its rows. @see spec 3, "Attainment and score of an indicator" */
export function explainIndicator(assessed: AssessedIndicator, tree: ScoreTree): Explanation {
  const { request, components, chains } = tree;
  const { indicator, score } = assessed;
  const before = period(preceding(request.period), request.settings.yearStart);
  return {
    subject: {
      kind: 'indicator',
      id: indicator.id,
      name: indicator.name,
      level: indicator.level,
      components: components.flatMap((component) => partIn(component, assessed) ?? []),
    },
    score,
    steps: [
      ...valueSteps(assessed, request.summaries),
      ...goalSteps(assessed),
      attainmentStep(assessed),
      scoreStep(assessed),
      ...expectedSteps(assessed),
      statusStep(assessed),
      ...trendSteps(assessed, before.label),
      ...chainSteps(assessed, tree),
    ],
    rows: explainedRows(assessed, request),
    levers: score === null || score === 100 ? [] : [{ indicator: indicator.id, effect: 100 - score }],
    chains: chains.filter(({ contributors }) => contributors.includes(indicator.id)),
  };
}

function attainmentStep(figure: AssessedIndicator): Step {
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
function noAttainment({ indicator, value, goals, attainment }: AssessedIndicator): WhyNot | null {
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

function scoreStep({ attainment, score }: AssessedIndicator): Step {
  if (score === null) return { what: 'score', formula: '', figures: {}, result: null, why: 'no-attainment' };
  const formula =
    attainment !== null && attainment < 0
      ? '100 × max(attainment, 0)'
      : attainment !== null && attainment > 1
        ? '100 × min(attainment, 1)'
        : '100 × attainment';
  return { what: 'score', formula, figures: { attainment }, result: score };
}

function expectedSteps({ expected }: AssessedIndicator): Step[] {
  if (expected === null) return [];
  const { e, days } = expected;
  if (days === null) return [{ what: 'expected', formula: '1', figures: {}, result: e }];
  const figures = { daysOver: days.elapsed, daysAll: days.total };
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

function statusStep({ status, attainment, expected }: AssessedIndicator): Step {
  const formula = tests[status];
  const figures: Step['figures'] = {};
  if (formula.includes('attainment')) figures['attainment'] = attainment;
  if (formula.includes('expected')) figures['expected'] = expected?.e ?? null;
  const why = status === 'no-data' ? 'no-value' : status === 'not-assessable' ? 'no-attainment' : undefined;
  return { what: 'status', formula, figures, result: status, ...(why !== undefined && { why }) };
}

function trendSteps(assessed: AssessedIndicator, label: string): Step[] {
  const { attainment, value } = assessed;
  const trend = indicatorTrend(assessed);
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
function partIn({ name, members, now, entering }: ScoredGroup, assessed: AssessedIndicator) {
  const member = members.find((candidate) => candidate.assessed === assessed);
  if (member === undefined) return null;
  const level = now.levels[assessed.indicator.level];
  const scored = level === null || level.score === null ? [] : level.parts.filter(({ score }) => score !== null);
  return {
    component: name ?? '',
    weight: member.weight,
    ofLevel: shareOf(scored, assessed),
    ofScore: shareOf(entering, assessed),
  };
}

/** The part of a weight in the sum of all; `null` where it is not among them. */
function shareOf(
  weighed: readonly { readonly assessed: AssessedIndicator; readonly weight: number }[],
  figure: AssessedIndicator,
) {
  const shares = sharesOf(weighed.map(({ weight }) => weight));
  return shares[weighed.findIndex((each) => each.assessed === figure)] ?? null;
}

/** The goals that the value is compared with, from their cells to the period. @see spec 3, "Goals" */
function goalSteps({ indicator, goals }: AssessedIndicator): Step[] {
  const { per, direction } = indicator;
  return direction === 'maintain'
    ? [goalStep('target', goals.target, per), goalStep('tolerance', goals.tolerance, per)]
    : [goalStep('baseline', goals.baseline, per), goalStep('target', goals.target, per)];
}

type GoalName = 'baseline' | 'target' | 'tolerance';

function goalStep(what: GoalName, { written, value, months, running, ofPeriod, at }: GoalSide, per: Per): Step {
  if (value === null) {
    // a cell speaks of it, and the figure that comes of it is beyond what a number can be
    return { what, formula: '', figures: {}, result: null, why: at.length > 0 ? 'not-finite' : `no-${what}` };
  }
  const figures: Step['figures'] = { [what]: written };
  let formula: string = what;
  if (months !== null) {
    formula += ' × months ÷ goalMonths';
    // a row of targets.csv with a period is for that period, not for `per`
    Object.assign(figures, { months: months.period, goalMonths: months.goal, ...(ofPeriod ? {} : { per }) });
  }
  if (running !== null) {
    formula += ' × days ÷ periodDays';
    Object.assign(figures, { days: running.days, periodDays: running.periodDays });
  }
  const cells = at.flatMap(({ file, line }) => (file === null || line === null ? [] : [{ file, line }]));
  return { what, formula, figures, result: value, at: cells };
}

/** Every observation of an indicator in the order of lines, with why it is not used. */
function explainedRows(
  { indicator, value }: AssessedIndicator,
  { framework, summaries, settings, period: assessed }: ScoreRequest,
): ExplainedRow[] {
  const carried = new Map(value.cells.flatMap((cell) => cell.entries.map((entry) => [entry, cell.carried])));
  const carriedPlaces = new Set(value.cells.filter((cell) => cell.carried).map(({ place }) => place));
  const why = new Map<number, UnusedReason>();
  for (const left of value.leftOut) for (const entry of left.entries) why.set(entry, left.why);
  return Array.from(entriesOf(summaries, framework.indicators.indexOf(indicator)), (entry) => {
    const row = observation(summaries, entry);
    const isOlder = carriedPlaces.has(row.place) && row.end <= assessed.end;
    const used = carried.has(entry);
    return {
      file: row.file,
      line: row.line,
      period: period({ start: row.start, end: row.end }, settings.yearStart).label,
      location: row.place === 0 ? null : (summaries.places[row.place] ?? null),
      value: row.value,
      used,
      why: used ? (carried.get(entry) ? 'carried' : null) : (why.get(entry) ?? (isOlder ? 'older' : 'outside')),
      part: row.part === 0 ? null : partText(summaries.parts[row.part]),
      source: row.source === 0 ? null : (summaries.sources[row.source] ?? null),
    };
  });
}
