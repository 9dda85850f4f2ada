import type { WhyNot } from '../../model/explanation.ts';
import type { Per } from '../../model/framework.ts';
import type { ChainState } from '../../model/scores.ts';
import { sayIn } from '../../rules/say.ts';

const say = sayIn('en');

/** What a reason may name: how much is known of how much, in which period. */
export interface WhyFigures {
  readonly known: number;
  readonly total: number;
  /** as percentages */
  readonly share: string;
  readonly least: string;
  readonly period: string;
}

/** The words of `cpas explain` alone. */
export const explainEn = {
  why: {
    'no-value': () => 'no value',
    'not-finite': () => 'too large for a number',
    'no-baseline': () => 'no baseline',
    'no-target': () => 'no target',
    'no-tolerance': () => 'no tolerance above 0',
    'same-goals': () => 'baseline and target are the same',
    'not-positive': () => 'no logarithm of 0 or less',
    'no-attainment': () => 'no attainment',
    'none-known': ({ total }) => (total === 1 ? 'not known' : `none of ${say.number(total)} known`),
    'too-little-known': ({ known, total, share, least }) =>
      `${say.number(known)} of ${say.number(total)} known, ${share}, at least ${least} is needed`,
    'all-needed': ({ known, total }) => `${say.number(known)} of ${say.number(total)} known, all are needed`,
    'nothing-weighs': () => 'no outcome or impact in the framework',
    'no-results-score': () => 'no results, and without them no score',
    'no-score': () => 'no score',
    'no-activity': () => 'too little known of what is meant to move it',
    carried: () => 'the value is carried, so there is no trend',
    'no-previous': ({ period }) => `no score in ${period}`,
  } satisfies Record<WhyNot, (figures: WhyFigures) => string> as Record<WhyNot, (figures: WhyFigures) => string>,
  henceD: (why: string, grade: string) => `${why}, hence ${grade}`,
  values: (n: number) => say.plural(n, { one: '# value', other: '# values' }),
  per: {
    year: 'per year',
    half: 'per half-year',
    quarter: 'per quarter',
    month: 'per month',
    total: '',
  } satisfies Record<Per, string>,
  daysOver: (over: number, total: number) => `${say.number(over)} of ${say.number(total)} days are over`,
  ownGoal: 'the goal is of the period itself',
  chainStates: {
    unknown: 'unknown',
    working: 'both at least 60: working',
    decoupled: 'at least 25: decoupled',
    unexplained: 'at most −25: unexplained',
    stuck: 'both below 60: stuck',
    mixed: 'mixed',
  } satisfies Record<ChainState, string>,
  chainsOf: 'Results chains that end here',
  chainsWith: 'Results chains that it is part of',
  chain: (result: string, at: string, doing: string, n: number, together: string) =>
    `${result} at ${at}, meant to be moved by ${doing}, ${n > 1 ? 'together ' : ''}at ${together}`,
};
