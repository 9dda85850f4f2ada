import type { Indicator, TargetRow } from '../model/framework.ts';
import type { Status } from '../model/scores.ts';
import type { Summaries } from '../model/summaries.ts';
import { attainment, points } from './attainment.ts';
import { type Expected, expected } from './expected.ts';
import { type Goals, goals } from './goals.ts';
import { lateDays } from './late.ts';
import type { Orders } from './orders.ts';
import type { Series } from './series.ts';
import { status } from './status.ts';
import { type Value, valueIn } from './value.ts';
import type { When } from './when.ts';

/** An indicator in a period, of the mission or of a place: all that its score is made of. */
export interface Figure {
  readonly indicator: Indicator;
  readonly value: Value;
  readonly goals: Goals;
  readonly attainment: number | null;
  readonly score: number | null;
  readonly expected: Expected | null;
  readonly status: Status;
  readonly lateDays: number | null;
  /** whether events that it is derived from could not be read */
  readonly hasLostEvents: boolean;
}

/** What does not change from one indicator to the next. */
export interface Ground {
  readonly summaries: Summaries;
  readonly orders: Orders;
}

/** What a figure is made of. */
export interface Figured {
  readonly indicator: Indicator;
  /** its observations; of a place its own */
  readonly series: Series;
  /** of targets.csv */
  readonly rows: readonly TargetRow[];
  /** `null`: the mission */
  readonly place: string | null;
  /** whether events of it were lost */
  readonly hasLostEvents: boolean;
}

/** @see spec 3, "Attainment and score of an indicator" */
export function figure(figured: Figured, when: When, { summaries, orders }: Ground): Figure {
  const { indicator, series, rows, place, hasLostEvents } = figured;
  const value = valueIn(series, indicator, when, summaries, orders);
  const held = goals({ indicator, rows, place, when, newestWithin: value.newestWithin });
  const { direction, transform } = indicator;
  const goal = {
    baseline: held.baseline.value,
    target: held.target.value,
    tolerance: held.tolerance.value,
    direction,
    transform,
  };
  const a = value.value === null ? null : attainment(value.value, goal);
  const toExpect = expected(indicator, held.target, when);
  return {
    indicator,
    value,
    goals: held,
    attainment: a,
    score: points(a),
    expected: toExpect,
    status: status(value.value, a, toExpect?.e ?? null),
    lateDays: lateDays(value.newest, indicator.frequency, when),
    hasLostEvents,
  };
}
