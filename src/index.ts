import { type Assessment, open, overlapOf, scoresOf, validationOf } from './assess.ts';
import { CannotRun } from './model/cannot-run.ts';
import { parseIso, today } from './model/day.ts';
import type { Grouping } from './model/grouping.ts';
import { folderSource } from './read/files/disk.ts';
import type { Documents } from './report/documents/document.ts';

export type { Grouping } from './model/grouping.ts';
export type { ComponentScore, IndicatorScore } from './model/scores.ts';
export type { Documents } from './report/documents/document.ts';
export { CannotRun };

/** What may be asked; all of it optional. */
export interface Options {
  /** as `2024/25` or `2025-Q1`; by default that of cpas.json, else the newest */
  readonly period?: string;
  readonly by?: Grouping;
  /** the day of the report, `2025-06-30`; by default the present day */
  readonly today?: string;
  /** of messages; by default that of cpas.json */
  readonly lang?: 'en' | 'fr';
  /** settings instead of cpas.json in the folder */
  readonly config?: string;
}

/** The three documents of an assessment; `null` where there are no data for one. */
export interface Assessed {
  readonly validation: Documents['validation'];
  readonly scores: Documents['scores'] | null;
  readonly overlap: Documents['overlap'] | null;
}

/**
 * Assesses a folder: what is wrong in its files, how its components stand, where its evaluations overlap. The same documents as
 * `cpas validate`, `score` and `overlap` print with `--json`.
 *
 * @throws CannotRun where the folder, its settings or an option can't be used; its message says what to do
 */
export async function assess(dir: string, options: Options = {}): Promise<Assessed> {
  const { period = null, by = null, lang = null, config } = options;
  const source = await folderSource(dir, { cwd: process.cwd(), ...(config !== undefined && { config }) });
  const assessment: Assessment = await open(source, { period, lang, today: dayFrom(options.today) });
  const { evaluations } = assessment.framework;
  return {
    validation: validationOf(assessment),
    scores: assessment.period === null || !assessment.hasObservations ? null : scoresOf(assessment, by),
    overlap: evaluations === null ? null : overlapOf(assessment),
  };
}

function dayFrom(text: string | undefined): number {
  const day = text === undefined ? today(new Date()) : parseIso(text);
  if (day === null) throw new CannotRun(`today takes a date as 2025-06-30, not "${text}".`);
  return day;
}
