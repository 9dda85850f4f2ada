import type { Day } from '../model/day.ts';
import type { Framework } from '../model/framework.ts';
import type { Grouping } from '../model/grouping.ts';
import type { LeftOutObservations } from '../model/left-out-observations.ts';
import type { Period } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';
import type { Summaries } from '../model/summaries.ts';

/** What is to be scored, on which day, and how it is grouped beside components. */
export interface ScoreRequest {
  readonly framework: Framework;
  readonly summaries: Summaries;
  /** what was left out for a fault; nothing where it is not said */
  readonly leftOut?: LeftOutObservations;
  readonly settings: Settings;
  readonly today: Day;
  readonly period: Period;
  readonly by: Grouping | null;
}
