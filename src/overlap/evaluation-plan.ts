import { byCodePoint } from '../model/code-point.ts';
import type { Day } from '../model/day.ts';
import type { Evaluation } from '../model/framework.ts';
import { days, type Span } from '../model/period.ts';
import type { NumberSet } from './number-sets.ts';
import type { Universe } from './universe.ts';
import { evaluationsInWindow, evaluationWindow, type RequestedWindow } from './window.ts';

/** What an evaluation covers: a box of indicators × locations × days. */
export interface Box extends Span {
  /** its place by id among the chosen */
  readonly rank: number;
  readonly evaluation: Evaluation;
  readonly independent: boolean;
  readonly indicators: NumberSet;
  readonly places: NumberSet;
  /** indicators × locations */
  readonly columns: number;
  /** columns × days; 0 where its scope matches nothing */
  readonly cells: number;
}

/** The evaluations that the window chooses, whole, by id. */
export interface EvaluationPlan {
  readonly universe: Universe;
  readonly window: Span | null;
  readonly boxes: readonly Box[];
}

export function evaluationPlan(
  universe: Universe,
  evaluations: readonly Evaluation[],
  asked: RequestedWindow,
): EvaluationPlan {
  const window = evaluationWindow(evaluations, asked);
  const byId = evaluationsInWindow(evaluations, window).sort((a, b) => byCodePoint(a.id, b.id));
  return { universe, window, boxes: byId.map((evaluation, rank) => box(universe, evaluation, rank)) };
}

function box(universe: Universe, evaluation: Evaluation, rank: number): Box {
  const { start, end, independent } = evaluation;
  const indicators = universe.subjectOf(evaluation);
  const places = universe.placesOf(evaluation);
  const columns = indicators.members.length * places.members.length;
  return { rank, evaluation, independent, indicators, places, start, end, columns, cells: columns * days(evaluation) };
}

/** Told by dates and the day of the report, never by the status written. */
export const hasEnded = ({ end }: Span, today: Day): boolean => end < today;
export const hasStarted = ({ start }: Span, today: Day): boolean => start <= today;
